// checkIdea: the owner of an answer says whether it stands with the right cluster.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { checkProgress } from '../../server/audience/checks.ts';
import { ownIdeas } from '../../server/audience/mine-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { authorKeyFor } from '../support/ids.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  changeIdea,
  checkIdea,
  closeSession,
  clusterId,
  createCluster,
  ideaId,
  moveIdeas,
  removeCluster,
  setPhase,
  submitIdea,
  undo,
} from './commands.ts';
import { clustered, given, one, opened, seatA, seatB, type Act, type Scenario } from './scenario.ts';

const checked = (name: string, cluster: string, verdict: 'fits' | 'misplaced' | 'misread', words = '') =>
  ({
    type: 'ideaChecked',
    stepId: STEPS.q1,
    ideaId: ideaId(name),
    clusterId: clusterId(cluster),
    verdict,
    words,
  }) as const;

/** Seat a: "rust" in "thuis", "bus" loose. Seat b: "zorg" in "thuis". The room checks. */
const checking: readonly Act[] = [...clustered, [one, setPhase('check')]];
const questioned: readonly Act[] = [
  ...checking,
  [seatA, checkIdea('rust', 'thuis', { verdict: 'misread', words: 'stilte' })],
];

const landings = ({ domain }: Scenario, seat: string) =>
  ownIdeas(domain.session, STEPS.q1, authorKeyFor(seat, STEPS.q1)).map(({ text, landing }) => ({
    text,
    cluster: landing?.cluster?.title ?? null,
    check: landing?.check ?? null,
    moved: landing?.moved,
  }));
const checksOf = ({ domain }: Scenario) => viewOf(domain.session, 'console').steps[STEPS.q1]?.checks;

describe('checkIdea', () => {
  it('keeps the verdict and the cleaned words, and nothing of who', () => {
    given(...checking)
      .when(seatA, checkIdea('rust', 'thuis', { verdict: 'misread', words: '  stilte ' }))
      .thenFacts(checked('rust', 'thuis', 'misread', 'stilte'));
  });

  it('is replaced by the next, and the same again adds nothing', () => {
    given(...questioned)
      .when(seatA, checkIdea('rust', 'thuis', { verdict: 'misread', words: 'stilte' }))
      .thenNothing();
    given(...questioned)
      .when(seatA, checkIdea('rust', 'thuis', { words: 'zomaar' }))
      .thenFacts(checked('rust', 'thuis', 'fits'));
  });

  it("of somebody else's answer looks the same as of none", () => {
    given(...checking)
      .when(seatB, checkIdea('rust', 'thuis'))
      .thenRejected('notFound');
    given(...checking)
      .when(seatB, checkIdea('bestaat niet', 'thuis'))
      .thenRejected('notFound');
  });

  it('is never about another cluster than the one that was looked at', () => {
    given(...checking, [one, moveIdeas(['rust'], 'vervoer')])
      .when(seatA, checkIdea('rust', 'thuis'))
      .thenRejected('ideaMoved');
    given(...checking)
      .when(seatA, checkIdea('bus', 'vervoer'))
      .thenRejected('ideaMoved');
  });

  it('takes a few words, not a story', () => {
    const words = 'x'.repeat(LIMITS.checkWords + 1);
    given(...checking)
      .when(seatA, checkIdea('rust', 'thuis', { verdict: 'misplaced', words }))
      .thenRejected('tooLong');
  });

  it('ends when the phase is left', () => {
    given(...questioned, [one, setPhase('vote')])
      .when(seatA, checkIdea('rust', 'thuis'))
      .thenRejected('wrongPhase');
  });
});

describe('what owners see', () => {
  it('is where their own answers stand, also while the room sees no clusters', () => {
    const scenario = given(...checking);
    expect(landings(scenario, 'a')).toEqual([
      { text: 'rust', cluster: 'thuis', check: null, moved: false },
      { text: 'bus', cluster: null, check: null, moved: false },
    ]);
    expect(viewOf(scenario.domain.session, 'participant').steps[STEPS.q1]).toMatchObject({ clusters: {}, ideas: {} });
  });

  it('is asked anew when the answer is moved, and stands again when it is taken back', () => {
    const moved: readonly Act[] = [...questioned, [one, moveIdeas(['rust'], 'vervoer')]];
    expect(landings(given(...moved), 'a')[0]).toEqual({ text: 'rust', cluster: 'vervoer', check: null, moved: true });
    expect(landings(given(...moved, [one, undo]), 'a')[0]).toMatchObject({ check: { words: 'stilte' }, moved: false });
  });

  it('is asked anew when the words are changed', () => {
    const changed: readonly Act[] = [
      ...questioned,
      [one, setPhase('collect')],
      [seatA, changeIdea('rust', 'stilte')],
      [one, setPhase('check')],
    ];
    expect(landings(given(...changed), 'a')[0]).toMatchObject({ text: 'stilte', check: null, moved: false });
  });

  it('is gone in every other phase', () => {
    expect(landings(given(...questioned, [one, setPhase('vote')]), 'a')[0]).toMatchObject({ moved: undefined });
  });
});

