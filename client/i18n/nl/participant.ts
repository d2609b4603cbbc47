export const participant = {
  title: 'Uw plaats in de sessie',
} as const;
