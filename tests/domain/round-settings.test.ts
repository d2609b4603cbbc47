// What a round is about and how it may change while it is open: subjects, parts, rounds that follow one another, the final vote, k.
import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../shared/kernel/ids.ts';
import type { CountedBallot } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  candidateId,
  changeRound,
  closeRound,
  createCluster,
  ideaId,
  moveIdeas,
  openRound,
  openStep,
  renameCluster,
  roundId,
  setK,
  THREE_DOTS,
  voidRound,
} from './commands.ts';
import { clustered, collected, given, one, two, type Act, type Scenario } from './scenario.ts';

const titles = (scenario: Scenario, stepId = STEPS.q1) =>
  scenario
    .step(stepId)
    .rounds.at(-1)
    ?.candidates.map(({ title }) => title);
const asCandidate = (id: string) => id as CandidateId;

/** Each ballot gives one dot to each candidate it names. */
const dots = (...names: string[]): CountedBallot => ({
  choice: {
    type: 'dots',
    points: names.map((name) => ({ candidateId: candidateId(name), points: 1 })),
    noOpinion: [],
  },
  groupId: null,
  guess: null,
});

/** Opens a round with these ballots in its box and closes it. */
function held(scenario: Scenario, name: string, ballots: CountedBallot[], more: Parameters<typeof openRound>[1] = {}) {
  expect(scenario.domain.run(one, openRound(name, more))).toBeNull();
  scenario.domain.ballots.set(roundId(name), ballots);
  expect(scenario.domain.run(one, closeRound(name, more))).toBeNull();
}

describe('the subject of a round', () => {
  it('can be the loose answers, in the order of their ids and as they were', () => {
    const scenario = given(...clustered, [
      one,
      openRound('los', { subject: 'ideas', method: { type: 'pick', most: 1 } }),
    ]);
    expect(titles(scenario)).toEqual(['bus']);
    const after = given(...collected, [one, openRound('los', { subject: 'ideas', method: { type: 'pick', most: 1 } })]);
    const ids = [ideaId('rust'), ideaId('bus'), ideaId('zorg')].toSorted();
    expect(after.step().rounds[0]?.candidates.map(({ candidateId: id }) => id)).toEqual(ids.map(asCandidate));
    expect(after.domain.run(two, moveIdeas(['rust'], null))).toBeNull();
    expect(after.step().rounds[0]?.candidates).toHaveLength(3);
  });

  it('is not the priorities in a question, nor clusters or answers in a final vote', () => {
    given(...clustered)
      .when(one, openRound('r', { subject: 'priorities' }))
      .thenRejected('wrongSubject');
    for (const subject of ['clusters', 'ideas'] as const)
      given(...clustered, [one, openStep(STEPS.finalVote)])
        .when(one, openRound('r', { stepId: STEPS.finalVote, subject }))
        .thenRejected('wrongSubject');
  });

  it('needs a name for all that is voted on; what is left out does not matter', () => {
    const nameless: readonly Act[] = [...clustered, [one, renameCluster('vervoer', '')]];
    given(...nameless)
      .when(one, openRound('r'))
      .thenRejected('untitled');
    const part = { candidateIds: [candidateId('thuis')], method: { type: 'pick', most: 1 } as const };
    expect(given(...nameless).domain.run(one, openRound('r', part))).toBeNull();
  });

  it('of some candidates only is partial; of one that is not there it is refused', () => {
    const method: Method = { type: 'pick', most: 1 };
    const scenario = given(...clustered, [one, openRound('deel', { candidateIds: [candidateId('vervoer')], method })]);
    expect(titles(scenario)).toEqual(['vervoer']);
    expect(scenario.step().rounds[0]).toMatchObject({ isPartial: true, follows: null });
    given(...clustered)
      .when(one, openRound('r', { candidateIds: [candidateId('thuis'), candidateId('weg')] }))
      .thenRejected('unknownCandidate');
    const all = { candidateIds: [candidateId('vervoer'), candidateId('thuis')] };
    expect(given(...clustered, [one, openRound('r', all)]).step().rounds[0]).toMatchObject({ isPartial: false });
  });
});

