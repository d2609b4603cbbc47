import type { results as nl } from '../nl/results.ts';
import type { resultsOfTable } from '../nl/results-table.ts';
import type { SomeKeys } from '../same-keys.ts';

export const results = {
  shared: 'samen op plaats {{rank}}',
  wins: 'wint {{share}} van de keren',
  band: 'Deze {{count}} liggen dicht bij elkaar. Wij zien geen echt verschil.',
  abstained_zero: 'Niemand liet alles open.',
  abstained_one: '{{count}} mens liet alles open.',
  abstained_other: '{{count}} mensen lieten alles open.',
  none: 'Bij deze vraag stemde niemand.',
} as const satisfies SomeKeys<typeof nl & typeof resultsOfTable>;
