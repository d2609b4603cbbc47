export const results = {
  title: 'Uitslag',
} as const;
