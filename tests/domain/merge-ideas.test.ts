// mergeIdeas and partIdeas: answers that say the same lie under one of them, each in its own words.
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../server/audience/view-of.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  ideaId,
  createCluster,
  mergeIdeas,
  moveIdeas,
  openRound,
  partIdeas,
  removeCluster,
  setPhase,
  showClusters,
  submitIdea,
  undo,
  redo,
  withdrawIdea,
} from './commands.ts';
import {
  clustered,
  collected,
  given,
  one,
  opened,
  seatA,
  seatB,
  somePlace,
  two,
  type Act,
  type Scenario,
} from './scenario.ts';

const stepId = STEPS.q1;
const under = ({ step }: Scenario): Record<string, string | null> => {
  const { ideas } = step();
  return Object.fromEntries(
    [...ideas.values()].map(({ text, under: top }) => [text, top === null ? null : (ideas.get(top)?.text ?? 'gone')]),
  );
};
/** "rust" and "zorg" lie together in "thuis". */
const merged: readonly Act[] = [...clustered, [one, mergeIdeas(['zorg'], 'rust')]];

describe('mergeIdeas', () => {
  it('puts an answer under another, where that one stands', () => {
    given(...clustered)
      .when(one, mergeIdeas(['zorg'], 'rust'))
      .thenFacts({
        type: 'ideasMerged',
        stepId,
        changes: [{ ideaId: ideaId('zorg'), under: ideaId('rust'), was: null }],
      });
  });

  it('brings along what stood elsewhere, and what lay with it', () => {
    const scenario = given(...merged)
      .when(one, mergeIdeas(['rust'], 'bus'))
      .thenFacts(
        {
          type: 'ideasMoved',
          stepId,
          moves: ['rust', 'zorg'].map((name) => ({
            ideaId: ideaId(name),
            from: { clusterId: expect.any(String) as never, orderKey: somePlace },
            to: { clusterId: null, orderKey: somePlace },
          })),
        },
        {
          type: 'ideasMerged',
          stepId,
          changes: [
            { ideaId: ideaId('rust'), under: ideaId('bus'), was: null },
            { ideaId: ideaId('zorg'), under: ideaId('bus'), was: ideaId('rust') },
          ],
        },
      );
    expect(under(scenario)).toEqual({ rust: 'bus', bus: null, zorg: 'bus' });
  });

  it('under one that lies under another itself is under that other', () => {
    const scenario = given(...merged, [two, mergeIdeas(['bus'], 'zorg')]);
    expect(under(scenario)).toEqual({ rust: null, bus: 'rust', zorg: 'rust' });
    expect(scenario.board()[0]).toEqual({ title: 'thuis', ideas: ['rust', 'bus', 'zorg'] });
  });

  it('twice adds nothing, nor does merging one with itself', () => {
    given(...merged)
      .when(two, mergeIdeas(['zorg'], 'rust'))
      .thenNothing();
    given(...merged)
      .when(two, mergeIdeas(['rust', 'zorg'], 'zorg'))
      .thenNothing();
  });

  it('of answers that are not there is refused', () => {
    given(...clustered)
      .when(one, mergeIdeas(['weg'], 'rust'))
      .thenRejected('notFound');
    given(...clustered)
      .when(one, mergeIdeas(['rust'], 'weg'))
      .thenRejected('notFound');
  });
});

