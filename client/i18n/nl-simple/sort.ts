import type { sort as nl } from '../nl/sort.ts';
import type { SomeKeys } from '../same-keys.ts';

export const sort = {
  intro: 'Dit zijn antwoorden van de groep. Waar hoort het antwoord bij? Kies een thema.',
  noHurry: 'Er is geen haast. U mag het ook nog veranderen.',
  nothing: 'U hoeft nu niets te doen.',
  none: 'Nergens bij, of ik weet het niet',
  progress: 'U koos bij {{done}} van {{total}} antwoorden.',
  left_one: 'Bij {{count}} antwoord koos u nog niets. Dat mag.',
  left_other: 'Bij {{count}} antwoorden koos u nog niets. Dat mag.',
  more_one: 'Ik doe er nog {{count}}',
  more_other: 'Ik doe er nog {{count}}',
  moreHere_one: 'Er is nog {{count}} antwoord bij.',
  moreHere_other: 'Er zijn nog {{count}} antwoorden bij.',
  pending: 'wij versturen dit',
} as const satisfies SomeKeys<typeof nl>;
