// A session that is not there: what a participant's page needs of one, to show how a step of a design will look. Nothing that is pressed does anything.
import type { Design, DesignStep } from '../../../shared/domain/design.ts';
import { NO_MEDIA } from '../../../shared/domain/media.ts';
import { PHASES_OF } from '../../../shared/domain/vocabulary.ts';
import type { CommandId, IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { EMPTY_VIEW } from '../../../shared/view/view.ts';
import type { StepPlace } from '../../features/organiser/designs/design-editor.tsx';
import type { ClientState, SessionClient } from '../../sync/session-client-types.ts';

type About = Omit<Design, 'steps'>;

const STEP_ID = 'preview' as StepId;

/** The step as a participant would get it when it opens. */
export function previewStep(step: DesignStep, { index, of, question, questions }: StepPlace): StepShape {
  const isOpen = step.mode === 'open';
  const seeds = step.seeds.map(({ text, explanation }, number) => ({
    ideaId: `preview${number}` as IdeaId,
    text,
    explanation,
    clusterId: null,
    orderKey: '',
    seeded: true as const,
  }));
  return {
    stepId: STEP_ID,
    kind: step.kind,
    title: step.title,
    instruction: step.instruction,
    explanation: step.explanation,
    easyTitle: step.easyTitle,
    media: NO_MEDIA,
    notes: '',
    plannedMinutes: step.kind === 'break' ? step.plannedMinutes : null,
    mode: step.mode,
    anonymity: step.anonymity,
    answerLimit: step.answerLimit,
    plannedPhases: [],
    index,
    of,
    questionNumber: question,
    questionCount: questions,
    phase: PHASES_OF[step.kind][0] ?? null,
    listOpen: isOpen,
    closesAt: null,
    clustersVisibleTo: 'console',
    ideas: isOpen ? Object.fromEntries(seeds.map((seed) => [seed.ideaId, seed])) : {},
    clusters: {},
    rounds: [],
    plannedVote: null,
    finalVote: step.finalVote,
    evaluation: null,
  };
}

/** The state of a seat that is at this step. */
export function previewState(step: StepShape, about: About): ClientState {
  return {
    link: { state: 'live' },
    role: 'seat',
    view: {
      ...EMPTY_VIEW,
      session: { title: about.title, language: about.language, state: 'live', groups: [], k: about.k },
      currentStepId: step.stepId,
      steps: { [step.stepId]: step },
    },
    mine: {
      kind: 'seat',
      seat: 1,
      mode: 'self',
      groupId: null,
      seatCode: '',
      seed: 1,
      stepId: step.stepId,
      ideas: [],
      draft: null,
      ballot: null,
      evaluation: null,
    },
    crowd: null,
    signals: [],
    roomSignals: null,
    hands: null,
    clockOffset: 0,
    pending: [],
    refused: [],
    draft: 'none',
    outboxIsDurable: true,
  };
}

/** A client that knows this state and does nothing. */
export const previewClient = (state: ClientState): SessionClient => ({
  getState: () => state,
  subscribe: () => () => undefined,
  send: () => ({ commandId: 'preview' as CommandId, settled: new Promise(() => undefined) }),
  draftOf: () => ({ text: '', explanation: '' }),
  saveDraft: () => undefined,
  setPresence: () => undefined,
  isReady: () => false,
  setSignal: () => undefined,
  seeSignal: () => undefined,
  hold: () => undefined,
  dismissRefused: () => undefined,
  nextBallotRev: () => 1,
  close: () => undefined,
});
