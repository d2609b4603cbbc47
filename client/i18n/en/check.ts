import type { check as nl } from '../nl/check.ts';
import type { SameKeys } from '../same-keys.ts';

export const check = {
  intro: 'The answers were put together in themes. Look whether your answers are in the right place.',
  noHurry: 'There is no hurry. You can change it for as long as this page is here.',
  noOwn: 'You sent no answer to this question. There is nothing for you to check. This page goes on by itself.',
  allLoose: 'Your answers are not with a theme yet. There is nothing for you to check now.',
  progress: 'You checked {{done}} of {{total}}.',
  allDone: 'You checked everything. Thank you.',
  title: 'Your answers ({{total}})',
  landed: 'This answer is with the theme:',
  untitled: 'Theme without a name',
  loose: 'Not with a theme yet',
  moved: 'This answer was moved. Would you look once more?',
  ask: 'Is this right?',
  verdicts: { fits: 'Right', misplaced: 'Does not belong here', misread: 'I meant something else' },
  words: { misplaced: 'Where does it belong?', misread: 'What did you mean?' },
  save: 'Keep these words',
  saved: 'Your words are kept.',
  said: 'Kept: {{verdict}}.',
  saidMore: 'Kept: {{verdict}}. You can type something about it below. You do not have to.',
  tooLong: 'This is too long. Make it shorter. Nothing was taken away.',
  unsent:
    'You were typing something about your answer “{{text}}”. It is on this device only. When the group goes back, you can send it.',
  pending: 'being sent',
} as const satisfies SameKeys<typeof nl>;
