export const vote = {
  title: 'Stemmen',
} as const;
