import type { errors as nl } from '../nl/errors.ts';
import type { SomeKeys } from '../same-keys.ts';

export const errors = {
  badInput: 'Dit ging niet goed. Uw tekst staat er nog. Kijk hem na en probeer het opnieuw.',
  notAllowed: 'Dit mag u niet doen. Er is niets veranderd. Vraag de begeleider om hulp.',
  notFound: 'Dit is er niet meer. De rest is bewaard.',
  wrongPhase: 'Dit kan nu niet. De groep is een stap verder. Uw tekst is bewaard. Vraag de begeleider om hulp.',
  sessionNotLive: 'De sessie is nog niet begonnen. Wacht op de begeleider. U hoeft niets te doen.',
  sessionClosed: 'De sessie is klaar. Wat u verstuurde, is bewaard. U hoeft niets meer te doen.',
  ideaMoved: 'Uw antwoord ligt nu ergens anders. Kijk nog een keer. Uw tekst staat hieronder.',
  tooMany: 'Er kan niets meer bij. Alles is bewaard. Haal eerst iets weg.',
  idReused: 'Dit ging niet goed. Uw tekst staat er nog. Verstuur hem opnieuw.',
  roundOpen: 'Dit kan nu niet. De groep is aan het stemmen.',
  roundClosed: 'De stemming is klaar. Wat u eerder verstuurde, telt mee. Dit telt niet mee.',
  roundVoid: 'Er ging iets stuk. Deze stemming telt niet. Niemand kan uw stem zien. Straks stemt u opnieuw.',
  overspent: 'U gebruikte te veel stippen. Uw keuze staat er nog. Haal een stip weg. Verstuur dan opnieuw.',
  unknownCandidate: 'Dit thema doet niet mee. De rest van uw keuze staat er nog. Kies opnieuw.',
  undoStale: 'Dit kan niet meer. Iemand anders veranderde het al.',
  nothingToUndo: 'Er is niets om terug te draaien.',
  rateLimited: 'Dat ging te snel. Wij bewaren het. Wij versturen het zo.',
  busy: 'Het is nu erg druk. Wij bewaren uw tekst. Wij versturen hem zo.',
  storage: 'Bewaren lukt nu niet goed. Uw tekst staat nog op dit apparaat. Laat de pagina open.',
  internal: 'Er ging iets mis bij ons. Wat u verstuurde, is bewaard. Probeer het opnieuw.',
  tooManyGuesses: 'Er zijn te veel codes getypt. Wacht een minuut. Probeer het dan opnieuw.',
  wrongCode: 'Deze code klopt niet. Kijk naar alle cijfers. Probeer het opnieuw.',
  full: 'Alle plaatsen zijn bezet. Vraag de begeleider om hulp.',
} as const satisfies SomeKeys<typeof nl>;
