import type { check as nl } from '../nl/check.ts';
import type { SomeKeys } from '../same-keys.ts';

export const check = {
  intro: 'De antwoorden liggen nu bij elkaar. Ligt uw antwoord goed? Kijk het na.',
  noHurry: 'Er is geen haast. U mag het ook nog veranderen.',
  noOwn: 'U gaf bij deze vraag geen antwoord. U hoeft nu niets te doen.',
  allLoose: 'Uw antwoorden liggen nog nergens bij. U hoeft nu niets te doen.',
  landed: 'Dit antwoord ligt bij:',
  loose: 'Nog nergens bij',
  moved: 'Dit antwoord ligt nu ergens anders. Kijkt u nog een keer?',
  saidMore: 'Bewaard: {{verdict}}. U mag er iets bij typen. Dat hoeft niet.',
  tooLong: 'Dit is te lang. Maak het korter. U bent niets kwijt.',
  unsent: 'U typte nog iets bij “{{text}}”. Het staat alleen op dit apparaat. Misschien kunt u het later versturen.',
  pending: 'wij versturen dit',
} as const satisfies SomeKeys<typeof nl>;