describe('what lies together', () => {
  it('moves together, whichever of them is named', () => {
    const scenario = given(...merged, [two, moveIdeas(['zorg'], 'vervoer')]);
    expect(scenario.board()).toEqual([
      { title: 'thuis', ideas: [] },
      { title: 'vervoer', ideas: ['rust', 'zorg'] },
    ]);
    expect(
      given(...merged, [one, createCluster('geld', ['rust'])])
        .board()
        .at(-1)?.ideas,
    ).toEqual(['rust', 'zorg']);
  });

  it('stays together when its cluster goes', () => {
    expect(under(given(...merged, [one, removeCluster('thuis')]))).toMatchObject({ zorg: 'rust' });
  });

  it('stands by itself again when the one on top is withdrawn', () => {
    const scenario = given(...merged, [one, setPhase('collect')], [seatA, withdrawIdea('rust')]);
    expect(under(scenario)).toEqual({ bus: null, zorg: null });
  });

  it('is one candidate in a vote over answers', () => {
    const scenario = given(
      ...collected,
      [one, mergeIdeas(['zorg'], 'rust')],
      [one, openRound('eerste', { subject: 'ideas', method: { type: 'dots', dots: 2, maxPerCandidate: 2 } })],
    );
    expect(
      scenario
        .step()
        .rounds[0]?.candidates.map(({ title }) => title)
        .toSorted(),
    ).toEqual(['bus', 'rust']);
  });

  it('is every original word in the report', () => {
    const [step] = reportOf(given(...merged).domain.session, { given: 2, paper: 0 }, '').steps.slice(1);
    expect(step?.clusters[0]?.ideas).toEqual([
      { text: 'rust', explanation: '' },
      { text: 'zorg', explanation: '', alike: true },
    ]);
    expect(step?.ideas).toBe(3);
  });

  it('is known to consoles and the screen; to participants every answer stands by itself', () => {
    const { session } = given(...merged, [one, showClusters('everyone')]).domain;
    const seen = (audience: 'participant' | 'screen' | 'console') =>
      viewOf(session, audience).steps[stepId]?.ideas[ideaId('zorg')]?.under;
    expect([seen('console'), seen('screen'), seen('participant')]).toEqual([ideaId('rust'), ideaId('rust'), undefined]);
  });
});

describe('partIdeas', () => {
  it('lets answers stand by themselves, where they are', () => {
    const scenario = given(...merged)
      .when(two, partIdeas(['zorg']))
      .thenFacts({
        type: 'ideasMerged',
        stepId,
        changes: [{ ideaId: ideaId('zorg'), under: null, was: ideaId('rust') }],
      });
    expect(scenario.board()[0]).toEqual({ title: 'thuis', ideas: ['rust', 'zorg'] });
  });

  it('of what stands by itself adds nothing', () => {
    given(...merged)
      .when(one, partIdeas(['rust', 'bus']))
      .thenNothing();
    given(...merged)
      .when(one, partIdeas(['weg']))
      .thenRejected('notFound');
  });
});

describe('undo of merging', () => {
  it('puts back what was, place and all, and redo does it again', () => {
    const away: readonly Act[] = [...clustered, [one, mergeIdeas(['rust'], 'bus')]];
    const undone = given(...away, [one, undo]);
    expect(under(undone)).toEqual({ rust: null, bus: null, zorg: null });
    expect(undone.board()).toEqual(given(...clustered).board());
    expect(under(given(...away, [one, undo], [one, redo]))).toMatchObject({ rust: 'bus' });
  });

  it('is stale when it would tear apart what a colleague merged since', () => {
    given(...clustered, [one, moveIdeas(['bus'], 'vervoer')], [two, mergeIdeas(['rust'], 'bus')])
      .when(one, undo)
      .thenRejected('undoStale');
    given(...merged, [one, undo], [two, mergeIdeas(['bus'], 'zorg')])
      .when(one, redo)
      .thenRejected('undoStale');
  });

  it('leaves out what was withdrawn since', () => {
    const back: Act = [one, setPhase('collect')];
    given(...merged, back, [seatB, withdrawIdea('zorg')])
      .when(one, undo)
      .thenRejected('undoStale');
    const three: readonly Act[] = [opened, ...['a', 'b', 'c'].map((name): Act => [seatB, submitIdea(name)])];
    const scenario = given(...three, [one, mergeIdeas(['b', 'c'], 'a')], [seatB, withdrawIdea('b')], [one, undo]);
    expect(under(scenario)).toEqual({ a: null, c: null });
  });
});
