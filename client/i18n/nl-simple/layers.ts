import type { layers as nl } from '../nl/layers.ts';
import type { SomeKeys } from '../same-keys.ts';

export const layers = {
  readAloud: {
    stop: 'Stop met lezen',
    about: { explanation: 'meer over de vraag', everyone: 'wat iedereen zei' },
  },
  explanation: { title: 'Meer over de vraag', original: 'Andere mensen lezen deze vraag:' },
  audio: { title: 'Hoor de vraag', player: 'De vraag om te horen' },
  signs: { title: 'De vraag in gebaren', player: 'Een film met gebaren' },
} as const satisfies SomeKeys<typeof nl>;
