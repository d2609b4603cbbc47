export const screen = {
  title: 'Scherm',
} as const;
