// The words of the take-home sheet that are ours, in easy language: for everybody who was in the room.
import type { Language } from '../domain/vocabulary.ts';

type Counted = (n: number) => string;

export type TakeHomeLabels = {
  readonly kicker: string;
  readonly title: string;
  readonly question: Counted;
  /** In the place of the title of a vote that has none to read. */
  readonly untitled: string;
  /** There are others. */
  readonly more: Counted;
  /** Others share the rank of the lines above. */
  readonly equal: Counted;
  readonly moreQuestions: Counted;
  readonly notVoted: string;
  readonly nothing: string;
  readonly next: string;
  /** Promises nothing: nobody but the organiser knows what will be done. */
  readonly nextDefault: string;
  readonly listen: string;
  readonly listenText: string;
  readonly qr: (address: string) => string;
  readonly interim: string;
  readonly fileName: string;
};

const nl: TakeHomeLabels = {
  kicker: 'Om mee te nemen',
  title: 'Dit vonden wij belangrijk',
  question: (n) => `Vraag ${n}.`,
  untitled: 'Stemming',
  more: (n) => (n === 1 ? 'En nog 1 ander punt.' : `En nog ${n} andere punten.`),
  equal: (n) => (n === 1 ? 'En nog 1 punt dat even belangrijk is.' : `En nog ${n} punten die even belangrijk zijn.`),
  moreQuestions: (n) => (n === 1 ? 'En nog 1 vraag.' : `En nog ${n} vragen.`),
  notVoted: 'Wij stemden hier niet over.',
  nothing: 'Wij hebben nog niets gekozen.',
  next: 'Dit gebeurt ermee',
  nextDefault:
    'Alle antwoorden staan in een verslag. Het verslag is voor de organisatie. Wat zij ermee doet, staat nog niet vast. Heeft u een vraag? Stel die aan de begeleider.',
  listen: 'Lezen of luisteren?',
  listenText: 'Scan de code, of ga naar:',
  qr: (address) => `QR-code van de webpagina ${address}`,
  interim: 'Wij zijn nog bezig. Dit kan nog veranderen.',
  fileName: 'om-mee-te-nemen',
};

const en: TakeHomeLabels = {
  kicker: 'To take home',
  title: 'This is what we found important',
  question: (n) => `Question ${n}.`,
  untitled: 'Vote',
  more: (n) => (n === 1 ? 'And 1 other point.' : `And ${n} other points.`),
  equal: (n) => (n === 1 ? 'And 1 point that is just as important.' : `And ${n} points that are just as important.`),
  moreQuestions: (n) => (n === 1 ? 'And 1 more question.' : `And ${n} more questions.`),
  notVoted: 'We did not vote on this.',
  nothing: 'We have not chosen anything yet.',
  next: 'What happens with it',
  nextDefault:
    'All answers are in a report. The report is for the organisation. What they will do with it is not decided yet. Do you have a question? Ask the facilitator.',
  listen: 'Read or listen?',
  listenText: 'Scan the code, or go to:',
  qr: (address) => `QR code of the web page ${address}`,
  interim: 'We are not finished yet. This can still change.',
  fileName: 'to-take-home',
};

const LABELS: Record<Language, TakeHomeLabels> = { nl, en };

export const takeHomeLabelsOf = (language: Language): TakeHomeLabels => LABELS[language];
