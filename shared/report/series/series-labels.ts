// Our own words in the report of a series, in both languages.
import type { Language } from '../../domain/vocabulary.ts';
import { labelsEn } from '../labels-en.ts';
import { labelsNl } from '../labels-nl.ts';
import type { SeriesColumn, SeriesKind } from './series-rows.ts';

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
    /** The sessions that do not count follow. */
    readonly tooFew: Counted;
    readonly matrixCaption: Counted;
    /** Of a matrix in several tables: which sessions this one has. */
    readonly matrixPart: (from: number, to: number) => string;
    /** The column of all sessions together. */
    readonly whole: string;
    /** Of a session's score against that of the series, in whole points of a per cent. */
    readonly difference: Counted;
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
    readonly group: string;
    readonly seats: string;
    readonly interim: string;
  };
  readonly method: { readonly title: string; readonly points: (k: number) => readonly string[] };
  /** First part of the name of a file. ASCII. */
  readonly fileName: string;
  /** For spreadsheets. */
  readonly table: {
    readonly columns: { readonly [Column in SeriesColumn]: string };
    readonly kinds: { readonly [Kind in SeriesKind]: string };
    /** At most 31 characters, as Excel has it. */
    readonly sheets: { readonly [Id in Exclude<SeriesKind, 'looseAnswer'> | 'about']: string };
    readonly series: string;
    readonly item: string;
    readonly value: string;
    readonly raisedYes: string;
    readonly raisedNo: string;
  };
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
      `Hier kozen minder dan ${k} deelnemers iets. Hun stemmen tellen niet mee, want anders kunt u uitrekenen hoe zij stemden: `,
    matrixCaption: (number) => `Score per sessie bij vraag ${number}`,
    matrixPart: (from, to) => ` (sessie ${from} tot en met ${to})`,
    whole: 'Hele reeks',
    difference: (points) => (points === 0 ? 'gelijk' : points > 0 ? `${points} hoger` : `${-points} lager`),
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
    group: 'Groep',
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
      'Onder de score van een sessie staat hoeveel procentpunt die hoger of lager is dan de score van de hele reeks.',
      `Een sessie telt bij een vraag mee als daar minstens ${k} deelnemers iets kozen. De woorden van alle sessies staan in dit verslag.`,
    ],
  },
  fileName: 'reeks',
  table: {
    columns: {
      kind: 'soort',
      questionNumber: 'vraagnummer',
      question: 'vraag',
      method: 'manier van stemmen',
      rank: 'rang',
      theme: 'thema',
      score: 'score (0 tot 1)',
      voters: 'stemmers',
      raisedIn: 'in hoeveel sessies',
      ofSessions: 'van de sessies',
      rankBySession: 'rang, elke sessie even zwaar',
      scoreBySession: 'score, elke sessie even zwaar',
      bestRank: 'hoogste rang zonder een sessie',
      worstRank: 'laagste rang zonder een sessie',
      session: 'sessie',
      place: 'plaats',
      date: 'datum',
      group: 'groep',
      raised: 'genoemd',
      difference: 'verschil met de hele reeks',
      calledThere: 'heette daar',
      text: 'antwoord',
      explanation: 'toelichting',
      seeded: 'vooraf klaargezet',
      reworded: 'aangepast',
      original: 'zoals geschreven',
      questions: 'bij vraag',
      seats: 'plaatsen uitgedeeld',
      standing: 'stand',
    },
    kinds: {
      combined: 'gezamenlijke uitkomst',
      bySession: 'uitkomst van een sessie',
      tooFew: 'telt niet mee, te weinig stemmers',
      answer: 'antwoord',
      looseAnswer: 'antwoord zonder thema',
      bridge: 'thema dat terugkomt',
      session: 'sessie',
    },
    sheets: {
      combined: 'Gezamenlijke uitkomst',
      bySession: 'Per sessie',
      tooFew: 'Telt niet mee',
      answer: 'Antwoorden',
      bridge: "Thema's die terugkomen",
      session: 'Sessies',
      about: 'Over deze reeks',
    },
    series: 'reeks',
    item: 'gegeven',
    value: 'waarde',
    raisedYes: 'ja',
    raisedNo: 'nee',
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
      `Fewer than ${k} participants chose something here. Their votes do not count, or you could work out how they voted: `,
    matrixCaption: (number) => `Score by session for question ${number}`,
    matrixPart: (from, to) => ` (sessions ${from} to ${to})`,
    whole: 'Whole series',
    difference: (points) => (points === 0 ? 'the same' : points > 0 ? `${points} higher` : `${-points} lower`),
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
    group: 'Group',
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
      'Under the score of a session stands by how many percentage points it is higher or lower than that of the whole series.',
      `A session counts in a question where at least ${k} participants chose something there. The words of all sessions stand in this report.`,
    ],
  },
  fileName: 'series',
  table: {
    columns: {
      kind: 'kind',
      questionNumber: 'question number',
      question: 'question',
      method: 'way of voting',
      rank: 'rank',
      theme: 'theme',
      score: 'score (0 to 1)',
      voters: 'voters',
      raisedIn: 'in how many sessions',
      ofSessions: 'of the sessions',
      rankBySession: 'rank, every session the same',
      scoreBySession: 'score, every session the same',
      bestRank: 'best rank without one session',
      worstRank: 'worst rank without one session',
      session: 'session',
      place: 'place',
      date: 'date',
      group: 'group',
      raised: 'raised',
      difference: 'difference with whole series',
      calledThere: 'called there',
      text: 'answer',
      explanation: 'explanation',
      seeded: 'put in beforehand',
      reworded: 'reworded',
      original: 'as written',
      questions: 'with question',
      seats: 'seats given out',
      standing: 'status',
    },
    kinds: {
      combined: 'combined result',
      bySession: 'result of a session',
      tooFew: 'does not count, too few voters',
      answer: 'answer',
      looseAnswer: 'answer without a theme',
      bridge: 'theme that comes back',
      session: 'session',
    },
    sheets: {
      combined: 'Combined result',
      bySession: 'By session',
      tooFew: 'Does not count',
      answer: 'Answers',
      bridge: 'Themes that come back',
      session: 'Sessions',
      about: 'About this series',
    },
    series: 'series',
    item: 'item',
    value: 'value',
    raisedYes: 'yes',
    raisedNo: 'no',
  },
};

const LABELS: Readonly<Record<Language, SeriesLabels>> = { nl, en };

/** The words of the report of a series in a language. */
export const seriesLabelsOf = (language: Language): SeriesLabels => LABELS[language];
