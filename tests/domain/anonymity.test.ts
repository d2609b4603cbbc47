// What stands beside an answer: nothing, or the name of the group that its writer chose. It can be weakened only where nobody wrote, and every
// answer keeps what its writer was told.
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { ownIdeas } from '../../server/audience/mine-of.ts';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import { domainSession, PREPARED, STEPS } from '../support/domain-session.ts';
import { authorKeyFor } from '../support/ids.ts';
import {
  addStep,
  closeSession,
  hideIdeas,
  ideaId,
  openRound,
  removeStep,
  seedIdeas,
  setAnonymity,
  setK,
  setList,
  setPhase,
  showIdeas,
  submitIdea,
  undo,
  withdrawIdea,
} from './commands.ts';
import { given, givenPlanned, one, opened, seatA, type Act, type Scenario } from './scenario.ts';

const { q1 } = STEPS;
const byGroup: Act = [one, setAnonymity('group')];
const told = { withGroup: true } as const;
const collect: Act = [one, setPhase('collect')];

/** Writers by group: `{ g1: 5 }` is five seats of g1, each with one answer that was told the group's name. */
function written(numbers: Readonly<Record<string, number>>, before: readonly Act[] = [opened, byGroup]): Scenario {
  const scenario = given(...before, [one, setList(true)]);
  for (const [group, writers] of Object.entries(numbers)) for (let n = 1; n <= writers; n++) write(scenario, group, n);
  return scenario;
}

function write(scenario: Scenario, group: string, n: number): void {
  const seat = `${group} ${n}`;
  if (group !== 'none') scenario.domain.groups.set(seat, group);
  expect(scenario.domain.run({ seat }, submitIdea(seat, told))).toBeNull();
}

