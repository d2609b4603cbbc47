import type { layers as nl } from '../nl/layers.ts';
import type { SameKeys } from '../same-keys.ts';

export const layers = {
  readAloud: {
    read: 'Read aloud',
    readPage: 'Read aloud',
    stop: 'Stop reading',
    about: {
      question: 'the question',
      spotlight: 'what we look at together',
      explanation: 'the explanation',
      own: 'your answers',
      everyone: 'everyone’s answers',
      themes: 'the themes',
      results: 'the result',
    },
  },
  explanation: { title: 'Explanation', original: 'The question as others read it:' },
  audio: { title: 'Listen to the question', player: 'Spoken question' },
  signs: { title: 'Sign language', player: 'The question in sign language' },
} as const satisfies SameKeys<typeof nl>;
