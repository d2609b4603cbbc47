// Report models with a round of every method, with groups, second guesses and rounds that follow one another.
import { comparisonOf } from '../../../shared/domain/voting/group-comparison.ts';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { resultOf } from '../../../shared/domain/voting/result-of.ts';
import type { ReportModel, ReportRound } from '../../../shared/report/report-model.ts';
import { ballotOf, METHODS } from '../voting/arbitrary-ballots.ts';
import { candidateIdOf, cluster, HOSTILE, idea, model, step } from './fixtures.ts';

const GROUPS = [
  { groupId: 'clients', name: 'Mensen met begeleiding' },
  { groupId: 'helpers', name: 'Begeleiders' },
];
const SEED = 4_711;
const VOTERS = 24;

const clustersOf = (titles: readonly string[]) =>
  titles.map((title, at) => cluster(`m${at}`, title, [idea(`bij ${at}`)]));
const TITLES = ['Een vast gezicht', 'Tijd', 'Bereikbaar', 'Vervoer', 'Samen eten'];
const clusters = clustersOf(TITLES);

/** Helpers think otherwise than clients, and everybody is a little different. */
const thoughtOf = (voter: number): (number | null)[] =>
  TITLES.map((_, at) => {
    if ((voter + at) % 11 === 0) return null;
    const liking = voter % 2 === 0 ? 9 - 2 * at : 1 + 2 * at;
    return Math.min(10, Math.max(0, liking + (((voter * 7 + at * 3) % 5) - 2)));
  });

type Shape = {
  readonly hasGroups?: boolean;
  readonly part?: Partial<ReportRound>;
  readonly titles?: readonly string[];
};

export function methodRound(
  number: number,
  method: Method,
  { hasGroups = false, part = {}, titles = TITLES }: Shape = {},
): ReportRound {
  const candidates = titles.map((title, at): Candidate => ({
    candidateId: candidateIdOf(`m${at}`),
    title,
    explanation: '',
  }));
  const choices = Array.from({ length: VOTERS }, (_, voter): Choice =>
    voter === 23 ? { type: 'abstain' } : ballotOf(method, candidates, thoughtOf(voter + number)),
  );
  const ballots = choices.map((choice, at) => ({ choice, block: hasGroups ? at % 2 : null }));
  const guesses = choices.flatMap((choice, at) =>
    choice.type === 'abstain' ? [] : [{ by: at % 2, about: 1 - (at % 2), choice }],
  );
  const blocks = GROUPS.map(({ groupId }, block) => ({
    groupIds: [groupId],
    choices: ballots.flatMap((ballot) => (ballot.block === block ? [ballot.choice] : [])),
  }));
  return {
    number,
    method,
    subject: 'clusters',
    candidates,
    isPartial: false,
    follows: null,
    secondGuess: hasGroups ? { first: 'clients', second: 'helpers' } : null,
    result: resultOf(method, candidates, choices, { eligible: 30, seed: SEED }),
    comparison: hasGroups ? comparisonOf(method, candidates, blocks, guesses, { seed: SEED, k: 5 }) : null,
    ballots,
    guesses: hasGroups ? guesses : null,
    ...part,
  };
}

const question = (title: string, rounds: readonly ReportRound[], questionNumber: number) =>
  step({
    title,
    questionNumber,
    opened: true,
    phase: 'results',
    present: 26,
    answered: 5,
    clusters,
    rounds: [...rounds],
  });

/** One question a method, each with one round. */
export const byMethod: ReportModel = model({
  seats: VOTERS,
  steps: Object.values(METHODS).map((method, at) => question(method.type, [methodRound(1, method)], at + 1)),
});

/** Groups, guesses, and a second round after the first. */
export const grouped: ReportModel = model(
  {
    seats: VOTERS,
    steps: [
      question(
        'Op een schaal',
        [
          methodRound(1, METHODS.scale, { hasGroups: true }),
          methodRound(2, METHODS.scale, { hasGroups: true, part: { follows: 1 } }),
        ],
        1,
      ),
      question('Op volgorde', [methodRound(1, METHODS.rank, { hasGroups: true })], 2),
      question('Te weinig', [methodRound(1, METHODS.pick)], 3),
    ],
  },
  { groups: GROUPS, k: 5 },
);

export const groupedEnglish: ReportModel = model({ ...grouped }, { ...grouped.session, language: 'en' });

const hostileTitles = [0, 7, 15, 22, 23].map((at) => HOSTILE[at] ?? '');

/** Hostile names of groups, themes and criteria. */
export const hostileVote: ReportModel = model(
  {
    seats: VOTERS,
    steps: [
      step({
        title: 'q',
        questionNumber: 1,
        opened: true,
        clusters: clustersOf(hostileTitles),
        rounds: [
          methodRound(1, METHODS.rank, { hasGroups: true, titles: hostileTitles }),
          methodRound(
            2,
            {
              ...METHODS.criteria,
              criteria: METHODS.criteria.criteria.map((criterion, at) => ({
                ...criterion,
                title: HOSTILE[14 + at] ?? '',
              })),
            },
            { hasGroups: true, titles: hostileTitles },
          ),
        ],
      }),
    ],
  },
  {
    groups: [
      { groupId: 'clients', name: HOSTILE[23] ?? '' },
      { groupId: 'helpers', name: '<b>=1+1</b>' },
    ],
    k: 5,
  },
);

export const VOTE_MODELS = { byMethod, grouped, groupedEnglish, hostileVote } as const;
