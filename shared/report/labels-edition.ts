// The texts of a report that is made by choice, of its summary, and of what leads from a priority to the words under it; in both languages.
import type { Language } from '../domain/vocabulary.ts';
import type { Audience } from './choices/parts.ts';

export type EditionLabels = {
  readonly audience: Readonly<Record<Audience, string>>;
  /** Heading of the line that says for whom. */
  readonly forWhom: string;
  readonly introduction: string;
  readonly comment: string;
  readonly summary: {
    readonly title: string;
    readonly intro: string;
    /** One sentence about a theme that was voted on; `voted` is null where it is not in the report. */
    readonly voted: (voters: number, voted: number | null, ideas: number) => string;
    /** About one that nobody voted on: by the facilitator's order, or made after the vote. */
    readonly unvoted: (ideas: number) => string;
    readonly more: (n: number) => string;
  };
  /** Before the number of a theme: "zie T1.2". */
  readonly see: (ref: string) => string;
  readonly fromVote: string;
  /** Of answers without a theme, where the report leaves them out. */
  readonly looseLeftOut: (n: number) => string;
  readonly votesTitle: string;
  /** Of a version for an audience that gets less than was said. */
  readonly lessThanSaid: string;
  /** Parts of file names. */
  readonly fileName: Readonly<Record<Audience, string>>;
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const NL: EditionLabels = {
  audience: {
    organiser: 'Voor de organisator',
    participants: 'Voor wie meedeed',
    public: 'Voor iedereen',
  },
  forWhom: 'voor wie',
  introduction: 'Inleiding',
  comment: 'Van de organisator: ',
  summary: {
    title: 'Samenvatting',
    intro: 'Per vraag wat de groep het belangrijkst vindt. Achter elk thema staat waar u de antwoorden vindt.',
    voted: (voters, voted, ideas) =>
      `${voted === null ? count(voters, 'stemmer koos', 'stemmers kozen') : `${voters} van de ${count(voted, 'stemmer koos', 'stemmers kozen')}`} dit, en ${ideas === 1 ? 'er ligt' : 'er liggen'} ${count(ideas, 'antwoord', 'antwoorden')} onder.`,
    unvoted: (ideas) =>
      `Hier is niet op gestemd; er ${ideas === 1 ? 'ligt' : 'liggen'} ${count(ideas, 'antwoord', 'antwoorden')} onder.`,
    more: (n) => `En nog ${count(n, 'thema', "thema's")}: zie de prioriteiten.`,
  },
  see: (ref) => `zie ${ref}`,
  fromVote: 'De volgorde komt uit een stemming.',
  looseLeftOut: (n) =>
    `${count(n, 'antwoord', 'antwoorden')} zonder thema ${n === 1 ? 'staat' : 'staan'} niet in dit verslag.`,
  votesTitle: 'De stemmingen',
  lessThanSaid: 'Dit verslag is een keuze uit wat er is gezegd en gestemd.',
  fileName: { organiser: '', participants: 'deelnemers', public: 'openbaar' },
};

const EN: EditionLabels = {
  audience: {
    organiser: 'For the organiser',
    participants: 'For those who took part',
    public: 'For everybody',
  },
  forWhom: 'for whom',
  introduction: 'Introduction',
  comment: 'From the organiser: ',
  summary: {
    title: 'Summary',
    intro:
      'What the group finds most important, question by question. Behind each theme it says where its answers are.',
    voted: (voters, voted, ideas) =>
      `${voted === null ? count(voters, 'voter', 'voters') : `${voters} of ${count(voted, 'voter', 'voters')}`} chose this, and it holds ${count(ideas, 'answer', 'answers')}.`,
    unvoted: (ideas) => `Nobody voted on this; it holds ${count(ideas, 'answer', 'answers')}.`,
    more: (n) => `And ${count(n, 'more theme', 'more themes')}: see the priorities.`,
  },
  see: (ref) => `see ${ref}`,
  fromVote: 'The order comes from a vote.',
  looseLeftOut: (n) => `${count(n, 'answer', 'answers')} without a theme ${n === 1 ? 'is' : 'are'} not in this report.`,
  votesTitle: 'The votes',
  lessThanSaid: 'This report is a choice from what was said and voted.',
  fileName: { organiser: '', participants: 'participants', public: 'public' },
};

const LABELS: Readonly<Record<Language, EditionLabels>> = { nl: NL, en: EN };

/** The texts in the language of the report. */
export const editionLabelsOf = (language: Language): EditionLabels => LABELS[language];
