import type { report as nl } from '../nl/report.ts';
import type { SomeKeys } from '../same-keys.ts';

export const report = {
  refresh: 'Haal het nieuwste verslag op',
  missing: {
    text: 'Het verslag is weg. Of u mag het niet zien. Bent u de organisator? Log dan eerst in. Heeft u een link? Open die dan eerst.',
  },
  failed: { title: 'Wij kunnen het verslag nu niet ophalen', text: 'Er is niets weg. Probeer het zo nog eens.' },
} as const satisfies SomeKeys<typeof nl>;
