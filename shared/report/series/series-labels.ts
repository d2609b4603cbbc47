// Our own words in the report of a series, in both languages.
import type { Language } from '../../domain/vocabulary.ts';
import { labelsEn } from '../labels-en.ts';
import { labelsNl } from '../labels-nl.ts';

type Counted = (n: number) => string;

export type SeriesLabels = {
  readonly kicker: string;
  readonly made: (moment: string) => string;
  readonly interim: (moment: string) => string;
  readonly sessions: Counted;
  readonly figures: {
    readonly sessions: Counted;
    readonly seats: Counted;
    readonly questions: Counted;
    readonly answers: Counted;
    readonly themes: Counted;
  };
  readonly summary: {
    readonly title: string;
    readonly none: string;
    /** The themes at the top of a question follow. */
    readonly top: (voters: number, sessions: number) => string;
    readonly notVoted: string;
  };
  readonly question: {
    readonly title: string;
    /** In how many of the sessions it was asked. */
    readonly askedIn: (n: number, of: number) => string;
    readonly part: (method: string, voters: number, sessions: number) => string;
    readonly severalMethods: string;
    readonly caption: Counted;
    readonly value: string;
    readonly raised: string;
    readonly raisedIn: (n: number, of: number) => string;
    readonly withoutOne: string;
    readonly range: (best: number, worst: number) => string;
    readonly bySession: string;
    readonly ordersDiffer: string;
    readonly ordersSame: string;
    readonly tooFew: Counted;
    readonly matrix: string;
    readonly matrixCaption: Counted;
    readonly notRaised: string;
    readonly themes: string;
    /** The name that a theme had in a session follows. */
    readonly calledThere: string;
    readonly noAnswers: string;
  };
  readonly bridges: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly questions: string;
    readonly sessions: string;
  };
  readonly sessionTable: {
    readonly title: string;
    readonly caption: string;
    readonly session: string;
    readonly place: string;
    readonly day: string;
    readonly seats: string;
    readonly interim: string;
  };
  readonly method: { readonly title: string; readonly points: (k: number) => readonly string[] };
};

const nl: SeriesLabels = {
  kicker: 'Gezamenlijk verslag van een reeks sessies',
  made: (moment) => `Gemaakt op ${moment}.`,
  interim: (moment) => `Stand van ${moment}. Nog niet alle sessies zijn gesloten: dit kan nog veranderen.`,
  sessions: (n) => `${n} ${n === 1 ? 'sessie' : 'sessies'}`,
  figures: {
    sessions: (n) => (n === 1 ? 'sessie' : 'sessies'),
    seats: labelsNl.figures.seats,
    questions: labelsNl.figures.questions,
    answers: labelsNl.figures.ideas,
    themes: labelsNl.figures.clusters,
  },
  summary: {
    title: 'Samengevat',
    none: 'In deze sessies zijn nog geen vragen gesteld.',
    top: (voters, sessions) =>
      `${voters} ${voters === 1 ? 'deelnemer stemde' : 'deelnemers stemden'} in ${sessions} ${sessions === 1 ? 'sessie' : 'sessies'}. Bovenaan:`,
    notVoted: 'Over deze vraag is niet gestemd.',
  },
  question: {
    title: 'Per vraag',
    askedIn: (n, of) => `Gevraagd in ${n} van de ${of} sessies.`,
    part: (method, voters, sessions) =>
      `Gestemd met ${method}: ${voters} ${voters === 1 ? 'deelnemer' : 'deelnemers'} in ${sessions} ${sessions === 1 ? 'sessie' : 'sessies'}.`,
    severalMethods:
      'Niet overal is op dezelfde manier gestemd. Die uitkomsten zijn niet opgeteld. Ze staan onder elkaar.',
    caption: (number) => `Gezamenlijke volgorde bij vraag ${number}`,
    value: 'Score',
    raised: 'Genoemd',
    raisedIn: (n, of) => `in ${n} van ${of} sessies`,
    withoutOne: 'Plaats als een sessie wegvalt',
    range: (best, worst) => (best === worst ? `${best}` : `${best} tot ${worst}`),
    bySession: 'Rang als elke sessie even zwaar telt',
    ordersDiffer: 'Als elke sessie even zwaar telt, is de volgorde anders. Beide staan in de tabel.',
    ordersSame: 'Als elke sessie even zwaar telt, is de volgorde hetzelfde.',
    tooFew: (k) =>
      `In een van de sessies stemden minder dan ${k} deelnemers. Daarom staan de sessies niet naast elkaar.`,
    matrix: "Thema's per sessie",
    matrixCaption: (number) => `Score per sessie bij vraag ${number}`,
    notRaised: 'niet genoemd',
    themes: "De thema's, met de woorden van de deelnemers",
    calledThere: 'Heette daar: ',
    noAnswers: 'Zonder antwoorden in het verslag.',
  },
  bridges: {
    title: "Thema's die terugkomen",
    intro:
      "Deze thema's staan bij meer dan één vraag, of in meer dan één sessie. Verschillende vragen zijn niet bij elkaar opgeteld.",
    none: 'Geen enkel thema staat bij meer dan één vraag of in meer dan één sessie.',
    questions: 'Bij vraag',
    sessions: 'Sessies',
  },
  sessionTable: {
    title: 'De sessies',
    caption: 'De sessies in dit verslag',
    session: 'Sessie',
    place: 'Plaats',
    day: 'Dag',
    seats: 'Plaatsen uitgedeeld',
    interim: 'Nog niet gesloten.',
  },
  method: {
    title: 'Hoe dit is berekend',
    points: (k) => [
      "Thema's met dezelfde naam zijn één thema. Lijken namen op elkaar, dan besliste de organisator. Onder elk thema staat waar het vandaan komt.",
      'Elke uitslag is per sessie omgerekend naar een score van 0 tot 1. Stippen: het deel van alle stippen. Punten: het deel van alle punten. Kiezen: het deel van de stemmers. Op volgorde: het gemiddelde aantal punten, gedeeld door het hoogste. Cijfers en criteria: (gemiddelde − laagste) / (hoogste − laagste). Ja of nee: het deel ja. Twee aan twee: het deel van de vergelijkingen dat is gewonnen.',
      'De rang komt van Σ n·x / Σ n: de score x van elke sessie, gewogen met het aantal stemmers n. Daarnaast is gerekend met Σ x / S, waarin elk van de S sessies even zwaar telt.',
      'Staat een thema niet in een sessie, dan telt het daar bij stippen, kiezen en punten als 0. Bij de andere manieren van stemmen telt die sessie voor dat thema niet mee.',
      '"Plaats als een sessie wegvalt" is de hoogste en de laagste rang als steeds één sessie niet meetelt.',
      'Wie aan meer sessies meedeed, telt in elke sessie mee: plaatsen in verschillende sessies zijn niet aan elkaar te koppelen.',
      `Sessies staan alleen naast elkaar als in elke sessie minstens ${k} deelnemers iets kozen. Het totaal van alle sessies staat er altijd.`,
    ],
  },
};

