// editStep: parts of a step become something else while the session runs. The room stays where it is, nothing is lost, and nothing becomes readable by it.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { candidatesOf } from '../../server/domain/candidates.ts';
import { inspirationOf } from '../../server/audience/inspiration.ts';
import { finalVoteOf } from '../../server/domain/step-order.ts';
import { stepChangeSchema } from '../../shared/domain/step-change.ts';
import { authorKeyFor } from '../support/ids.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  addStep,
  announceStep,
  changeIdea,
  createCluster,
  editStep,
  moveStep,
  newStepId,
  NO_STEP,
  openStep,
  removeStep,
  seedIdeas,
  setList,
  setSpotlight,
  submitIdea,
  THREE_DOTS,
  undo,
  withdrawIdea,
} from './commands.ts';
import { clustered, given, givenPlanned, one, opened, seatA, seatB, two, type Scenario } from './scenario.ts';

const { q1, q2, welcome, finalVote } = STEPS;
const TITLE = 'Wat vindt u belangrijk?';
const modeOf = (scenario: Scenario) => [scenario.step().plan.mode, scenario.step().listOpen];

describe('editStep', () => {
  it('makes the parts that it names something else, and no others', () => {
    const before = given(...clustered).board();
    const scenario = given(...clustered)
      .when(one, editStep({ title: 'Wat telt?', notes: 'Rustig', plannedMinutes: 10 }))
      .thenFacts({
        type: 'stepEdited',
        stepId: q1,
        to: { title: 'Wat telt?', notes: 'Rustig' },
        was: { title: TITLE, notes: `Notitie bij ${TITLE}` },
      });
    expect(scenario.step().plan).toMatchObject({ title: 'Wat telt?', instruction: `Uitleg bij ${TITLE}` });
    expect([scenario.board(), scenario.domain.session.currentStepId]).toEqual([before, q1]);
  });

  it('is accepted when it is so already; in which order phases were ticked says nothing', () => {
    given(opened)
      .when(one, editStep({ title: TITLE }))
      .thenNothing();
    given(opened)
      .when(one, editStep({ phases: ['vote', 'cluster', 'check'] }))
      .thenNothing();
    given(opened).when(one, editStep({})).thenNothing();
  });

  it('is refused for a step that is not there, and where a design could not have it either', () => {
    given(opened)
      .when(one, editStep({ title: 'x' }, { stepId: NO_STEP }))
      .thenRejected('notFound');
    const cases = [
      editStep({ answerLimit: 2 }, { stepId: welcome }),
      editStep({ vote: THREE_DOTS }, { stepId: welcome }),
      editStep({ finalVote: { questions: [], top: 1 } }),
      editStep({ finalVote: { questions: [9], top: 1 } }, { stepId: finalVote }),
      editStep({ phases: ['vote', 'vote'] }),
    ];
    for (const command of cases) given(opened).when(one, command).thenRejected('badInput');
  });

  it('does not write over what a colleague changed meanwhile, and leaves the other parts apart', () => {
    const scenario = given(opened, [two, editStep({ title: 'Van twee' })]);
    scenario.when(one, editStep({ title: 'Van een' }, { was: { title: TITLE } })).thenRejected('changedMeanwhile');
    const notes = editStep({ notes: 'nieuw' }, { was: { title: TITLE, notes: `Notitie bij ${TITLE}` } });
    expect(scenario.domain.run(one, notes)).toBeNull();
    expect(scenario.domain.run(one, editStep({ title: 'Van een' }, { was: { title: 'Van twee' } }))).toBeNull();
    expect(scenario.step().plan).toMatchObject({ title: 'Van een', notes: 'nieuw' });
  });

  it('says of every part that is changed how it should be: nothing is filled in by itself', () => {
    expect(stepChangeSchema.parse({})).toEqual({});
    expect(stepChangeSchema.safeParse({ kind: 'welcome' }).success).toBe(false);
    expect(stepChangeSchema.safeParse({ title: ' ' }).success).toBe(false);
    expect(stepChangeSchema.safeParse({ instruction: 'x'.repeat(LIMITS.instruction + 1) }).success).toBe(false);
  });

  it('takes a limit that is lower than what somebody has there: nothing goes, and no more comes', () => {
    const scenario = given(opened, [seatA, submitIdea('rust')], [seatA, submitIdea('werk')]);
    expect(scenario.domain.run(one, editStep({ answerLimit: 1 }))).toBeNull();
    expect(scenario.step().ideas.size).toBe(2);
    scenario.when(seatA, submitIdea('meer')).thenRejected('answerLimit');
    expect(scenario.domain.run(one, editStep({ answerLimit: 3 }))).toBeNull();
    expect(scenario.domain.run(seatA, submitIdea('meer'))).toBeNull();
  });
});

