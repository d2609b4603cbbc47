import type { join as nl } from '../nl/join.ts';
import type { SomeKeys } from '../same-keys.ts';

export const join = {
  home: {
    title: 'Doe mee',
    intro: 'De begeleider geeft u een code. De code staat ook op het grote scherm.',
    codeHelp: 'Typ de 8 cijfers. Of typ de 12 cijfers van uw plaats.',
    nothingAsked: 'Uw naam is niet nodig. Uw e-mail ook niet.',
  },
  problem: {
    length_one: 'Een code heeft 8 of 12 cijfers. U typte {{count}} cijfer.',
    length_other: 'Een code heeft 8 of 12 cijfers. U typte {{count}} cijfers.',
    closed: 'Deze sessie is al klaar. Klopt uw code? Vraag het de begeleider.',
  },
  link: {
    failedTitle: 'Meedoen lukte niet',
    broken: 'De link is niet heel. Scan de code opnieuw. Of typ de cijfers.',
    wrong: 'Deze link werkt niet meer. Vraag de begeleider om de code.',
    noConnection: 'Er is nu geen internet. Probeer het zo opnieuw.',
  },
  seat: { anonymous: 'Niemand vraagt uw naam. Niemand ziet wat u schrijft of stemt.' },
} as const satisfies SomeKeys<typeof nl>;
