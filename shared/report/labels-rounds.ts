// The texts about a closed round beyond its table: how was voted, how it was counted, how sure it is, and how groups compare.
import type { Method, MethodType, Scale, BallotForm } from '../domain/voting/methods.ts';
import type { Consensus, GroupComparison, ResultRow, RowFigures } from '../domain/voting/result.ts';

type Word<T> = Exclude<T, null | undefined>;

export type CountedLabels = {
  /** The method and its settings, one sentence or two. */
  readonly settings: (method: Method) => string;
  /** How it was counted, with the name of the formula. */
  readonly formulas: Readonly<Record<MethodType, string>>;
  /** Heading above the bar, per method. */
  readonly bars: Readonly<Record<MethodType, string>>;
  readonly eligible: (n: number) => string;
  readonly eligibleUnknown: string;
  /** Held again among those that were equal at the cut of that round. */
  readonly runOff: (number: number) => string;
  readonly partial: string;
  readonly overIdeas: string;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly forms: Readonly<Record<BallotForm, string>>;
  readonly formMix: (parts: string) => string;
  readonly distributionCaption: (number: number, question: string) => string;
  readonly distribution: string;
  readonly distributionMeans: Readonly<Record<MethodType, string>>;
  readonly votes: string;
  readonly noOpinion: string;
  readonly figuresCaption: (number: number, question: string) => string;
  readonly figures: Readonly<Record<keyof RowFigures, string>>;
  readonly bandsAll: string;
  readonly bandsNone: string;
  /** Ends open: the names follow. */
  readonly band: (n: number) => string;
  readonly fragile: (top: number) => string;
  readonly steady: (top: number) => string;
  readonly cutTied: string;
  /** What came of a cut through a tie. `some` is followed by names. */
  readonly tie: {
    readonly again: (number: number) => string;
    readonly all: string;
    readonly some: string;
    readonly none: string;
    readonly open: string;
  };
  readonly draws: (draws: string, seed: number) => string;
  readonly consensus: {
    readonly names: Readonly<Record<Consensus['measure'], string>>;
    readonly words: Readonly<Record<Word<Consensus['word']>, string>>;
    readonly none: string;
    readonly value: (name: string, value: string, random: string | null, n: number) => string;
    readonly rule: string;
  };
  readonly dissent: string;
  readonly noDissent: {
    readonly none: string;
    readonly method: string;
    readonly fewVoters: (least: number) => string;
  };
  readonly tooManyToDraw: (most: number) => string;
  readonly beforeTitle: (number: number, before: number) => string;
  readonly before: (round: number) => string;
  readonly after: (round: number) => string;
  readonly change: string;
  /** Places gained: above 0 is higher. Null: not in both, or without a rank. */
  readonly moved: (places: number | null) => string;
  readonly otherMethod: string;
  readonly placeAndScore: (rank: number | null, score: string | null) => string;
};

export type ExtraLabels = {
  readonly rank: {
    readonly condorcet: string;
    readonly noCondorcet: string;
    readonly differs: string;
    readonly agrees: string;
    readonly ordersCaption: (number: number, question: string) => string;
    readonly schulze: string;
    readonly borda: string;
    readonly concordance: (W: string, spearman: string) => string;
    readonly pairsCaption: (number: number, question: string) => string;
    readonly pairsMeans: string;
    readonly irvCaption: (number: number, question: string) => string;
    readonly irvMeans: string;
    readonly irvRound: string;
    readonly irvVotes: string;
    readonly irvOut: string;
    readonly irvExhausted: string;
    readonly irvTied: string;
    readonly irvWinner: string;
  };
  readonly points: { readonly overlap: (value: string) => string; readonly focus: (value: string) => string };
  readonly yesNo: {
    readonly caption: (number: number, question: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly dontKnow: string;
    readonly turnout: string;
    readonly decision: string;
    readonly adopted: string;
    readonly rejected: string;
    readonly noQuorum: string;
    readonly quorumUnknown: string;
  };
  readonly criteria: {
    readonly caption: (number: number, question: string) => string;
    readonly weight: string;
    readonly cost: string;
    readonly quadrant: string;
    /** Ends of each axis: `high` and `low` follow the title of the criterion. */
    readonly high: string;
    readonly low: string;
    readonly split: Readonly<Record<'middle' | 'median', string>>;
    /** Follows the title of the criterion: from which value on it is high. */
    readonly highFrom: (value: string) => string;
    readonly meanOf: (mean: string, agreement: string, n: number) => string;
    readonly steady: string;
    readonly weightUp: (change: string) => string;
    readonly weightDown: (change: string) => string;
    readonly leave: string;
    readonly enter: string;
  };
  readonly pairwise: {
    readonly compared: (comparisons: number) => string;
    readonly clear: (share: string) => string;
    readonly u: (value: string) => string;
  };
};

export type GroupLabels = {
  readonly title: (number: number) => string;
  readonly none: string;
  readonly and: string;
  readonly hidden: (k: number) => string;
  readonly intro: (k: number) => string;
  readonly sizesCaption: (number: number, question: string) => string;
  readonly group: string;
  readonly ballots: string;
  readonly abstentions: string;
  readonly gapsCaption: (number: number, question: string) => string;
  readonly gapsMeans: string;
  readonly gap: string;
  readonly correlationsCaption: (number: number, question: string) => string;
  readonly correlationsMeans: string;
  readonly pair: string;
  readonly order: string;
  readonly words: Readonly<Record<Word<GroupComparison['correlations'][number]['word']>, string>>;
  readonly spearman: string;
  readonly kendall: string;
  readonly distance: string;
  readonly chance: string;
  readonly bridges: string;
  readonly totalsCaption: (number: number, question: string) => string;
  readonly byHeads: string;
  readonly equalWeights: string;
  readonly totalsDiffer: string;
  readonly totalsAgree: string;
  /** Stands between the names of who guessed and about whom. */
  readonly about: string;
  readonly guessed: string;
  readonly actual: string;
  readonly own: string;
  readonly misjudged: string;
  readonly guessCaption: (number: number, question: string, n: number) => string;
  /** Comes after the names of who guessed and about whom. */
  readonly misjudgement: (value: string) => string;
  readonly guessesHidden: (k: number) => string;
};

export type RoundLabels = {
  readonly counted: CountedLabels;
  readonly extras: ExtraLabels;
  readonly groups: GroupLabels;
};

/** Figures of a row that are shares of a whole, and shown as per cents. */
export const SHARES: ReadonlySet<keyof RowFigures> = new Set<keyof ResultRow['figures']>([
  'share',
  'breadth',
  'topTwoShare',
  'bottomTwoShare',
  'fundedShare',
  'winShare',
  'yesShare',
  'majority',
  'turnout',
]);