describe('what pages hear of it', () => {
  it('is the plan and not the answers; of notes the room hears nothing at all', () => {
    const { domain } = given(...clustered);
    for (const audience of ['console', 'participant', 'screen'] as const) domain.events[audience].length = 0;
    domain.run(one, editStep({ notes: 'geheim', phases: ['cluster'], vote: THREE_DOTS }));
    expect([domain.events.participant, domain.events.screen]).toEqual([[], []]);
    expect(domain.events.console).toMatchObject([{ type: 'planSet', plan: { notes: 'geheim' } }]);
    domain.run(one, editStep({ instruction: 'Kort graag', answerLimit: 2 }));
    expect(domain.events.participant).toMatchObject([
      { type: 'planSet', plan: { instruction: 'Kort graag', answerLimit: 2, notes: '', plannedPhases: [] } },
    ]);
  });

  it('is nothing for the room of a step where it is not, but the heading of one that is coming', () => {
    const { domain } = given(opened, [one, announceStep(q2)]);
    domain.events.participant.length = 0;
    domain.run(one, editStep({ instruction: 'x' }, { stepId: q2 }));
    expect(domain.events.participant).toEqual([]);
    domain.run(one, editStep({ title: 'Straks' }, { stepId: q2 }));
    expect(domain.events.participant).toMatchObject([
      { type: 'sessionChanged', session: { coming: { title: 'Straks' } } },
    ]);
  });
});

describe('the mode', () => {
  it('is free while nobody answered, and the list goes with it unless somebody set it by hand', () => {
    expect(modeOf(given(opened, [one, editStep({ mode: 'open' })]))).toEqual(['open', true]);
    expect(modeOf(given(opened, [one, editStep({ mode: 'open' })], [one, editStep({ mode: 'moderated' })]))).toEqual([
      'moderated',
      false,
    ]);
    expect(modeOf(given(opened, [one, setList(true)], [one, editStep({ mode: 'inspiration' })]))).toEqual([
      'inspiration',
      true,
    ]);
  });

  it('never lets others read what was written while they could not', () => {
    const scenario = given(...clustered);
    for (const mode of ['open', 'inspiration'] as const)
      scenario.when(one, editStep({ mode })).thenRejected('wouldReveal');
    expect(scenario.domain.run(one, editStep({ mode: 'moderated' }))).toBeNull();
    scenario.when(one, editStep({ mode: 'ownFirst' })).thenRejected('wouldReveal');
    givenPlanned({ mode: 'open' }, opened, [seatA, submitIdea('rust')], [one, editStep({ mode: 'inspiration' })])
      .when(one, editStep({ mode: 'open' }))
      .thenRejected('wouldReveal');
  });

  it('is free again when every answer was taken back', () => {
    const scenario = given(opened, [seatA, submitIdea('rust')], [seatA, withdrawIdea('rust')]);
    expect(scenario.domain.run(one, editStep({ mode: 'open' }))).toBeNull();
  });

  it('that shows less keeps the list as it is, and makes new answers wait where they are read first', () => {
    const scenario = givenPlanned({ mode: 'open' }, opened, [seatA, submitIdea('rust')]);
    scenario.domain.run(one, editStep({ mode: 'moderated' }));
    expect(modeOf(scenario)).toEqual(['moderated', true]);
    scenario.domain.run(seatB, submitIdea('werk'));
    const seen = viewOf(scenario.domain.session, 'participant').steps[q1]?.ideas ?? {};
    expect(Object.values(seen).map(({ text }) => text)).toEqual(['rust']);
  });

  it('that closes the list takes the spotlight off what stood in it', () => {
    const scenario = givenPlanned({ mode: 'open' }, opened, [one, seedIdeas(['vooraf'])]);
    expect(scenario.domain.run(one, setSpotlight({ idea: 'vooraf' }))).toBeNull();
    scenario.domain.run(one, editStep({ mode: 'ownFirst' }));
    expect(scenario.domain.session.spotlight).toBeNull();
  });
});

