export const console = {
  title: 'Begeleiden',
} as const;