const en: SeriesLabels = {
  kicker: 'Combined report of a series of sessions',
  made: (moment) => `Made on ${moment}.`,
  interim: (moment) => `As it stood on ${moment}. Not all sessions are closed yet: this can still change.`,
  sessions: (n) => `${n} ${n === 1 ? 'session' : 'sessions'}`,
  figures: {
    sessions: (n) => (n === 1 ? 'session' : 'sessions'),
    seats: labelsEn.figures.seats,
    questions: labelsEn.figures.questions,
    answers: labelsEn.figures.ideas,
    themes: labelsEn.figures.clusters,
  },
  summary: {
    title: 'In short',
    none: 'No questions have been asked in these sessions yet.',
    top: (voters, sessions) =>
      `${voters} ${voters === 1 ? 'participant' : 'participants'} voted in ${sessions} ${sessions === 1 ? 'session' : 'sessions'}. At the top:`,
    notVoted: 'There was no vote on this question.',
  },
  question: {
    title: 'By question',
    askedIn: (n, of) => `Asked in ${n} of the ${of} sessions.`,
    part: (method, voters, sessions) =>
      `Voted with ${method}: ${voters} ${voters === 1 ? 'participant' : 'participants'} in ${sessions} ${sessions === 1 ? 'session' : 'sessions'}.`,
    severalMethods:
      'Not every session voted in the same way. Those results are not added up. They stand one below the other.',
    caption: (number) => `Combined order for question ${number}`,
    value: 'Score',
    raised: 'Raised',
    raisedIn: (n, of) => `in ${n} of ${of} sessions`,
    withoutOne: 'Rank when one session is left out',
    range: (best, worst) => (best === worst ? `${best}` : `${best} to ${worst}`),
    bySession: 'Rank with every session weighing the same',
    ordersDiffer: 'With every session weighing the same the order is another. Both stand in the table.',
    ordersSame: 'With every session weighing the same the order is the same.',
    tooFew: (k) =>
      `In one of the sessions fewer than ${k} participants voted. That is why the sessions do not stand side by side.`,
    matrix: 'Themes by session',
    matrixCaption: (number) => `Score by session for question ${number}`,
    notRaised: 'not raised',
    themes: 'The themes, with the words of the participants',
    calledThere: 'Called there: ',
    noAnswers: 'Without answers in the report.',
  },
  bridges: {
    title: 'Themes that come back',
    intro:
      'These themes stand with more than one question, or in more than one session. Different questions are not added up.',
    none: 'No theme stands with more than one question or in more than one session.',
    questions: 'With question',
    sessions: 'Sessions',
  },
  sessionTable: {
    title: 'The sessions',
    caption: 'The sessions in this report',
    session: 'Session',
    place: 'Place',
    day: 'Day',
    seats: 'Seats given out',
    interim: 'Not closed yet.',
  },
  method: {
    title: 'How this was worked out',
    points: (k) => [
      'Themes with the same name are one theme. Where names look alike the organiser decided. Under each theme it says where it comes from.',
      'Each result was put on a scale from 0 to 1. Dots: the share of all dots. Points: the share of all points. Picking: the share of the voters. Ranking: the mean number of points over the most there can be. Marks and criteria: (mean − lowest) / (highest − lowest). Yes or no: the share of yes. Pairs: the share of the comparisons that were won.',
      'The rank comes from Σ n·x / Σ n: the score x of each session, weighted with its number of voters n. Beside it stands Σ x / S, in which each of the S sessions weighs the same.',
      'A theme that a session did not have counts as 0 there with dots, picks and points. With the other methods that session does not count for that theme.',
      '"Rank when one session is left out" is the best and the worst rank when each session in turn does not count.',
      'Who took part in more sessions counts in each of them: seats of different sessions cannot be linked.',
      `Sessions stand side by side only where at least ${k} participants chose something in each. The total of all sessions is always shown.`,
    ],
  },
};

const LABELS: Readonly<Record<Language, SeriesLabels>> = { nl, en };

/** The words of the report of a series in a language. */
export const seriesLabelsOf = (language: Language): SeriesLabels => LABELS[language];
