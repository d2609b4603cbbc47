import type { vote as nl } from '../nl/vote.ts';
import type { SomeKeys } from '../same-keys.ts';

export const vote = {
  soon: 'De stemming begint zo. U hoeft nu niets te doen.',
  voided: {
    title: 'Deze stemming telt niet',
    facilitator: 'De begeleider is gestopt met de stemming. Straks stemt u opnieuw.',
    keyLost: 'Er ging iets stuk. Niemand kan uw stem zien. Straks stemt u opnieuw.',
  },
  explainDots_one: 'U heeft {{count}} stip. Wat vindt u het belangrijkst? Zet daar uw stip.',
  explainDots_other: 'U heeft {{count}} stippen. Wat vindt u het belangrijkst? Zet daar uw stippen.',
  explainMax_one: 'Steeds hoogstens {{count}} stip bij elkaar.',
  explainMax_other: 'Steeds hoogstens {{count}} stippen bij elkaar.',
  allUsed: 'Uw stippen zijn op. Wilt u iets anders? Haal dan een stip weg.',
  toCheck: 'Kijk uw stem na',
  nothingChosen: 'U gaf nog geen stip. Geef een stip. Of druk op ‘Ik kies niets’.',
  abstain: 'Ik kies niets',
  abstainHelp: 'U doet wel mee. U kiest niets.',
  check: { abstains: 'U kiest niets. Dat mag.' },
  loadFailed: 'De stemming is er nog niet. Wij proberen het straks opnieuw.',
  closed: {
    text: 'U was nog bezig. Dat telt niet mee. Stuurde u al eerder een stem? Die telt mee.',
  },
  guess: {
    text: 'Uw eigen stem staat klaar. Wat kiest {{group}}, denkt u? U mag dit overslaan.',
  },
  sent: {
    text: 'U kunt hem nog veranderen.',
    pendingTitle: 'Wij versturen uw stem',
    pendingOffline: 'Er is nu geen verbinding. Uw stem is bewaard. Wij versturen hem later.',
    abstained: 'U koos niets.',
  },
} as const satisfies SomeKeys<typeof nl>;
