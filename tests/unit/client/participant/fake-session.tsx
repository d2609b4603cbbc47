// A session client that a test holds in its hands: it keeps what was sent and typed, and shows the state that the test says.
import { cleanup, render } from '@testing-library/react';
import { PLAIN_ROUND } from '../../../support/round-shapes.ts';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll } from 'vitest';
import { loadCheckPage, loadSortPage } from '../../../../client/features/collect/phases-later.tsx';
import { loadBallot } from '../../../../client/features/vote/load-kit.ts';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import type { Translator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { ClientState, SessionClient } from '../../../../client/sync/session-client-types.ts';
import type { Command } from '../../../../shared/protocol/commands/command.ts';
import type { SeatMine } from '../../../../shared/protocol/mine.ts';
import type { RoundShape, StepShape } from '../../../../shared/protocol/shapes.ts';
import { methodSchema } from '../../../../shared/domain/voting/methods.ts';
import { EMPTY_VIEW } from '../../../../shared/view/view.ts';

/** An id of the right form that a person can read in a failure. */
export const idOf = <T extends string>(name: string): T => name.padEnd(22, '_') as T;

export const STEP_ID = idOf<StepShape['stepId']>('step');

export const seatMine = (change: Partial<SeatMine> = {}): SeatMine => ({
  kind: 'seat',
  seat: 7,
  mode: 'self',
  groupId: null,
  seatCode: '123456789012',
  seed: 42,
  stepId: STEP_ID,
  ideas: [],
  draft: null,
  ballot: null,
  evaluation: null,
  ...change,
});

export const questionStep = (change: Partial<StepShape> = {}): StepShape => ({
  stepId: STEP_ID,
  kind: 'question',
  title: 'Wat vindt u belangrijk?',
  instruction: '',
  explanation: '',
  easyTitle: '',
  media: { picture: null, audio: null, signs: null },
  notes: '',
  plannedMinutes: null,
  mode: 'ownFirst',
  anonymity: 'anonymous',
  answerLimit: null,
  plannedPhases: [],
  index: 1,
  of: 8,
  questionNumber: 2,
  questionCount: 6,
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

export const ideasOf = (texts: Readonly<Record<string, string>>): StepShape['ideas'] =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      idOf(name),
      { ideaId: idOf(name), text, explanation: '', clusterId: null, orderKey: '' },
    ]),
  );

export const dotsRound = (titles: readonly string[], dots: number, maxPerCandidate: number) =>
  ({
    roundId: idOf('round'),
    number: 1,
    method: { type: 'dots', dots, maxPerCandidate },
    candidates: titles.map((title) => ({ candidateId: idOf(title), title, explanation: '' })),
    ...PLAIN_ROUND,
    state: 'open',
  }) satisfies RoundShape;

export type FakeSession = {
  readonly client: SessionClient;
  readonly sent: Command[];
  readonly drafts: Map<string, { text: string; explanation: string }>;
  readonly dismissed: string[];
  set(change: Partial<ClientState>): void;
};

/** Starts live, with the seat of `seatMine`. */
export function fakeSession(change: Partial<ClientState> = {}): FakeSession {
  let state: ClientState = {
    link: { state: 'live' },
    role: 'seat',
    view: EMPTY_VIEW,
    mine: seatMine(),
    crowd: null,
    signals: [],
    roomSignals: null,
    hands: null,
    clockOffset: 0,
    pending: [],
    refused: [],
    draft: 'none',
    outboxIsDurable: true,
    ...change,
  };
  const listeners = new Set<() => void>();
  const sent: Command[] = [];
  const drafts: FakeSession['drafts'] = new Map();
  const dismissed: string[] = [];
  let isReady = false;
  const set = (next: Partial<ClientState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const client: SessionClient = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (command) => {
      sent.push(command);
      return { commandId: idOf(`command-${sent.length}`), settled: new Promise(() => undefined) };
    },
    draftOf: (stepId) => drafts.get(stepId) ?? { text: '', explanation: '' },
    saveDraft: (stepId, text, explanation) => {
      drafts.set(stepId, { text, explanation });
    },
    setPresence: ({ ready }) => {
      isReady = ready ?? isReady;
      set({});
    },
    isReady: () => isReady,
    setSignal: (signal, isOn) => {
      const others = state.signals.filter((each) => each.signal !== signal);
      set({ signals: isOn ? [...others, { signal, state: 'told' }] : others });
    },
    seeSignal: () => undefined,
    hold: () => undefined,
    dismissRefused: (commandId) => {
      dismissed.push(commandId);
      set({ refused: state.refused.filter((each) => each.commandId !== commandId) });
    },
    nextBallotRev: () => sent.filter(({ type }) => type === 'castBallot').length + 1,
    close: () => undefined,
  };
  return { client, sent, drafts, dismissed, set };
}

let words: Translator;

/** Call at the top of a test file: the Dutch words, and a clean page and tab for each test. */
export function inDutch(): void {
  beforeAll(async () => {
    words = await setupI18n('nl', document.documentElement);
  });
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
    localStorage.clear();
  });
}

/** Call after `inDutch`: the pages of phases that come later were fetched already. */
export function phasesHere(): void {
  beforeAll(async () => {
    await Promise.all([loadCheckPage(words), loadSortPage(words)]);
  });
}

/** Call after `inDutch`: the ballots were fetched already, so that no test waits for a file. */
export function ballotsHere(): void {
  beforeAll(async () => {
    for (const { shape } of methodSchema.options) await loadBallot(shape.type.value, words);
  });
}

const Around = ({ session, children }: { readonly session: FakeSession; readonly children: ReactNode }) => (
  <TranslationProvider i18n={words}>
    <ProvideSessionClient client={session.client}>{children}</ProvideSessionClient>
  </TranslationProvider>
);

export const withWords = (children: ReactNode): ReactNode => (
  <TranslationProvider i18n={words}>{children}</TranslationProvider>
);

/** Renders part of a page in a session; `again` renders other children in its place. */
export function renderIn(
  session: FakeSession,
  children: ReactNode,
): RenderResult & { readonly again: (other: ReactNode) => void } {
  const result = render(<Around session={session}>{children}</Around>);
  return { ...result, again: (other) => result.rerender(<Around session={session}>{other}</Around>) };
}
