// What somebody is typing: on this device with every key stroke, on the server soon after. The highest `rev` wins, across the devices of a seat.
import type { StepId } from '../../shared/kernel/ids.ts';
import { isRecord, isText, isWhole } from '../../shared/kernel/read-value.ts';
import type { Draft, Mine } from '../../shared/protocol/mine.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import type { DraftStorage } from './draft-storage.ts';
import { sweepTyped } from './kept-words.ts';
import type { ClientState } from './session-client-types.ts';
import { createAlarm } from './timing.ts';
import type { Timing } from './timing.ts';
import type { Connection } from './transport.ts';

const AFTER_LAST_KEY_MS = 400;
const AT_MOST_EVERY_MS = 2_000;
const RETRY_MS = 1_000;
/** Forgotten drafts leave a shared device. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1_000;
const PREFIX = 'versnelling.draft.';

type Stored = {
  readonly text: string;
  readonly explanation: string;
  readonly rev: number;
  /** The server has this revision. */
  readonly isKept: boolean;
  readonly at: number;
};
type Words = Pick<Draft, 'text' | 'explanation'>;

export type Drafts = {
  open(person: string): void;
  connected(connection: Connection): void;
  disconnected(): void;
  draftOf(stepId: StepId): Words;
  save(stepId: StepId, text: string, explanation: string): void;
  status(): ClientState['draft'];
  close(): void;
};

export type DraftOptions = Timing & {
  readonly storage: DraftStorage;
  readonly mine: () => Mine | null;
  readonly changed: () => void;
};

const isEmpty = ({ text, explanation }: Words): boolean => text === '' && explanation === '';

export function createDrafts({ storage, mine, changed, now, schedule }: DraftOptions): Drafts {
  let person: string | null = null;
  let connection: Connection | null = null;
  const local = new Map<StepId, Stored>();
  /** Revision on its way, by step. */
  const inFlight = new Map<StepId, number>();
  /** Revision that the server will not have, by step: not offered again on this connection. */
  const refused = new Map<StepId, number>();
  /** Highest revision that the server told of, by step: another device or tab may be ahead. */
  const heard = new Map<StepId, number>();
  let newest: StepId | null = null;
  let firstUnsentAt: number | null = null;
  const alarm = createAlarm(schedule);

  const keyOf = (stepId: string): string => `${PREFIX}${person ?? ''}.${stepId}`;

  const load = (stepId: StepId): Stored | null => {
    const known = local.get(stepId);
    if (known) return known;
    const stored = person === null ? null : parseStored(storage.get(keyOf(stepId)));
    if (stored) local.set(stepId, stored);
    return stored;
  };
  const keep = (stepId: StepId, draft: Stored): void => {
    local.set(stepId, draft);
    if (person === null) return;
    if (isEmpty(draft) && draft.isKept) storage.remove(keyOf(stepId));
    else storage.set(keyOf(stepId), JSON.stringify(draft));
  };
  const ofServer = (stepId: StepId): Draft | null => {
    const own = mine();
    return own?.kind === 'seat' && own.draft?.stepId === stepId ? own.draft : null;
  };

  const sendAll = (): void => {
    alarm.clear();
    firstUnsentAt = null;
    for (const [stepId, draft] of local) {
      if (!draft.isKept && !inFlight.has(stepId) && refused.get(stepId) !== draft.rev) send(stepId, draft);
    }
  };

  const send = (stepId: StepId, { text, explanation, rev }: Stored): void => {
    if (!connection) return;
    const over = connection;
    inFlight.set(stepId, rev);
    over.draft({ stepId, text, explanation, rev }, (outcome) => {
      if (connection !== over) return;
      inFlight.delete(stepId);
      if (!outcome) soon(RETRY_MS);
      else if (outcome.status === 'kept') {
        heard.set(stepId, outcome.rev);
        kept(stepId, rev);
      } else if (retryOf(outcome.rejection.code) === 'later') soon(outcome.rejection.retryAfter ?? RETRY_MS);
      // For good (the step is over, the text is too long): it stays on this device.
      else refused.set(stepId, rev);
      changed();
    });
  };

  const kept = (stepId: StepId, rev: number): void => {
    const draft = local.get(stepId);
    if (!draft) return;
    if (draft.rev <= rev) keep(stepId, { ...draft, isKept: true });
    else if (!alarm.isSet()) soon(AFTER_LAST_KEY_MS);
  };

  const soon = (ms: number): void => {
    if (connection) alarm.set(ms, sendAll);
  };

  const save = (stepId: StepId, text: string, explanation: string): void => {
    const before = load(stepId);
    const rev = Math.max(before?.rev ?? 0, ofServer(stepId)?.rev ?? 0, heard.get(stepId) ?? 0) + 1;
    keep(stepId, { text, explanation, rev, isKept: false, at: now() });
    newest = stepId;
    firstUnsentAt ??= now();
    soon(Math.max(0, Math.min(AFTER_LAST_KEY_MS, firstUnsentAt + AT_MOST_EVERY_MS - now())));
    changed();
  };

  return {
    open: (whose) => {
      if (person === whose) return;
      const typedBefore = person === null ? [...local] : [];
      local.clear();
      person = whose;
      sweep(storage, now());
      sweepTyped(storage, now());
      for (const stepId of storedSteps(storage, keyOf(''))) load(stepId);
      for (const [stepId, draft] of typedBefore) keep(stepId, draft);
    },
    connected: (opened) => {
      connection = opened;
      sendAll();
    },
    disconnected: () => {
      connection = null;
      inFlight.clear();
      refused.clear();
      alarm.clear();
    },
    draftOf: (stepId) => {
      const [here, there] = [load(stepId), ofServer(stepId)];
      const { text, explanation } = (here && here.rev >= (there?.rev ?? 0) ? here : there) ?? {
        text: '',
        explanation: '',
      };
      return { text, explanation };
    },
    save,
    status: () => {
      const draft = newest === null ? null : local.get(newest);
      if (!draft || isEmpty(draft)) return 'none';
      if (draft.isKept) return 'kept';
      const isUnderWay = newest !== null && (inFlight.has(newest) || alarm.isSet());
      return connection && isUnderWay ? 'saving' : 'local';
    },
    close: () => {
      connection = null;
      alarm.clear();
    },
  };
}

function readStored(kept: unknown): Stored | null {
  if (!isRecord(kept)) return null;
  const { text, explanation, rev, isKept, at } = kept;
  const isDraft = isText(text) && isText(explanation) && isWhole(rev, 0) && typeof isKept === 'boolean';
  return isDraft && typeof at === 'number' ? { text, explanation, rev, isKept, at } : null;
}

function parseStored(text: string | null): Stored | null {
  if (text === null) return null;
  try {
    return readStored(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Names of the drafts that this device has and the server has not: of one person, or of everybody. */
export const unsentDrafts = (storage: DraftStorage, person?: string): readonly string[] =>
  storage.keys().filter((key) => {
    const isTheirs = key.startsWith(person === undefined ? PREFIX : `${PREFIX}${person}.`);
    const stored = isTheirs ? parseStored(storage.get(key)) : null;
    return stored !== null && !stored.isKept && !isEmpty(stored);
  });

const storedSteps = (storage: DraftStorage, prefix: string): StepId[] =>
  storage.keys().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length) as StepId] : []));

function sweep(storage: DraftStorage, now: number): void {
  for (const key of storage.keys()) {
    if (!key.startsWith(PREFIX)) continue;
    const stored = parseStored(storage.get(key));
    if (!stored || now - stored.at > KEPT_FOR_MS) storage.remove(key);
  }
}
