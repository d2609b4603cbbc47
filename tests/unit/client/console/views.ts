// Views for the tests of the console and of clustering: whole and typed, with only what a test says.
import type { ClusterId, IdeaId, RoundId, StepId, ActorId } from '../../../../shared/kernel/ids.ts';
import { defaultMethod } from '../../../../shared/domain/voting/defaults.ts';
import { NO_GROUPS, PLAIN_ROUND, resultFor } from '../../../support/round-shapes.ts';
import type { Role } from '../../../../shared/domain/vocabulary.ts';
import type { Command } from '../../../../shared/protocol/commands/command.ts';
import type { RoundShape, StepShape } from '../../../../shared/protocol/shapes.ts';
import { predict } from '../../../../shared/view/predict.ts';
import { reduceView } from '../../../../shared/view/reduce-view.ts';
import type { Hold } from '../../../../shared/protocol/hands.ts';
import type { View } from '../../../../shared/view/view.ts';
import type { ClientState, SessionClient } from '../../../../client/sync/session-client-types.ts';

const pad = (name: string): string => name.padEnd(22, '0');
export const stepId = (name: string): StepId => pad(name) as StepId;
export const ideaId = (name: string): IdeaId => pad(name) as IdeaId;
export const clusterId = (name: string): ClusterId => pad(name) as ClusterId;

export const step = (name: string, index: number, change: Partial<StepShape> = {}): StepShape => ({
  stepId: stepId(name),
  kind: 'question',
  title: `Titel van ${name}`,
  instruction: '',
  explanation: '',
  easyTitle: '',
  media: { picture: null, audio: null, signs: null },
  notes: '',
  plannedMinutes: null,
  mode: 'ownFirst',
  anonymity: 'anonymous',
  answerLimit: null,
  plannedPhases: ['collect', 'cluster', 'check', 'vote', 'results'],
  index,
  of: 4,
  questionNumber: index,
  questionCount: 2,
  phase: 'collect',
  listOpen: false,
  closesAt: null,
  clustersVisibleTo: 'console',
  ideas: {},
  clusters: {},
  rounds: [],
  plannedVote: null,
  finalVote: null,
  evaluation: null,
  ...change,
});

export const ideas = (...entries: readonly (readonly [name: string, cluster?: string])[]): StepShape['ideas'] =>
  Object.fromEntries(
    entries.map(([name, cluster], index) => [
      ideaId(name),
      {
        ideaId: ideaId(name),
        text: `Antwoord ${name}`,
        explanation: '',
        clusterId: cluster === undefined ? null : clusterId(cluster),
        orderKey: `a${String(index)}`,
      },
    ]),
  );

export const clusters = (...names: readonly string[]): StepShape['clusters'] =>
  Object.fromEntries(
    names.map((name, index) => [
      clusterId(name),
      { clusterId: clusterId(name), title: `Thema ${name}`, explanation: '', orderKey: `a${String(index)}` },
    ]),
  );

export const openRound = (): RoundShape => ({
  roundId: pad('round') as RoundId,
  number: 1,
  method: defaultMethod('dots', 2),
  candidates: [],
  ...PLAIN_ROUND,
  state: 'open',
});

export const closedRound = (): RoundShape => ({
  ...openRound(),
  state: 'closed',
  result: resultFor(defaultMethod('dots', 2), [], []),
  comparison: null,
});

export const view = (
  steps: readonly StepShape[],
  current: string | null,
  state: View['session']['state'] = 'live',
): View => ({
  session: { title: 'Proef', language: 'nl', state, ...NO_GROUPS },
  scene: { type: 'automatic' },
  spotlight: null,
  currentStepId: current === null ? null : stepId(current),
  steps: Object.fromEntries(steps.map((each) => [each.stepId, each])),
});

/** A client without a server: it keeps what is sent, and shows predictions at once. `change` plays a colleague. */
export function fakeClient(first: View, role: Role = 'facilitator') {
  const listeners = new Set<() => void>();
  const sent: Command[] = [];
  const held: Hold[] = [];
  const seen: { seat: number; signal: string }[] = [];
  let state: ClientState = {
    link: { state: 'live' },
    role,
    view: first,
    mine: {
      kind: 'console',
      actorId: pad('actor') as ActorId,
      role,
      undo: null,
      redo: null,
      join: { code: '12345678', url: 'http://127.0.0.1/join#x' },
    },
    crowd: {
      here: 11,
      busy: 2,
      detail: { seats: 11, typing: 1, answered: 9, ready: 9, unsent: 0, notStarted: 0, ideas: 2 },
      cast: null,
    },
    signals: [],
    roomSignals: null,
    hands: null,
    clockOffset: 0,
    pending: [],
    refused: [],
    draft: 'none',
    outboxIsDurable: true,
  };
  const set = (next: View): void => {
    state = { ...state, view: next };
    for (const listener of listeners) listener();
  };
  const unused = (): never => {
    throw new Error('a console has no seat');
  };
  const client: SessionClient = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (command) => {
      sent.push(command);
      if (state.view !== null) set(reduceView(state.view, predict(state.view, command)));
      return {
        commandId: pad(`command${String(sent.length)}`) as ReturnType<SessionClient['send']>['commandId'],
        settled: Promise.resolve({ status: 'accepted', rev: sent.length }),
      };
    },
    draftOf: unused,
    saveDraft: unused,
    setPresence: unused,
    setSignal: unused,
    seeSignal: (seat, signal) => seen.push({ seat, signal }),
    hold: (hold) => held.push(hold),
    isReady: () => false,
    dismissRefused: (commandId) => {
      state = { ...state, refused: state.refused.filter((one) => one.commandId !== commandId) };
      for (const listener of listeners) listener();
    },
    nextBallotRev: unused,
    close: () => undefined,
  };
  return {
    client,
    sent,
    seen,
    held,
    /** Anything of the state beside the view. */
    tell: (change: Partial<ClientState>): void => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    change: (next: (now: View) => View): void => {
      if (state.view !== null) set(next(state.view));
    },
  };
}
