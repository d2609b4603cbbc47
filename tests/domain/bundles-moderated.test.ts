// Answers that lie together and one of them is hidden, thrown away or put in other words: nobody's words go along with somebody else's.
import { describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  hideIdeas,
  ideaId,
  mergeIdeas,
  moveIdeas,
  partIdeas,
  redo,
  restoreIdeas,
  rewordIdea,
  showClusters,
  showIdeas,
  submitIdea,
  trashIdeas,
  undo,
} from './commands.ts';
import { clustered, given, one, opened, seatA, seatB, two, type Act, type Scenario } from './scenario.ts';

const stepId = STEPS.q1;
/** "rust" and "zorg" lie together in "thuis", "rust" on top. */
const merged: readonly Act[] = [...clustered, [one, mergeIdeas(['zorg'], 'rust')]];
/** Three that say the same, "rust" on top, all in "thuis". */
const three: readonly Act[] = [...merged, [one, mergeIdeas(['bus'], 'rust')]];

const under = ({ step }: Scenario): Record<string, string | null> => {
  const { ideas } = step();
  return Object.fromEntries(
    [...ideas.values()].map(({ text, under: top }) => [text, top === null ? null : (ideas.get(top)?.text ?? 'gone')]),
  );
};
const reportWords = ({ domain }: Scenario): string[] => {
  const step = must(reportOf(domain.session, { given: 2, paper: 0 }, '').steps[1], 'step of the report');
  return [...step.clusters.flatMap(({ ideas }) => ideas), ...step.loose].map(({ text }) => text).toSorted();
};
const parting = (...names: readonly string[]) => ({
  type: 'ideasMerged' as const,
  stepId,
  changes: names.map((name) => ({ ideaId: ideaId(name), under: null, was: ideaId('rust') })),
});

describe('hiding the one on top', () => {
  it('lets those under it stand by themselves first, so that the group still reads them', () => {
    const scenario = given(...merged)
      .when(two, hideIdeas(['rust']))
      .thenFacts(parting('zorg'), {
        type: 'standingsSet',
        stepId,
        changes: [{ ideaId: ideaId('rust'), edition: 0, from: 'shown', to: 'hidden' }],
      });
    expect(scenario.board()[0]).toEqual({ title: 'thuis', ideas: ['rust', 'zorg'] });
    expect(reportWords(scenario)).toEqual(['bus', 'zorg']);
    const { session } = given(...merged, [one, hideIdeas(['rust'])], [one, showClusters('everyone')]).domain;
    expect(Object.values(viewOf(session, 'screen').steps[stepId]?.ideas ?? {}).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['zorg']),
    );
  });

  it('is taken back whole, bundle and all, and done again whole', () => {
    const undone = given(...three, [one, hideIdeas(['rust'])], [one, undo]);
    expect(under(undone)).toEqual({ rust: null, bus: 'rust', zorg: 'rust' });
    expect(reportWords(undone)).toEqual(['bus', 'rust', 'zorg']);
    const again = given(...three, [one, hideIdeas(['rust'])], [one, undo], [one, redo]);
    expect(under(again)).toEqual({ rust: null, bus: null, zorg: null });
    expect(reportWords(again)).toEqual(['bus', 'zorg']);
  });

  it('is not taken back over what a colleague put together since', () => {
    given(...three, [one, hideIdeas(['rust'])], [two, mergeIdeas(['bus'], 'zorg')])
      .when(one, undo)
      .thenRejected('undoStale');
  });

  it('together with one under it leaves only the others', () => {
    const scenario = given(...three, [one, hideIdeas(['rust', 'zorg'])]);
    expect(under(scenario)).toEqual({ rust: null, bus: null, zorg: null });
    expect(reportWords(scenario)).toEqual(['bus']);
  });

  it('and showing it again does not put back what was parted: that is for a person to say', () => {
    const scenario = given(...merged, [one, hideIdeas(['rust'])], [one, showIdeas(['rust'])]);
    expect(under(scenario)).toEqual({ rust: null, bus: null, zorg: null });
    expect(reportWords(scenario)).toEqual(['bus', 'rust', 'zorg']);
  });
});

