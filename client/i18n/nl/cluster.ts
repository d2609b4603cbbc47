export const cluster = {
  title: 'Clusteren',
} as const;
