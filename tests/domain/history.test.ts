// What facilitators did, as they read it back: their acts in order, what can still be undone, and nothing of participants.
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../shared/kernel/ids.ts';
import { historyRows } from '../../server/audience/history-of.ts';
import { readHistory } from '../../server/runtime/read-history.ts';
import type { LoggedFact } from '../../server/domain/facts.ts';
import type { Staff } from '../../shared/protocol/hands.ts';
import type { LogStore } from '../../server/store/log-store.ts';
import { STEPS } from '../support/domain-session.ts';
import { idFor } from '../support/ids.ts';
import {
  createCluster,
  hideIdeas,
  openStep,
  pauseSession,
  renameCluster,
  setPhase,
  setSkipped,
  submitIdea,
  undo,
} from './commands.ts';
import { clustered, given, one, seatB, two, type Scenario } from './scenario.ts';

const asOne = idFor<ActorId>('one');
const asTwo = idFor<ActorId>('two');

const STAFF: readonly Staff[] = [{ actorId: asTwo, role: 'coFacilitator', name: 'tafel 3', number: 2 }];
const tableThree = { role: 'coFacilitator', name: 'tafel 3', number: 2 } as const;

/** The log with the times that the runtime would have given: facts of seats have none. */
const timed = ({ domain }: Scenario): LoggedFact[] =>
  domain.log.map((logged) => ({ ...logged, at: logged.by === null ? null : 1_000_000 + logged.seq * 1_000 }));
const rows = (scenario: Scenario, asker = asOne, stepId: typeof STEPS.q1 | null = null) =>
  historyRows(scenario.domain.session, timed(scenario), asker, stepId, STAFF);

describe('the history', () => {
  it('tells acts newest first, who did them, and how many answers they were about', () => {
    const scenario = given(...clustered, [two, hideIdeas(['rust', 'bus'])]);
    expect(rows(scenario).map(({ what, by, answers }) => ({ what, by, answers }))).toEqual([
      { what: 'hideIdeas', by: tableThree, answers: 2 },
      { what: 'createCluster', by: 'you', answers: null },
      { what: 'createCluster', by: 'you', answers: 2 },
      { what: 'openStep', by: 'you', answers: null },
    ]);
    // Of whoever came by no link: the organiser.
    const seen = rows(scenario, asTwo);
    expect(seen[0]).toMatchObject({ by: 'you', undoSteps: 1, reach: 'you' });
    expect(seen[1]?.by).toEqual({ role: 'facilitator', name: '', number: 1 });
  });

  it('says of each act who can still take it back', () => {
    const scenario = given(
      ...clustered,
      [one, renameCluster('thuis', 'Wonen')],
      [one, undo],
      [two, hideIdeas(['bus'])],
    );
    expect(rows(scenario).map(({ kind, what, reach }) => [kind, what, reach])).toEqual([
      ['do', 'hideIdeas', 'other'],
      ['undo', 'renameCluster', 'none'],
      ['do', 'renameCluster', 'none'],
      ['do', 'createCluster', 'you'],
      ['do', 'createCluster', 'you'],
      ['do', 'openStep', 'none'],
    ]);
  });

  it('counts the undo steps to each own act, and offers none for what cannot be undone', () => {
    const scenario = given(...clustered, [one, renameCluster('thuis', 'Wonen')], [two, hideIdeas(['bus'])]);
    expect(rows(scenario).map(({ undoSteps }) => undoSteps)).toEqual([null, 1, 2, 3, null]);
    const back = given(...clustered, [one, renameCluster('thuis', 'Wonen')], [one, undo]);
    expect(rows(back).map(({ kind, what, undoSteps }) => ({ kind, what, undoSteps }))).toMatchObject([
      { kind: 'undo', what: 'renameCluster', undoSteps: null },
      { kind: 'do', what: 'renameCluster', undoSteps: null },
      { what: 'createCluster', undoSteps: 1 },
      { what: 'createCluster', undoSteps: 2 },
      { what: 'openStep', undoSteps: null },
    ]);
  });

  it('keeps to one step when asked', () => {
    const scenario = given(...clustered, [one, setPhase('cluster')], [one, openStep(STEPS.q2)]);
    expect(rows(scenario, asOne, STEPS.q2).map(({ what }) => what)).toEqual(['openStep']);
    expect(rows(scenario, asOne, STEPS.q1)[0]?.what).toBe('setPhase');
  });

  it('names what was done also where undo does not reach', () => {
    const paused = given(...clustered, [one, setSkipped(STEPS.q2)], [one, pauseSession()]);
    expect(rows(paused).slice(0, 2)).toMatchObject([
      { what: 'pauseSession', stepId: null, undoSteps: null },
      { what: 'setSkipped', stepId: STEPS.q2, undoSteps: 1 },
    ]);
  });

  it('holds nothing of participants: neither that they wrote nor what', () => {
    const before = given(...clustered);
    const after = given(...clustered, [seatB, submitIdea('geheim')]);
    expect(rows(after)).toEqual(rows(before));
    expect(JSON.stringify(rows(after))).not.toContain('rust');
  });

  it('is read from the log a part at a time, with no act lost or told twice', async () => {
    const many = Array.from({ length: 190 }, (_, n) => [one, createCluster(`thema ${n}`, ['rust', 'bus'])] as const);
    const scenario = given(...clustered, ...many);
    const facts = timed(scenario);
    const log = {
      read: (_: unknown, after: number, limit: number) => Promise.resolve(facts.slice(after, after + limit)),
    } as Pick<LogStore, 'read'> as LogStore;
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof readHistory>> = await readHistory(
        log,
        idFor('session'),
        scenario.domain.session,
        asOne,
        { before, stepId: null },
        STAFF,
      );
      seen.push(...page.rows.map(({ seq }) => seq));
      before = page.before;
    } while (before !== null);
    expect(seen).toEqual(rows(scenario).map(({ seq }) => seq));
  });
});
