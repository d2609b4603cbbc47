import type { ExtraLabels, GroupLabels } from './labels-rounds.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const of = (what: string) => (number: number, question: string) => `${what} of voting round ${number}${question}`;

export const extrasEn: ExtraLabels = {
  rank: {
    condorcet: 'Two by two, this theme wins from every other (Condorcet winner): ',
    noCondorcet: 'No theme wins two by two from all others (there is no Condorcet winner).',
    differs: 'Schulze and Borda give another top 3. The order of this report is that of Schulze.',
    agrees: 'Schulze and Borda give the same top 3.',
    ordersCaption: of('Order by Schulze and by Borda'),
    schulze: 'Schulze',
    borda: 'Borda',
    concordance: (W, spearman) => `Kendall’s W = ${W}. Mean of Spearman’s rank correlation = ${spearman}.`,
    pairsCaption: of('Two by two'),
    pairsMeans:
      'In each cell: how many people put the theme of the row above that of the column. The columns have the numbers of the rows.',
    irvCaption: of('Instant run-off (IRV)'),
    irvMeans:
      'To compare: in each round the highest choice that is left counts, and whoever has the fewest votes drops out (IRV). This gives a winner, not a list of priorities.',
    irvRound: 'Round',
    irvVotes: 'Votes',
    irvOut: 'Drops out',
    irvExhausted: 'No choice left',
    irvTied: 'More than one was last: they dropped out together.',
    irvWinner: 'Winner of the run-off: ',
  },
  points: {
    overlap: (value) => `Overlap: on average two voters gave ${value} of their points to the same themes.`,
    focus: (value) =>
      `Concentration of the dots: ${value} (0: as many everywhere, 1: all on one theme). This is about the total, not about agreement.`,
  },
  yesNo: {
    caption: of('Decisions'),
    yes: 'Yes',
    no: 'No',
    dontKnow: 'Don’t know',
    turnout: 'Turnout',
    decision: 'Decision',
    adopted: 'adopted',
    rejected: 'not adopted',
    noQuorum: 'no decision: too few people took part',
    quorumUnknown: 'no decision: not known how many people were present',
  },
  criteria: {
    caption: of('Judgement by criterion'),
    weight: 'weight',
    cost: 'less is better',
    quadrant: 'Quadrant',
    high: 'high',
    low: 'low',
    split: {
      middle: 'High and low: above and below the middle of the scale. Exactly in the middle is high.',
      median: 'High and low: above and below the median of the themes. Exactly on it is high.',
    },
    highFrom: (value) => `: high from ${value}`,
    meanOf: (mean, agreement, n) => `${mean} (${count(n, 'judgement', 'judgements')}, A = ${agreement})`,
    steady: 'The top 3 stays the same when the weight of one criterion becomes a tenth more or less.',
    weightUp: (change) => ` weighs ${change} more: `,
    weightDown: (change) => ` weighs ${change} less: `,
    leave: 'out of the top 3: ',
    enter: 'into the top 3: ',
  },
  pairwise: {
    compared: (comparisons) => (comparisons === 1 ? '1 comparison was made.' : `${comparisons} comparisons were made.`),
    clear: (share) => `In ${share} of the compared pairs at least two thirds chose the same side.`,
    u: (value) => `Everybody compared all pairs: Kendall and Babington Smith’s agreement u is ${value}.`,
  },
};

export const groupsEn: GroupLabels = {
  title: (number) => `Voting round ${number} by group`,
  none: 'without a group',
  and: ' and ',
  hidden: (k) =>
    `There is no result by group here. For that each group must have at least ${k} ballots, also when rounds are taken off each other. Otherwise it could be seen what somebody voted.`,
  intro: (k) =>
    `Groups with fewer than ${k} ballots were put together with another group, so that nobody can see what one person voted.`,
  sizesCaption: of('Ballots by group'),
  group: 'Group',
  ballots: 'Ballots',
  abstentions: 'Abstentions',
  gapsCaption: of('Difference between groups'),
  gapsMeans: 'Values run from 0 to 1. The largest difference comes first.',
  gap: 'Difference',
  correlationsCaption: of('How alike the orders are'),
  correlationsMeans:
    'Rank correlation: 1 is exactly the same order, −1 exactly the other way round. From 0.7 we call it the same order, from 0.3 partly, below that other priorities, below 0 reversed. Chance: how often a difference like this comes up when the groups are shuffled (permutation test); only with at least 8 ballots in each group.',
  pair: 'Groups',
  order: 'In words',
  words: { same: 'same order', partly: 'partly the same order', different: 'other priorities', reversed: 'reversed' },
  spearman: 'Spearman ρ',
  kendall: 'Kendall τ-b',
  distance: 'Distance (0 to 1)',
  chance: 'Chance p',
  bridges: 'Bridges, which all groups are most behind (highest lowest value first): ',
  totalsCaption: of('Total by heads and by groups'),
  byHeads: 'Every ballot weighs the same',
  equalWeights: 'Every group weighs the same',
  totalsDiffer: 'The order depends on whether every ballot or every group weighs the same.',
  totalsAgree: 'The order is the same, whether every ballot or every group weighs the same.',
  about: ' about ',
  guessed: 'Guessed',
  actual: 'Actual',
  own: 'Own',
  misjudged: 'Off by',
  guessCaption: (number, question, n) =>
    `Guesses about another group in voting round ${number}${question} (${count(n, 'guess', 'guesses')})`,
  misjudgement: (value) => `: off by ${value} on average, on a scale of 0 to 1.`,
  guessesHidden: (k) =>
    `What groups thought of each other is shown only with at least ${k} filled-in guesses of a group.`,
};