describe('throwing the one on top away', () => {
  it('keeps those under it on the board, and bringing it back keeps them apart', () => {
    const scenario = given(...three)
      .when(one, trashIdeas(['rust']))
      .thenFacts(parting('bus', 'zorg'), { type: 'ideasTrashed', stepId, ideaIds: [ideaId('rust')] });
    expect(reportWords(scenario)).toEqual(['bus', 'zorg']);
    expect(under(given(...three, [one, trashIdeas(['rust'])], [two, restoreIdeas(['rust'])]))).toEqual({
      rust: null,
      bus: null,
      zorg: null,
    });
  });

  it('is taken back as it lay', () => {
    const scenario = given(...three, [one, trashIdeas(['rust'])], [one, undo]);
    expect(under(scenario)).toEqual({ rust: null, bus: 'rust', zorg: 'rust' });
    expect(scenario.board()).toEqual(given(...three).board());
  });

  it('leaves nothing to put others under until it is brought back', () => {
    given(...clustered, [one, trashIdeas(['rust'])])
      .when(one, mergeIdeas(['zorg'], 'rust'))
      .thenRejected('notFound');
  });
});

describe('one that lies under another', () => {
  it('is hidden alone, and lies there still: the one on top and its neighbours are read on', () => {
    const scenario = given(...three)
      .when(one, hideIdeas(['zorg']))
      .thenFacts({
        type: 'standingsSet',
        stepId,
        changes: [{ ideaId: ideaId('zorg'), edition: 0, from: 'shown', to: 'hidden' }],
      });
    expect(under(scenario)).toEqual({ rust: null, bus: 'rust', zorg: 'rust' });
    expect(reportWords(scenario)).toEqual(['bus', 'rust']);
  });

  it('is thrown away alone, comes back where it lay, and moves along meanwhile', () => {
    const away = given(...three, [one, trashIdeas(['zorg'])], [one, moveIdeas(['rust'], 'vervoer')]);
    expect(reportWords(away)).toEqual(['bus', 'rust']);
    const back = given(
      ...three,
      [one, trashIdeas(['zorg'])],
      [one, moveIdeas(['rust'], 'vervoer')],
      [one, restoreIdeas(['zorg'])],
    );
    expect(back.board()).toEqual([
      { title: 'thuis', ideas: [] },
      { title: 'vervoer', ideas: expect.arrayContaining(['rust', 'bus', 'zorg']) as string[] },
    ]);
    expect(under(back)).toEqual({ rust: null, bus: 'rust', zorg: 'rust' });
  });

  it('hidden and taken apart stands by itself, hidden still', () => {
    const scenario = given(...three, [one, hideIdeas(['zorg'])], [two, partIdeas(['zorg'])]);
    expect(under(scenario)).toEqual({ rust: null, bus: 'rust', zorg: null });
    expect(reportWords(scenario)).toEqual(['bus', 'rust']);
  });
});

describe('other words', () => {
  it('for the one on top change what the group reads of it, and nothing of those under it', () => {
    const scenario = given(...three)
      .when(one, rewordIdea('rust', 'rust in huis'))
      .thenFacts({
        type: 'ideaReworded',
        stepId,
        ideaId: ideaId('rust'),
        edition: 0,
        wording: { text: 'rust in huis', explanation: '' },
        was: null,
      });
    expect(under(scenario)).toEqual({ rust: null, bus: 'rust', zorg: 'rust' });
    expect(reportWords(scenario)).toEqual(['bus', 'rust in huis', 'zorg']);
  });

  it('for one under it are what is read of that one, and stay when it is taken apart', () => {
    const scenario = given(...three, [one, rewordIdea('zorg', 'goede zorg')], [two, partIdeas(['zorg'])]);
    expect(reportWords(scenario)).toEqual(['bus', 'goede zorg', 'rust']);
    expect(scenario.step().ideas.get(ideaId('zorg'))?.text).toBe('zorg');
  });
});

it('of answers that read the same each is kept: three of the same words are three', () => {
  const same: readonly Act[] = [
    opened,
    [seatA, submitIdea('een', { text: 'meer rust' })],
    [seatB, submitIdea('twee', { text: 'meer rust' })],
    [seatB, submitIdea('drie', { text: 'meer rust' })],
  ];
  const scenario = given(...same, [one, mergeIdeas(['twee', 'drie'], 'een')], [one, hideIdeas(['een'])]);
  expect(reportWords(scenario)).toEqual(['meer rust', 'meer rust']);
  expect([...scenario.step().ideas.values()].map(({ text }) => text)).toEqual(['meer rust', 'meer rust', 'meer rust']);
});
