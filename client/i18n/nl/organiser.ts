export const organiser = {
  title: 'Sessies',
} as const;