describe('what consoles see', () => {
  it('is a number per cluster, and of the questioned answers alone the words', () => {
    const scenario = given(...questioned, [seatB, checkIdea('zorg', 'thuis')]);
    expect(checksOf(scenario)).toEqual({
      counts: { [clusterId('thuis')]: { agreed: 1, checked: 2 } },
      questioned: { [ideaId('rust')]: { verdict: 'misread', words: 'stilte' } },
    });
  });

  it('loses what was said about a place where the answer is no more', () => {
    for (const act of [moveIdeas(['rust'], 'vervoer'), moveIdeas(['rust'], null), removeCluster('thuis')])
      expect(checksOf(given(...questioned, [one, act]))).toEqual({ counts: {}, questioned: {} });
  });

  it('reaches no participant and no screen', () => {
    const { domain } = given(...questioned);
    for (const audience of AUDIENCES) {
      const text = JSON.stringify([viewOf(domain.session, audience), domain.events[audience]]);
      expect(text.includes('stilte'), audience).toBe(audience === 'console');
      expect(text.includes('checksChanged'), audience).toBe(audience === 'console');
    }
  });
});

describe('progress', () => {
  it('counts seats with answers in a cluster, and those that said something about each', () => {
    expect(checkProgress(given(...clustered).step())).toBeNull();
    expect(checkProgress(given(...checking).step())).toEqual({ done: 0, of: 2 });
    expect(checkProgress(given(...questioned).step())).toEqual({ done: 1, of: 2 });
    expect(checkProgress(given(...questioned, [one, moveIdeas(['rust', 'bus'], 'vervoer')]).step())).toEqual({
      done: 0,
      of: 2,
    });
  });
});

describe('the report', () => {
  const names = ['een', 'twee', 'drie', 'vier', 'vijf'];
  const room = (people: number): readonly Act[] => [
    opened,
    ...names.map((name): Act => [{ seat: name }, submitIdea(name)]),
    [seatA, submitIdea('los')],
    [one, createCluster('thuis', names)],
    [one, setPhase('check')],
    ...names
      .slice(0, people)
      .map((name, index): Act => [
        { seat: name },
        checkIdea(name, 'thuis', index === 0 ? { verdict: 'misplaced', words: 'elders' } : {}),
      ]),
  ];
  const memberCheck = (...acts: readonly Act[]) =>
    reportOf(given(...acts).domain.session, { given: 6, paper: 0 }, '2026-11-22T12:00:00.000Z').steps[1]?.memberCheck;
  const after: Act = [one, setPhase('vote')];

  it('says the share when five different people checked', () => {
    expect(memberCheck(...room(5), after)).toEqual({ share: { agreed: 4, checked: 5, placed: 5 } });
    expect(memberCheck(...room(5), [one, closeSession])).toEqual({ share: { agreed: 4, checked: 5, placed: 5 } });
  });

  it('says only that it was done when fewer did, also when one person wrote many answers', () => {
    expect(memberCheck(...room(4), after)).toEqual({ share: null });
    const many: readonly Act[] = [
      opened,
      ...names.map((name): Act => [seatA, submitIdea(name)]),
      [one, createCluster('thuis', names)],
      [one, setPhase('check')],
      ...names.map((name): Act => [seatA, checkIdea(name, 'thuis')]),
    ];
    expect(memberCheck(...many, after)).toEqual({ share: null });
  });

  it('says nothing before anybody checked, nor while the room is at it', () => {
    expect(memberCheck(...room(0), after)).toBeUndefined();
    expect(memberCheck(...room(5))).toBeUndefined();
  });

  it('holds none of the words', () => {
    const { session } = given(...room(5), after).domain;
    expect(JSON.stringify(reportOf(session, { given: 6, paper: 0 }, '2026-11-22T12:00:00.000Z'))).not.toContain(
      'elders',
    );
  });
});