describe('undo of editStep', () => {
  it('makes it what it was, also when something else of the step was changed since', () => {
    const scenario = given(
      opened,
      [one, editStep({ title: 'Anders' })],
      [two, editStep({ notes: 'nieuw' })],
      [one, undo],
    );
    expect(scenario.step().plan).toMatchObject({ title: TITLE, notes: 'nieuw' });
    given(opened, [one, editStep({ title: 'Anders' })], [two, editStep({ title: 'Nog anders' })])
      .when(one, undo)
      .thenRejected('undoStale');
    given(
      opened,
      [one, addStep('weg')],
      [two, editStep({ title: 'x' }, { stepId: newStepId('weg') })],
      [one, removeStep(newStepId('weg'))],
    )
      .when(two, undo)
      .thenRejected('undoStale');
  });

  it('opens and closes the list again with the mode, while nobody answered', () => {
    expect(modeOf(given(opened, [one, editStep({ mode: 'open' })], [one, undo]))).toEqual(['ownFirst', false]);
    expect(modeOf(given(opened, [one, editStep({ mode: 'open' })], [one, undo], [one, { type: 'redo' }]))).toEqual([
      'open',
      true,
    ]);
  });

  it('of a mode that shows less is there until somebody writes: those words are not read by others', () => {
    const closed = [
      [one, openStep(q2)],
      [seatA, submitIdea('rust', { stepId: q2 })],
      [one, editStep({ mode: 'ownFirst' }, { stepId: q2 })],
    ] as const;
    expect(given(...closed, [one, undo]).step(q2).plan.mode).toBe('inspiration');
    given(...closed, [seatB, submitIdea('werk', { stepId: q2 })])
      .when(one, undo)
      .thenRejected('undoStale');
    given(...closed, [seatA, changeIdea('rust', 'anders', { stepId: q2 })])
      .when(one, undo)
      .thenRejected('undoStale');
    // Also where as much went as came.
    given(...closed, [seatB, submitIdea('werk', { stepId: q2 })], [seatB, withdrawIdea('werk', { stepId: q2 })])
      .when(one, undo)
      .thenRejected('undoStale');
  });

  it('of a mode that shows more leaves the list open once somebody answered in it', () => {
    const scenario = given(opened, [one, editStep({ mode: 'open' })], [seatA, submitIdea('rust')], [one, undo]);
    expect(modeOf(scenario)).toEqual(['ownFirst', true]);
    expect(inspirationOf(scenario.step(), authorKeyFor('b', q1), 1)).toEqual([]);
    expect(scenario.domain.run(seatB, submitIdea('werk'))).toBeNull();
    scenario.when(one, { type: 'redo' }).thenRejected('undoStale');
  });
});

describe('a final vote', () => {
  const over = (scenario: Scenario) => finalVoteOf(scenario.domain.session, scenario.step(finalVote));
  const about = (scenario: Scenario) =>
    candidatesOf(scenario.domain.session, scenario.step(finalVote), 'priorities').map(({ title }) => title);

  it('is about other questions, and stays about those when they move; undo brings back the former', () => {
    const scenario = given(
      opened,
      [one, createCluster('hier', [])],
      [one, createCluster('daar', [], { stepId: q2 })],
      [one, editStep({ finalVote: { questions: [2], top: 1 } }, { stepId: finalVote })],
    );
    expect([over(scenario), about(scenario)]).toEqual([{ questions: [2], top: 1 }, ['daar']]);
    scenario.domain.run(two, moveStep(q2, null));
    expect([over(scenario), about(scenario)]).toEqual([{ questions: [1], top: 1 }, ['daar']]);
    expect(viewOf(scenario.domain.session, 'console').steps[finalVote]?.finalVote).toEqual({ questions: [1], top: 1 });
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect([over(scenario), about(scenario).toSorted()]).toEqual([{ questions: [], top: 2 }, ['daar', 'hier']]);
  });
});
