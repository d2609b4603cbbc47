// Every text of the report that is ours, in both languages: one type, so that the compiler refuses a forgotten one. These do not stand in the
// catalogues of the pages, because the report is made on the server and must not depend on what a browser loads.
import type { ClusterBadge } from '../domain/cluster-badge.ts';
import type { HelpMark } from '../domain/help-mark.ts';
import type { Language } from '../domain/vocabulary.ts';
import { labelsEn } from './labels-en.ts';
import { labelsNl } from './labels-nl.ts';
import type { RoundLabels } from './labels-rounds.ts';
import type { MethodType } from '../domain/voting/methods.ts';
import type { CSV_COLUMNS, CSV_KINDS, SHEET_IDS } from './csv-columns.ts';

type Counted = (n: number) => string;

export type ReportLabels = RoundLabels & {
  readonly kicker: string;
  readonly skip: string;
  readonly contents: string;
  readonly closed: (moment: string) => string;
  readonly interim: (moment: string) => string;
  readonly figures: {
    readonly title: string;
    readonly seats: Counted;
    readonly present: string;
    readonly questions: Counted;
    readonly ideas: Counted;
    readonly clusters: Counted;
  };
  readonly question: Counted;
  readonly ideas: Counted;
  readonly rank: string;
  /** Heading above the number of a line that nobody voted on: a place in an order, not a rank. */
  readonly place: string;
  readonly cluster: string;
  /** Heading above what the rank rests on, per method. */
  readonly scores: Readonly<Record<MethodType, string>>;
  readonly methods: Readonly<Record<MethodType, string>>;
  readonly share: string;
  readonly voters: string;
  readonly answers: string;
  /** Stands where there is no number. */
  readonly unknown: string;
  readonly priorities: {
    readonly title: string;
    readonly noQuestions: string;
    /** `question` is empty or comes from `ofQuestion`. */
    readonly caption: (question: string) => string;
    readonly ofQuestion: Counted;
    readonly fromVote: (round: number, voted: number, dots: number) => string;
    /** With other methods than dots. */
    readonly fromMethod: (round: number, voted: number, method: string) => string;
    readonly fromQuestion: Counted;
    readonly fromOrder: string;
    readonly none: string;
    readonly notVotedOn: string;
  };
  readonly words: {
    readonly title: string;
    readonly notOpened: string;
    readonly counts: (present: number | null, answered: number, ideas: number) => string;
    readonly noIdeas: string;
    /** Under an answer of nobody in the room, and how many of those there are. */
    readonly seeded: string;
    /** Before the name of the group of an answer. */
    readonly group: string;
    /** That names of groups stand beside answers, and where not. */
    readonly groups: (k: number) => string;
    readonly seededCount: Counted;
    readonly noClusters: string;
    readonly emptyCluster: string;
    /** Of an answer that was put together with the one before it. */
    readonly alike: string;
    /** Of the drawing beside a theme, and its colour. */
    readonly badge: (badge: ClusterBadge) => string;
    /** Ends open: the name follows. */
    readonly renamed: Counted;
    readonly loose: string;
    readonly looseOrder: string;
    /** The member check: that it was done, and how many of the checked answers fit. */
    readonly checked: string;
    readonly checkedShare: (agreed: number, checked: number, placed: number, share: string) => string;
    readonly checkedFew: string;
    readonly leftOut: (answers: number) => string;
    readonly reworded: string;
    /** Comes before the words as they were written. */
    readonly original: string;
  };
  readonly rounds: {
    readonly title: Counted;
    readonly caption: (number: number, question: string) => string;
    readonly ballots: (ballots: number, abstentions: number) => string;
    readonly turnout: (ballots: number, abstentions: number, cast: number, unused: number) => string;
    readonly ofVoted: (voters: number, voted: number) => string;
    readonly noDots: string;
    readonly ballotsKept: string;
    readonly ballotsHidden: string;
    readonly besideTitle: string;
    readonly besideCaption: (question: string) => string;
    /** `score`: with its unit where it has one. */
    readonly besideCell: (rank: number | null, score: string | null, share: string | null) => string;
    readonly dots: Counted;
    readonly notInRound: string;
    readonly open: Counted;
    readonly voided: Counted;
    readonly none: string;
  };
  readonly steps: {
    readonly title: string;
    readonly intro: Counted;
    readonly paper: Counted;
    readonly marks: {
      readonly title: string;
      readonly about: string;
      readonly pending: string;
      readonly few: string;
      readonly caption: string;
      readonly mark: string;
      readonly names: { readonly [Mark in HelpMark]: string };
      /** Between the names of marks that are counted together. */
      readonly or: string;
      readonly merged: string;
      readonly rest: string;
    };
    readonly caption: string;
    readonly step: string;
    readonly present: string;
    readonly answered: string;
    readonly notOpened: string;
    readonly none: string;
  };
  readonly evaluation: {
    readonly title: string;
    readonly notOpened: string;
    readonly pending: string;
    readonly nobody: string;
    readonly count: Counted;
    readonly mean: (mean: string, n: number) => string;
    readonly noMean: string;
    readonly ratingsCaption: string;
    readonly rating: string;
    readonly ratings: readonly [string, string, string, string, string];
    readonly recommendCaption: string;
    readonly answer: string;
    readonly recommend: { readonly yes: string; readonly no: string; readonly dontKnow: string };
    readonly number: string;
    readonly share: string;
    readonly remarks: string;
    readonly noRemarks: string;
  };
  readonly method: { readonly title: string; readonly points: readonly string[] };
  readonly privacy: {
    readonly title: string;
    readonly noNames: string;
    readonly closed: string;
    readonly interim: string;
    readonly care: string;
  };
  /** Parts of file names: ASCII, lower case. */
  readonly fileName: {
    readonly session: string;
    readonly interim: string;
    readonly plain: string;
    readonly priorities: string;
  };
  /** Names of the sheets of a workbook (at most 31 characters, none of []:*?/\), and the columns of the first one. */
  readonly sheets: {
    readonly names: { readonly [Sheet in (typeof SHEET_IDS)[number]]: string };
    readonly item: string;
    readonly value: string;
  };
  readonly csv: {
    readonly columns: { readonly [Column in (typeof CSV_COLUMNS)[number]]: string };
    readonly kinds: { readonly [Kind in (typeof CSV_KINDS)[number]]: string };
    readonly standing: { readonly final: string; readonly interim: string };
    /** Behind the interim standing: when. */
    readonly asOf: (moment: string) => string;
  };
};

const LABELS: Record<Language, ReportLabels> = { nl: labelsNl, en: labelsEn };

/** The texts of a report in its language. */
export const labelsOf = (language: Language): ReportLabels => LABELS[language];
