// A design while somebody works on it. Steps have keys here, so that a step keeps its place on the page and a final vote keeps its questions,
// wherever they are moved. Pure: every act gives the next state.
import { blankStep, type Design, type DesignStep } from '../../../../shared/domain/design.ts';
import type { StepKind } from '../../../../shared/domain/vocabulary.ts';
import type { VoteQuestion } from '../../../ui/design/vote-fields.tsx';

export interface EditStep {
  readonly key: string;
  readonly step: DesignStep;
}

export interface EditState {
  /** Everything of the design but its steps. */
  readonly about: Omit<Design, 'steps'>;
  readonly steps: readonly EditStep[];
  /** The step whose settings are shown. */
  readonly chosen: string | null;
  /** What was taken away last, to be put back. */
  readonly removed: { readonly state: readonly EditStep[]; readonly title: string } | null;
  /** Keys given out so far. */
  readonly made: number;
}

/** A design to work on; nothing is changed yet. */
export function editing({ steps, ...about }: Design): EditState {
  const keyed = steps.map((step, index) => ({ key: `s${index}`, step }));
  return { about, steps: keyed, chosen: keyed[0]?.key ?? null, removed: null, made: keyed.length };
}

/** The design as it stands. It may be wrong: `parseDesign` says. */
export const designOf = ({ about, steps }: EditState): Design => ({ ...about, steps: steps.map(({ step }) => step) });

const questionKeys = (steps: readonly EditStep[]): string[] =>
  steps.filter(({ step }) => step.kind === 'question').map(({ key }) => key);

/** Final votes name questions by number; when questions move, the numbers follow. Of none that is left: over all of them. */
function renumbered(before: readonly EditStep[], after: readonly EditStep[]): readonly EditStep[] {
  const [were, are] = [questionKeys(before), questionKeys(after)];
  return after.map((item) => {
    const plan = item.step.finalVote;
    if (plan === null || plan.questions.length === 0) return item;
    const questions = plan.questions
      .map((number) => are.indexOf(were[number - 1] ?? '') + 1)
      .filter((number) => number > 0)
      .toSorted((a, b) => a - b);
    return { ...item, step: { ...item.step, finalVote: { ...plan, questions } } };
  });
}

const withSteps = (state: EditState, steps: readonly EditStep[]): EditState => ({
  ...state,
  steps: renumbered(state.steps, steps),
});

/** Where a new step of this kind belongs when nothing is chosen: before what closes the session. */
function defaultPlace(steps: readonly EditStep[], kind: StepKind): number {
  if (kind === 'welcome') return 0;
  const closing = steps.findLastIndex(({ step }) => step.kind !== 'evaluation') + 1;
  return kind === 'evaluation' ? steps.length : closing;
}

/** The first place behind every question: a final vote is about what was asked before. */
const behindQuestions = (steps: readonly EditStep[]): number =>
  steps.findLastIndex(({ step }) => step.kind === 'question') + 1;

/** Adds a step behind the chosen one (a welcome first, a final vote behind the questions, a closing last), and chooses it. */
export function addStep(state: EditState, kind: StepKind, title: string): EditState {
  const at = state.steps.findIndex(({ key }) => key === state.chosen);
  const isFree = kind !== 'welcome' && kind !== 'evaluation' && at !== -1;
  const least = kind === 'finalVote' ? behindQuestions(state.steps) : 0;
  const place = isFree
    ? Math.max(least, Math.min(at + 1, defaultPlace(state.steps, kind)))
    : defaultPlace(state.steps, kind);
  const plain = blankStep(kind, title);
  const step =
    kind === 'finalVote'
      ? { ...plain, finalVote: { questions: [], top: 3 } }
      : kind === 'break'
        ? { ...plain, plannedMinutes: 15 }
        : plain;
  return inserted(state, place, step);
}

/** The same step once more, right behind it. */
export function duplicateStep(state: EditState, key: string): EditState {
  const index = state.steps.findIndex((item) => item.key === key);
  const found = state.steps[index];
  return found === undefined ? state : inserted(state, index + 1, { ...found.step });
}

function inserted(state: EditState, place: number, step: DesignStep): EditState {
  const key = `s${state.made}`;
  const next = withSteps(state, state.steps.toSpliced(place, 0, { key, step }));
  return { ...next, chosen: key, made: state.made + 1 };
}

/** Takes a step away; `putBack` restores it. The step that takes its place is chosen. */
export function removeStep(state: EditState, key: string): EditState {
  const index = state.steps.findIndex((item) => item.key === key);
  const found = state.steps[index];
  if (found === undefined) return state;
  const next = withSteps(state, state.steps.toSpliced(index, 1));
  const chosen =
    state.chosen === key ? (next.steps[Math.min(index, next.steps.length - 1)]?.key ?? null) : state.chosen;
  return { ...next, chosen, removed: { state: state.steps, title: found.step.title } };
}

/** Puts back what was taken away last, where it was; what was changed in other steps since stays changed. */
export function putBack(state: EditState): EditState {
  if (state.removed === null) return state;
  const now = new Map(state.steps.map((item) => [item.key, item]));
  const before = state.removed.state;
  const missing = before.filter(({ key }) => !now.has(key));
  let steps: readonly EditStep[] = state.steps;
  for (const item of missing) {
    const behind = before.slice(0, before.indexOf(item)).findLast(({ key }) => steps.some((each) => each.key === key));
    const at = behind === undefined ? 0 : steps.findIndex(({ key }) => key === behind.key) + 1;
    steps = steps.toSpliced(at, 0, item);
  }
  const next = withSteps(state, steps);
  return { ...next, chosen: missing[0]?.key ?? state.chosen, removed: null };
}

/** Moves a step to stand before or behind another. */
export function moveBeside(state: EditState, key: string, target: string, side: 'before' | 'after'): EditState {
  const item = state.steps.find((each) => each.key === key);
  if (item === undefined || key === target) return state;
  const others = state.steps.filter((each) => each.key !== key);
  const at = others.findIndex((each) => each.key === target);
  return at === -1 ? state : withSteps(state, others.toSpliced(side === 'before' ? at : at + 1, 0, item));
}

/** Moves a step so many places; at the end of the list it stays. */
export function moveBy(state: EditState, key: string, by: -1 | 1): EditState {
  const index = state.steps.findIndex((item) => item.key === key);
  const target = state.steps[index + by];
  return target === undefined ? state : moveBeside(state, key, target.key, by < 0 ? 'before' : 'after');
}

/** Changes settings of one step. */
export const changeStep = (state: EditState, key: string, change: Partial<DesignStep>): EditState => ({
  ...state,
  steps: state.steps.map((item) => (item.key === key ? { ...item, step: { ...item.step, ...change } } : item)),
});

/** The questions in order; a final vote can be over those that come before it. */
export function voteQuestions(steps: readonly EditStep[], vote: EditStep): VoteQuestion[] {
  const at = steps.indexOf(vote);
  return steps
    .map((item, index) => ({ item, isOffered: index < at }))
    .filter(({ item }) => item.step.kind === 'question')
    .map(({ item, isOffered }, index) => ({ number: index + 1, title: item.step.title, isOffered }));
}