/** Beside which answers every audience reads a group: the same for all, or it fails. */
function named(scenario: Scenario): Record<string, string> {
  const seen = AUDIENCES.map((audience) => {
    const ideas = Object.values(viewOf(scenario.domain.session, audience).steps[q1]?.ideas ?? {});
    return Object.fromEntries(ideas.flatMap(({ text, groupId }) => (groupId === undefined ? [] : [[text, groupId]])));
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  return seen[0] ?? {};
}

const run = (scenario: Scenario, ...acts: readonly Act[]): Scenario => {
  for (const [who, command] of acts) expect(scenario.domain.run(who, command)).toBeNull();
  return scenario;
};
const stop: Act = [one, setPhase('cluster')];

describe('the level of a question', () => {
  it('is anonymous unless its design says otherwise', () => {
    expect(given(opened).step().anonymity).toBe('anonymous');
    expect(givenPlanned({ anonymity: 'group' }).step().anonymity).toBe('group');
  });

  it('can be weakened while nobody wrote, and everybody is told', () => {
    const scenario = given(opened);
    scenario.when(...byGroup).thenFacts({ type: 'anonymitySet', stepId: q1, to: 'group' });
    for (const audience of AUDIENCES)
      expect(scenario.domain.events[audience].at(-1)).toMatchObject({
        type: 'stepShown',
        step: { stepId: q1, anonymity: 'group' },
      });
    scenario.when(...byGroup).thenNothing();
  });

  it('is never weakened where somebody wrote, also when that was taken back', () => {
    given(opened, [seatA, submitIdea('rust')], [seatA, withdrawIdea('rust')])
      .when(...byGroup)
      .thenRejected('alreadyWritten');
  });

  it('can be weakened beside answers that were put in beforehand: nobody of the room wrote them', () => {
    const scenario = given([one, seedIdeas(['vooraf'])]);
    scenario.when(...byGroup).thenFacts({ type: 'anonymitySet', stepId: q1, to: 'group' });
  });

  it('cannot name groups where there are none', () => {
    const domain = domainSession(3, { ...PREPARED, groups: [] });
    expect(domain.run(one, setAnonymity('group'))).toBe('badInput');
    expect(domain.run(one, addStep('tussen', { anonymity: 'group' }))).toBe('badInput');
  });

  it('can be strengthened at any time, for all that was written, and not back', () => {
    const scenario = run(written({ g1: 5 }), stop);
    expect(Object.keys(named(scenario))).toHaveLength(5);
    run(scenario, [one, setAnonymity('anonymous')]);
    expect(named(scenario)).toEqual({});
    scenario.when(...byGroup).thenRejected('alreadyWritten');
    run(scenario, collect, stop, [one, closeSession]);
    expect(named(scenario)).toEqual({});
  });

  it('comes back as it was set when its step is taken away and that is undone', () => {
    const scenario = given(opened, [one, setAnonymity('group', { stepId: STEPS.q2 })]);
    run(scenario, [one, removeStep(STEPS.q2)], [one, undo]);
    expect(scenario.step(STEPS.q2).anonymity).toBe('group');
  });
});

describe('the name of a group', () => {
  it('stands nowhere while people write', () => {
    const scenario = written({ g1: 6, g2: 6 });
    expect(named(scenario)).toEqual({});
    expect(JSON.stringify(scenario.domain.log.slice(1))).not.toContain('groupId');
  });

  it('is laid down when collecting stops, for everybody alike, in the answers of its writers and in the report', () => {
    const scenario = run(written({ g1: 5, g2: 5 }), stop);
    const names = named(scenario);
    expect(Object.values(names).filter((group) => group === 'g1')).toHaveLength(5);
    expect(Object.values(names).filter((group) => group === 'g2')).toHaveLength(5);
    expect(names['g2 3']).toBe('g2');
    expect(ownIdeas(scenario.domain.session, q1, authorKeyFor('g1 1', q1))).toMatchObject([{ groupId: 'g1' }]);
    const report = reportOf(scenario.domain.session, { given: 10, paper: 0 }, '2026-11-22T10:00:00Z');
    expect(report.steps[1]).toMatchObject({ anonymity: 'group' });
    expect(report.steps[1]?.loose.find(({ text }) => text === 'g1 2')).toMatchObject({ groupId: 'g1' });
  });

  it('is laid down when a round is opened from collecting', () => {
    const scenario = run(written({ g1: 5, g2: 5 }), [one, openRound('r1', { subject: 'ideas' })]);
    expect(scenario.step().phase).toBe('vote');
    expect(Object.keys(named(scenario))).toHaveLength(10);
  });

  it('counts people and not answers', () => {
    const scenario = written({ g1: 4 });
    run(scenario, [{ seat: 'g1 1' }, submitIdea('nog een', told)], stop);
    expect(named(scenario)).toEqual({});
  });

  it('of a group that is too small stands nowhere, nor does one whose absence would tell', () => {
    expect(named(run(written({ g1: 8, g2: 4 }), stop))).toEqual({});
    expect(named(run(written({ g1: 8, none: 2 }), stop))).toEqual({});
    const three = named(run(written({ g1: 8, g2: 3, none: 2 }), stop));
    expect(new Set(Object.values(three))).toEqual(new Set(['g1']));
    expect(Object.keys(three)).toHaveLength(8);
  });

  it('of a small group is in no fact', () => {
    const scenario = run(written({ g1: 8, g2: 3, none: 2 }), stop, [one, closeSession]);
    expect(JSON.stringify(scenario.domain.log.slice(1))).not.toContain('g2"');
  });

  it('is laid down once: what comes after has none', () => {
    const scenario = run(written({ g1: 5 }), stop);
    run(scenario, [{ seat: 'g1 1' }, submitIdea('te laat', told)], collect);
    write(scenario, 'g1', 6);
    run(scenario, stop, [one, closeSession]);
    expect(Object.keys(named(scenario)).sort()).toEqual(['g1 1', 'g1 2', 'g1 3', 'g1 4', 'g1 5']);
  });

  it('waits for the next time while there is nothing to name', () => {
    const scenario = run(written({ g1: 4 }), stop, collect);
    write(scenario, 'g1', 5);
    run(scenario, stop);
    expect(Object.keys(named(scenario))).toHaveLength(5);
  });

  it('is never beside an answer whose writer was not told', () => {
    const scenario = written({ g1: 5 });
    run(scenario, [{ seat: 'g1 1' }, submitIdea('anoniem')], stop);
    expect(named(scenario)).not.toHaveProperty('anoniem');
    const anonymous = given(opened, [seatA, submitIdea('rust', told)]);
    expect(anonymous.step().ideas.get(ideaId('rust'))?.withGroup).toBe(false);
  });

  it('looks only at what is shown', () => {
    const scenario = written({ g1: 5 });
    run(scenario, [one, hideIdeas(['g1 1'])], stop);
    expect(named(scenario)).toEqual({});
    const six = written({ g1: 6 });
    run(six, [one, hideIdeas(['g1 1'])], stop, [one, showIdeas(['g1 1'])]);
    expect(Object.keys(named(six))).not.toContain('g1 1');
  });

  it('is laid down at the end where collecting never stopped', () => {
    expect(Object.keys(named(run(written({ g1: 5 }), [one, closeSession])))).toHaveLength(5);
  });

  it('goes when the number below which nothing is shown goes up', () => {
    const scenario = run(written({ g1: 6, g2: 5 }), stop, [one, setK(5)]);
    expect(Object.keys(named(scenario))).toHaveLength(11);
    run(scenario, [one, setK(6)]);
    expect(named(scenario)).toEqual({});
  });

  it('is nowhere when the step no longer knows whose group is which', () => {
    const scenario = written({ g1: 6 });
    scenario.domain.groups.clear();
    run(scenario, stop);
    expect(named(scenario)).toEqual({});
  });
});
