export const evaluate = {
  title: 'Hoe vond u het?',
  rating: {
    veryBad: 'heel slecht',
    bad: 'slecht',
    middling: 'niet goed, niet slecht',
    good: 'goed',
    veryGood: 'heel goed',
  },
} as const;