describe('settings that make no sense for the candidates', () => {
  it.each([
    [{ type: 'dots', dots: 9, maxPerCandidate: 2 }, 'tooManyDots'],
    [{ type: 'pick', most: 3 }, 'tooManyPicks'],
    [{ type: 'rank', top: 3 }, 'tooManyPlaces'],
    [{ type: 'scale', scale: 'oneToFive', forms: ['faces'] }, 'formsDontFit'],
  ] as const)('%j is refused as %s', (method, code) => {
    given(...clustered)
      .when(one, openRound('r', { method: method as Method }))
      .thenRejected(code);
  });

  it('a second guess of one group about itself, or of a group that is not there, is refused', () => {
    for (const second of ['g1', 'g9'])
      given(...clustered)
        .when(one, openRound('r', { secondGuess: { first: 'g1', second } }))
        .thenRejected('noGroups');
    const scenario = given(...clustered, [one, openRound('r', { secondGuess: { first: 'g2', second: 'g1' } })]);
    expect(scenario.step().rounds[0]).toMatchObject({ secondGuess: { first: 'g2', second: 'g1' } });
  });
});

describe('a round that follows another', () => {
  it('is about the same copies, whatever became of the clusters, and says which it follows', () => {
    const scenario = given(...clustered);
    held(scenario, 'eerst', [dots('thuis')]);
    expect(scenario.domain.run(two, renameCluster('thuis', 'Wonen'))).toBeNull();
    expect(scenario.domain.run(two, createCluster('nieuw'))).toBeNull();
    expect(scenario.domain.run(one, openRound('weer', { follows: roundId('eerst') }))).toBeNull();
    expect(titles(scenario)).toEqual(['thuis', 'vervoer']);
    expect(scenario.step().rounds[1]).toMatchObject({ follows: roundId('eerst'), isPartial: false, number: 2 });
  });

  it('can be about what was most disputed only', () => {
    const scenario = given(...clustered);
    held(scenario, 'eerst', [dots('thuis')]);
    const more = {
      follows: roundId('eerst'),
      candidateIds: [candidateId('vervoer')],
      method: { type: 'pick', most: 1 } as const,
    };
    expect(scenario.domain.run(one, openRound('weer', more))).toBeNull();
    expect(scenario.step().rounds[1]).toMatchObject({ isPartial: true });
  });

  it('follows no round that is open, void or elsewhere, and none about something else', () => {
    given(...clustered)
      .when(one, openRound('r', { follows: roundId('weg') }))
      .thenRejected('notFound');
    given(...clustered, [one, openRound('eerst')], [one, voidRound('eerst')])
      .when(one, openRound('r', { follows: roundId('eerst') }))
      .thenRejected('notFound');
    const scenario = given(...clustered);
    held(scenario, 'eerst', []);
    scenario.when(one, openRound('r', { follows: roundId('eerst'), subject: 'ideas' })).thenRejected('wrongSubject');
  });
});

describe('the final vote', () => {
  const inFinal = { stepId: STEPS.finalVote };
  const q2: readonly Act[] = [
    [one, openStep(STEPS.q2)],
    ...['een', 'twee', 'drie'].map((name): Act => [one, createCluster(name, [], { stepId: STEPS.q2 })]),
  ];

  it('is over the top of every question: by its deciding round, else in the facilitator’s order', () => {
    const scenario = given(...clustered, [two, createCluster('geld')]);
    held(scenario, 'eerst', [dots('geld'), dots('geld', 'vervoer')]);
    for (const [who, command] of q2) expect(scenario.domain.run(who, command)).toBeNull();
    expect(scenario.domain.run(one, openStep(STEPS.finalVote))).toBeNull();
    expect(scenario.domain.run(one, openRound('eind', inFinal))).toBeNull();
    expect(titles(scenario, STEPS.finalVote)).toEqual(['geld', 'vervoer', 'een', 'twee']);
    const from = scenario.step(STEPS.finalVote).rounds[0]?.candidates.map(({ fromStepId }) => fromStepId);
    expect(from).toEqual([STEPS.q1, STEPS.q1, STEPS.q2, STEPS.q2]);
  });

  it('takes along all that share the last place: a cut through a tie would be a draw', () => {
    const scenario = given(...clustered, [two, createCluster('geld')]);
    held(scenario, 'eerst', [dots('geld', 'vervoer', 'thuis'), dots('geld')]);
    expect(scenario.domain.run(one, openStep(STEPS.finalVote))).toBeNull();
    expect(scenario.domain.run(one, openRound('eind', inFinal))).toBeNull();
    expect(titles(scenario, STEPS.finalVote)).toEqual(['geld', 'thuis', 'vervoer']);
  });

  it('a vote on some themes afterwards does not take over from the one on all', () => {
    const scenario = given(...clustered, [two, createCluster('geld')]);
    held(scenario, 'eerst', [dots('geld'), dots('geld', 'vervoer')]);
    const part = {
      candidateIds: [candidateId('thuis')],
      method: { type: 'dots', dots: 1, maxPerCandidate: 1 } as const,
    };
    held(scenario, 'deel', [dots('thuis')], part);
    expect(scenario.domain.run(one, openStep(STEPS.finalVote))).toBeNull();
    expect(scenario.domain.run(one, openRound('eind', inFinal))).toBeNull();
    expect(titles(scenario, STEPS.finalVote)).toEqual(['geld', 'vervoer']);
  });

  it('closes in its own step, with its results', () => {
    const scenario = given(...clustered, [one, openStep(STEPS.finalVote)], [one, openRound('eind', inFinal)]);
    scenario.domain.ballots.set(roundId('eind'), [dots('vervoer')]);
    expect(scenario.domain.run(one, closeRound('eind', inFinal))).toBeNull();
    expect(scenario.step(STEPS.finalVote).phase).toBe('results');
    const round = scenario.step(STEPS.finalVote).rounds[0];
    expect(round?.state === 'closed' && round.result.rows[0]).toMatchObject({ candidateId: candidateId('vervoer') });
  });
});

