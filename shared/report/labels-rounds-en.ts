import { unreachable } from '../kernel/assert.ts';
import { percentText } from './format.ts';
import type { CountedLabels } from './labels-rounds.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const of = (what: string) => (number: number, question: string) => `${what} of voting round ${number}${question}`;

const SCALES: CountedLabels['scales'] = {
  oneToFive: 'from 1 to 5',
  oneToTen: 'from 1 to 10',
  zeroToTen: 'from 0 to 10',
  minusTwoToTwo: 'from −2 to +2',
  words: 'in five words, counted as 1 to 5',
  faces: 'in five faces, counted as 1 to 5',
};
const THRESHOLDS = {
  half: 'Adopted means: more yes than no. Equal is not adopted.',
  twoThirds: 'Adopted means: at least two thirds of yes and no is yes.',
  noObjection: 'Adopted means: there was a yes, and nobody said no.',
};

export const countedEn: CountedLabels = {
  settings: (method) => {
    switch (method.type) {
      case 'dots':
        return `Each participant had ${count(method.dots, 'dot', 'dots')}, at most ${method.maxPerCandidate} for one theme.`;
      case 'pick':
        return `Each participant could pick ${count(method.most, 'theme', 'themes')}, or fewer.`;
      case 'rank':
        return method.top === null
          ? 'Each participant put all themes in order.'
          : `Each participant put a top ${method.top} in order. What is not named shares the last place.`;
      case 'scale':
        return `Each participant gave each theme a value ${SCALES[method.scale]}. Leaving one out was allowed.`;
      case 'budget':
        return `Each participant divided ${method.points} points, all of them.`;
      case 'yesNo':
        return `Each participant said yes, no or don’t know. ${THRESHOLDS[method.threshold]}${
          method.quorum === 0
            ? ''
            : ` There is a decision only when at least ${percentText('en', method.quorum)} of those present took part.`
        }`;
      case 'criteria':
        return `Each participant gave each theme a value ${SCALES[method.scale]} on each criterion.${
          method.quorum === 0
            ? ''
            : ` A theme gets a rank only when at least ${count(method.quorum, 'participant', 'participants')} judged it on all criteria.`
        }`;
      case 'pairwise':
        return `Each participant compared at most ${count(method.pairs, 'pair', 'pairs')}: which matters more? Equal was allowed.`;
      default:
        return unreachable(method, 'method');
    }
  },
  formulas: {
    dots: 'How it was counted: all dots of a theme added up. Share = dots for the theme ÷ all dots given.',
    pick: 'How it was counted: how often a theme was picked. Share = picks of the theme ÷ all picks made.',
    rank: 'How it was counted: by the Schulze method (winning votes). Two themes at a time are compared: who put which one higher? The strongest path from one theme to the other decides. The mean points are those of Borda: with five themes the first place gets 4 points and the last 0. Equal places share the points.',
    scale:
      'How it was counted: mean = the sum of the values ÷ the number of values. “No opinion” does not count. The order is that of the mean.',
    budget:
      'How it was counted: mean = all points for the theme ÷ the number of people with an opinion on it. Who gave nothing counts as 0. The order is that of the mean. Share = points for the theme ÷ all points divided.',
    yesNo:
      'How it was counted: share of yes = yes ÷ (yes + no). “Don’t know” and abstentions count for the turnout only.',
    criteria:
      'How it was counted: each mean is put on 0 to 1 of the scale (costs the other way round) and added up by weight. The weights are 1 together.',
    pairwise:
      'How it was counted: by the Bradley–Terry model. Strength is the logarithm of the odds of winning from an average theme. Half a win was added on both sides of every pair.',
  },
  bars: {
    dots: 'Share',
    pick: 'Share',
    rank: 'Points, of the most possible',
    scale: 'Place on the scale',
    budget: 'Share',
    yesNo: 'Share of yes',
    criteria: 'Score',
    pairwise: 'Wins of its comparisons',
  },
  eligibleUnknown: 'It is not known how many people were present when the round closed.',
  runOff: (number) => `This round was about what ended equal on the edge of the top 3 in round ${number}.`,
  eligible: (n) => `${n === 1 ? '1 seat was' : `${n} seats were`} present when the round closed.`,
  partial: 'This round was about some of the themes.',
  overIdeas: 'This round was about loose answers.',
  scales: SCALES,
  forms: { numbers: 'numbers', faces: 'faces', yesNo: 'yes or no' },
  formMix: (parts) =>
    `Everybody chose a form of their own: ${parts}. Each vote was put on 0 to 10: faces as 0, 2.5, 5, 7.5 and 10; no as 0 and yes as 10.`,
  distributionCaption: of('Distribution'),
  distribution: 'Distribution',
  distributionMeans: {
    dots: 'Distribution: how many people gave how many dots (dots: people).',
    pick: 'Distribution: how many people did not (0) and did (1) pick the theme.',
    rank: 'Distribution: how many people put the theme on which place (place: people).',
    scale: 'Distribution: how many people gave which value (value: people).',
    budget: 'Distribution: how many people gave how many points (points: people).',
    yesNo: 'Distribution: how many people said no (0) and yes (1).',
    criteria: '',
    pairwise: '',
  },
  votes: 'Ballots',
  noOpinion: 'No opinion',
  figuresCaption: of('Figures'),
  figures: {
    share: 'Share',
    breadth: 'Breadth',
    mean: 'Mean',
    median: 'Median',
    interpolatedMedian: 'Interpolated median',
    standardDeviation: 'Standard deviation (n − 1)',
    normalisedDeviation: 'Spread (0 to 1)',
    topTwoShare: 'Top two',
    bottomTwoShare: 'Bottom two',
    agreement: 'Agreement A (van der Eijk)',
    polarisation: 'Polarisation (1 − A) ÷ 2',
    tastleWierman: 'Consensus (Tastle and Wierman)',
    fundedShare: 'Gave points',
    bordaMean: 'Mean points (Borda)',
    bordaPoints: 'Points (Borda)',
    schulzeWins: 'Stronger than (Schulze)',
    winShare: 'Won',
    strength: 'Strength',
    standardError: 'Standard error',
    yes: 'Yes',
    no: 'No',
    yesShare: 'Share of yes',
    majority: 'Larger side',
    turnout: 'Turnout',
    groupConsensus: 'Consensus over groups',
  },
  bandsAll: 'This number of votes shows no difference between the places: they lie too close together.',
  bandsNone: 'This number of votes tells all places apart.',
  band: (n) => `These ${n} lie so close together that this number of votes shows no difference: `,
  fragile: (top) =>
    `Would one person change the top ${top}? Yes. With one vote less or one vote more the top ${top} can be another. It is about: `,
  steady: (top) => `Would one person change the top ${top}? No.`,
  cutTied: 'On the edge of the top 3 these are equal: ',
  tie: {
    again: (number) => `They were voted on again, in round ${number}.`,
    all: 'All of them took part in the final vote.',
    some: 'The facilitator chose. Of these, the final vote was about: ',
    none: 'The facilitator chose. The final vote was about none of these.',
    open: 'Nobody chose between these, and they were not voted on again.',
  },
  draws: (draws, seed) =>
    `How sure the order is was looked at by drawing from the ballots again, ${draws} times. The seed of the draw is ${seed}: with it anybody can work it out again.`,
  consensus: {
    names: {
      agreement: 'the mean of van der Eijk’s agreement A',
      kendallW: 'Kendall’s W',
      dotFocus: 'the concentration of the dots',
      overlap: 'the mean overlap between two voters',
      majority: 'the mean larger side of yes and no',
      pairAgreement: 'the part of the pairs in which at least two thirds chose one side',
    },
    words: {
      strong: 'Consensus: strong.',
      fair: 'Consensus: fair.',
      divided: 'Consensus: divided.',
      opposed: 'Consensus: opposed.',
    },
    none: 'Consensus: nothing to say. There are too few votes, or it is too close to answering at random.',
    value: (name, value, random, n) =>
      `Measure: ${name}, ${value} with ${count(n, 'vote', 'votes')}${random === null ? '' : `. Answering at random stays below ${random} 95 times out of 100`}.`,
    rule: 'There is a word only with at least 8 votes and above that bar. From 0.7 strong, from 0.4 fair, below that divided, below 0 opposed.',
  },
  noDissent: {
    none: 'On no theme do opinions differ more than by chance.',
    method: 'What opinions differ on was not worked out: pairs do not show it.',
    fewVoters: (least) =>
      `What opinions differ on was not worked out: no theme was judged by at least ${least} people.`,
  },
  tooManyToDraw: (most) => `How certain this order is was not worked out: there are more than ${most} themes.`,
  dissent: 'On these, opinions differ more than by chance. Talk about them (why high, why low): ',
  beforeTitle: (number, before) => `Voting round ${number} after voting round ${before}: before and after`,
  before: (round) => `Before (round ${round})`,
  after: (round) => `After (round ${round})`,
  change: 'Change of rank',
  moved: (places) => {
    if (places === null) return '–';
    if (places === 0) return 'same';
    return places > 0 ? `${places} higher` : `${-places} lower`;
  },
  otherMethod: 'The two rounds were voted in another way, so only the ranks can be compared.',
  placeAndScore: (rank, score) => `${rank === null ? 'no rank' : `rank ${rank}`}${score === null ? '' : `: ${score}`}`,
};
