export const join = {
  title: 'Doe mee',
} as const;
