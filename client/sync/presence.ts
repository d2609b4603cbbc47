// Typing and ready, told at most once a second. Typing fades; ready is remembered for the current step, over reloads and new connections.
import type { StepId } from '../../shared/kernel/ids.ts';
import type { DraftStorage } from './draft-storage.ts';
import { createAlarm } from './timing.ts';
import type { Timing } from './timing.ts';
import type { Connection } from './transport.ts';

const APART_MS = 1_000;
/** Nobody typed for this long: not typing. */
const FADES_AFTER_MS = 8_000;
/** The server forgets typing after 15 s. */
const REPEAT_MS = 10_000;
const READY_PREFIX = 'versnelling.ready.';

export type PresenceSender = {
  open(person: string): void;
  connected(connection: Connection): void;
  disconnected(): void;
  set(change: { readonly typing?: boolean; readonly ready?: boolean }): void;
  /** The step everybody is at may have changed. */
  stepIs(stepId: StepId | null): void;
  isReady(): boolean;
  close(): void;
};

export function createPresence({
  now,
  schedule,
  storage,
  changed,
}: Timing & { readonly storage: DraftStorage; readonly changed: () => void }): PresenceSender {
  let person: string | null = null;
  let connection: Connection | null = null;
  let step: StepId | null = null;
  let isTyping = false;
  let readyStep: string | null = null;
  let lastSentAt = -Infinity;
  let lastSent = '';
  const fade = createAlarm(schedule);
  const sending = createAlarm(schedule);
  const repeat = createAlarm(schedule);

  const isReady = (): boolean => step !== null && readyStep === step;

  const send = (): void => {
    repeat.clear();
    if (!connection || step === null) return;
    const presence = { stepId: step, typing: isTyping, ready: isReady() };
    lastSentAt = now();
    lastSent = JSON.stringify(presence);
    connection.presence(presence);
    if (isTyping) repeat.set(REPEAT_MS, send);
  };
  /** Tells the newest state, at most once a second. */
  const tell = (): void => {
    if (sending.isSet()) return;
    sending.set(Math.max(0, lastSentAt + APART_MS - now()), () => {
      if (lastSent !== JSON.stringify({ stepId: step, typing: isTyping, ready: isReady() })) send();
    });
  };
  const setReady = (ready: boolean): void => {
    if (ready === isReady() || step === null) return;
    readyStep = ready ? step : null;
    if (person === null) return;
    if (readyStep === null) storage.remove(READY_PREFIX + person);
    else storage.set(READY_PREFIX + person, readyStep);
  };
  const setTyping = (typing: boolean): void => {
    isTyping = typing;
    fade.clear();
    if (!typing) return;
    fade.set(FADES_AFTER_MS, () => {
      isTyping = false;
      tell();
    });
  };

  return {
    open: (whose) => {
      if (person === whose) return;
      person = whose;
      readyStep = storage.get(READY_PREFIX + whose);
    },
    connected: (opened) => {
      connection = opened;
      // The server knows nothing of this connection yet: nothing said is "not typing, not ready".
      if (isTyping || isReady()) send();
    },
    disconnected: () => {
      connection = null;
      lastSent = '';
      sending.clear();
      repeat.clear();
    },
    set: ({ typing, ready }) => {
      if (typing !== undefined) setTyping(typing);
      if (ready !== undefined) setReady(ready);
      tell();
      if (ready !== undefined) changed();
    },
    stepIs: (stepId) => {
      if (stepId === step) return;
      const isFirst = step === null;
      if (!isFirst) {
        setReady(false);
        setTyping(false);
      }
      step = stepId;
      if (isReady()) tell();
    },
    isReady,
    close: () => {
      connection = null;
      for (const alarm of [fade, sending, repeat]) alarm.clear();
    },
  };
}
