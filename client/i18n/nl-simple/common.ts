import type { common as nl } from '../nl/common.ts';
import type { SomeKeys } from '../same-keys.ts';

export const common = {
  loading: 'Even wachten. De pagina komt zo.',
  field: { optional: 'dit mag leeg blijven' },
  tools: { languageFailed: 'De andere taal lukt nu niet. Probeer het straks opnieuw.' },
  notFound: { text: 'Misschien klopt het adres niet. U bent niets kwijt.' },
  crash: {
    title: 'Er ging iets mis',
    text: 'U bent niets kwijt. Uw tekst is bewaard.',
  },
} as const satisfies SomeKeys<typeof nl>;