describe('changeRound', () => {
  const open = (method: Method) => given(...clustered, [one, openRound('r', { method })]);
  const more: Method = { type: 'dots', dots: 4, maxPerCandidate: 2 };

  it('raises what everybody may give; twice is once', () => {
    const scenario = open(THREE_DOTS);
    const changed = {
      type: 'roundMethodSet',
      stepId: STEPS.q1,
      roundId: roundId('r'),
      method: more,
      was: THREE_DOTS,
    } as const;
    scenario.when(two, changeRound('r', more)).thenFacts(changed);
    scenario.when(one, changeRound('r', more)).thenNothing();
    expect(scenario.step().rounds[0]).toMatchObject({ state: 'open', method: more });
  });

  it.each([
    [THREE_DOTS, { type: 'dots', dots: 2, maxPerCandidate: 2 }, 'lowered'],
    [THREE_DOTS, { type: 'dots', dots: 4, maxPerCandidate: 1 }, 'lowered'],
    [THREE_DOTS, { type: 'dots', dots: 9, maxPerCandidate: 2 }, 'tooManyDots'],
    [THREE_DOTS, { type: 'pick', most: 2 }, 'badInput'],
    [{ type: 'pick', most: 2 }, { type: 'pick', most: 1 }, 'lowered'],
    [{ type: 'budget', points: 100 }, { type: 'budget', points: 200 }, 'badInput'],
    [{ type: 'scale', scale: 'oneToFive', forms: [] }, { type: 'scale', scale: 'oneToTen', forms: [] }, 'badInput'],
  ] as [Method, Method, 'lowered'][])('from %j to %j is refused: %s', (from, to, code) => {
    open(from).when(one, changeRound('r', to)).thenRejected(code);
  });

  it('answers the same whatever lies in the box', () => {
    for (const box of [[], [dots('thuis', 'vervoer')]]) {
      const scenario = open(more);
      scenario.domain.ballots.set(roundId('r'), box);
      scenario.when(one, changeRound('r', THREE_DOTS)).thenRejected('lowered');
    }
  });

  it('of a round that ended is refused', () => {
    given(...clustered, [one, openRound('r')], [one, closeRound('r')])
      .when(one, changeRound('r', more))
      .thenRejected('roundClosed');
    given(...clustered, [one, openRound('r')], [one, voidRound('r')])
      .when(one, changeRound('r', more))
      .thenRejected('roundVoid');
  });
});

describe('setK', () => {
  it('goes up, never down', () => {
    const scenario = given(...clustered);
    scenario.when(one, setK(7)).thenFacts({ type: 'kSet', k: 7, was: 5 });
    scenario.when(two, setK(7)).thenNothing();
    scenario.when(two, setK(6)).thenRejected('lowered');
    expect(scenario.domain.session.k).toBe(7);
  });
});

describe('closing with groups', () => {
  const voter = (groupId: string | null, name: string): CountedBallot => ({ ...dots(name), groupId });
  const many = (count: number, groupId: string | null, name: string) =>
    Array.from({ length: count }, () => voter(groupId, name));

  it('keeps blocks in place of groups, each at least k, and compares them', () => {
    const scenario = given(...clustered);
    held(scenario, 'r', [...many(6, 'g1', 'thuis'), ...many(5, 'g2', 'vervoer')]);
    const round = scenario.step().rounds[0];
    if (round?.state !== 'closed') throw new Error('not closed');
    expect(new Set(round.blocks?.flat())).toEqual(new Set(['g1', 'g2', null]));
    expect(round.comparison?.blocks.map(({ result }) => result.ballots)).toEqual([6, 5]);
    expect(JSON.stringify(round.ballots)).not.toContain('g1');
    expect(round.ballots.filter(({ block }) => block === 0)).toHaveLength(6);
  });

  it('is hidden again, for everybody who has it, when k goes up above one of its blocks', () => {
    const scenario = given(...clustered);
    held(scenario, 'r', [...many(6, 'g1', 'thuis'), ...many(5, 'g2', 'vervoer')]);
    for (const audience of AUDIENCES) {
      const comparison = viewOf(scenario.domain.session, audience).steps[STEPS.q1]?.rounds[0];
      expect(comparison).toHaveProperty('comparison.blocks');
      scenario.domain.events[audience].splice(0);
    }
    scenario.when(one, setK(6)).thenFacts({ type: 'kSet', k: 6, was: 5 });
    const isHidden = { type: 'roundChanged', stepId: STEPS.q1, round: expect.objectContaining({ comparison: null }) };
    for (const audience of AUDIENCES) {
      expect(viewOf(scenario.domain.session, audience).steps[STEPS.q1]?.rounds[0]).toMatchObject({ comparison: null });
      expect(scenario.domain.events[audience]).toContainEqual(isHidden);
    }
  });

  it('keeps no guess about or by a group that was merged with another', () => {
    const scenario = given(...clustered);
    const choice = dots('thuis').choice;
    const guessing = (groupId: string, about: string) => (ballot: CountedBallot) => ({
      ...ballot,
      groupId,
      guess: { groupId: about, choice },
    });
    const ballots = [
      ...many(6, 'g1', 'thuis').map(guessing('g1', 'g2')),
      ...many(4, 'g2', 'vervoer').map(guessing('g2', 'g1')),
      ...many(3, 'g3', 'thuis'),
    ];
    held(scenario, 'r', ballots, { secondGuess: { first: 'g1', second: 'g2' } });
    const round = scenario.step().rounds[0];
    if (round?.state !== 'closed') throw new Error('not closed');
    expect(round.blocks?.find((block) => block.includes('g2'))).toContain('g3');
    expect(round).toMatchObject({ guesses: [], comparison: { guesses: [] } });
  });

  it('below k in one of them breaks nothing down, and labels nothing', () => {
    const scenario = given(...clustered);
    held(scenario, 'r', [...many(9, 'g1', 'thuis'), ...many(4, 'g2', 'vervoer')]);
    const round = scenario.step().rounds[0];
    if (round?.state !== 'closed') throw new Error('not closed');
    expect(round).toMatchObject({ blocks: null, comparison: null, guesses: [] });
    expect(round.ballots.every(({ block }) => block === null)).toBe(true);
  });

  it('keeps guesses apart from the ballots, in an order of their own', () => {
    const scenario = given(...clustered);
    const guessing = (ballot: CountedBallot, groupId: string, name: string): CountedBallot => ({
      ...ballot,
      guess: { groupId, choice: dots(name).choice },
    });
    const ballots = [
      ...many(5, 'g1', 'thuis').map((ballot, index) => guessing(ballot, 'g2', index % 2 === 0 ? 'vervoer' : 'thuis')),
      ...many(5, 'g2', 'vervoer').map((ballot) => guessing(ballot, 'g1', 'thuis')),
      // A block of their own, or those without a group would stand in one with the smallest.
      ...many(5, null, 'thuis'),
    ];
    held(scenario, 'r', ballots, { secondGuess: { first: 'g1', second: 'g2' } });
    const round = scenario.step().rounds[0];
    if (round?.state !== 'closed') throw new Error('not closed');
    expect(round.guesses).toHaveLength(10);
    const texts = round.guesses.map((guess) => JSON.stringify(guess));
    expect(texts).toEqual(texts.toSorted());
    expect(round.comparison?.guesses.map(({ by, about, n }) => [by, about, n])).toEqual([
      [0, 1, 5],
      [1, 0, 5],
    ]);
  });
});
