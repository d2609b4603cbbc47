// The quiet signals of this seat: remembered on this device, told to the server, and said again when the server was started anew.
// Also which of them were seen is remembered here and nowhere else (server/runtime/signal-board.ts says why).
import { SEAT_SIGNALS, stillStands, type SeatSignal, type Stage } from '../../shared/domain/seat-signal.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import type { OwnSignals, SaySignals } from '../../shared/protocol/room-signals.ts';
import type { DraftStorage } from './draft-storage.ts';
import { createAlarm } from './timing.ts';
import type { Timing } from './timing.ts';
import type { Connection } from './transport.ts';

const APART_MS = 300;
const RETRY_MS = 2_000;
const PREFIX = 'versnelling.signals.';

/** `waiting`: on its way, or no connection; `told`: the facilitators can see it; `seen`: one of them says so; `refused`: dropped for good, until it is said again. */
export type OwnSignal = { readonly signal: SeatSignal; readonly state: 'waiting' | 'told' | 'seen' | 'refused' };

export type SeatSignalsSender = {
  open(person: string): void;
  connected(connection: Connection): void;
  disconnected(): void;
  set(signal: SeatSignal, isOn: boolean): void;
  /** Where the room is, as far as this page knows. */
  stageIs(stage: Stage): void;
  heard(own: OwnSignals): void;
  states(): readonly OwnSignal[];
  close(): void;
};

const NOWHERE: Stage = { stepId: null, phase: null };

export function createSeatSignals({
  schedule,
  storage,
  changed,
}: Timing & { readonly storage: DraftStorage; readonly changed: () => void }): SeatSignalsSender {
  let person: string | null = null;
  let connection: Connection | null = null;
  let stage: Stage | null = null;
  /** Where what stands was said. */
  let saidAt: Stage = NOWHERE;
  let said = new Set<SeatSignal>();
  let seen = new Set<SeatSignal>();
  /** What the server took last. */
  let kept: readonly SeatSignal[] = [];
  let refused: readonly SeatSignal[] = [];
  /** Counts what was said here; what is not acknowledged is said again. */
  let rev = 0;
  let toldRev = 0;
  const sending = createAlarm(schedule);

  const seenNow = (): SeatSignal[] => SEAT_SIGNALS.filter((signal) => said.has(signal) && seen.has(signal));
  const keep = (): void => {
    if (person === null) return;
    if (said.size === 0) storage.remove(PREFIX + person);
    else
      storage.set(
        PREFIX + person,
        [saidAt.stepId ?? '', saidAt.phase ?? '', [...said].join(), seenNow().join()].join(' '),
      );
  };
  const soon = (ms: number): void => {
    if (connection && rev !== toldRev && !sending.isSet()) sending.set(ms, send);
  };
  /** For a server that does not know any more; left out where there is nothing to tell. */
  const seenBefore = (): Pick<SaySignals, 'seen'> => (seenNow().length === 0 ? {} : { seen: seenNow() });
  const send = (): void => {
    if (!connection) return;
    const over = connection;
    const now = rev;
    const sent = [...said];
    over.signals({ ...(stage ?? saidAt), signals: sent, ...seenBefore() }, (outcome) => {
      if (connection !== over) return;
      const mayRetry = outcome?.status === 'rejected' && retryOf(outcome.rejection.code) === 'later';
      if (!outcome || mayRetry) return soon(mayRetry ? (outcome.rejection.retryAfter ?? RETRY_MS) : RETRY_MS);
      toldRev = Math.max(toldRev, now);
      if (outcome.status === 'kept') kept = sent;
      else {
        refused = sent.filter((signal) => said.has(signal) && !kept.includes(signal));
        said = new Set([...said].filter((signal) => !refused.includes(signal)));
        keep();
      }
      soon(APART_MS);
      changed();
    });
  };
  const say = (next: Set<SeatSignal>): void => {
    said = next;
    saidAt = stage ?? NOWHERE;
    rev += 1;
    keep();
    soon(APART_MS);
    changed();
  };

  return {
    open: (whose) => {
      if (person === whose) return;
      person = whose;
      const [stepId = '', phase = '', list = '', seenList = ''] = (storage.get(PREFIX + whose) ?? '').split(' ');
      saidAt = { stepId: stepId === '' ? null : stepId, phase: phase === '' ? null : phase } as Stage;
      said = new Set(SEAT_SIGNALS.filter((signal) => list.split(',').includes(signal)));
      seen = new Set(SEAT_SIGNALS.filter((signal) => seenList.split(',').includes(signal)));
    },
    connected: (opened) => {
      connection = opened;
      soon(0);
    },
    disconnected: () => {
      connection = null;
      sending.clear();
    },
    set: (signal, isOn) => {
      refused = refused.filter((other) => other !== signal);
      if (said.has(signal) === isOn) return;
      const next = new Set(said);
      if (isOn) next.add(signal);
      else next.delete(signal);
      seen.delete(signal);
      say(next);
    },
    stageIs: (now) => {
      if (stage && stage.stepId === now.stepId && stage.phase === now.phase) return;
      stage = now;
      const standing = [...said].filter((signal) => stillStands(signal, saidAt, now));
      saidAt = now;
      // The server forgets the same by itself: there is nothing to tell.
      if (standing.length !== said.size) {
        said = new Set(standing);
        keep();
      }
    },
    heard: (own) => {
      kept = own.isKnown ? own.signals.map(({ signal }) => signal) : [];
      if (own.isKnown) seen = new Set(own.signals.filter(({ isSeen }) => isSeen).map(({ signal }) => signal));
      if (!own.isKnown && rev === toldRev && said.size > 0) rev += 1;
      else if (own.isKnown && rev === toldRev) {
        // Another device of this seat may have said or taken back something.
        said = new Set(own.signals.map(({ signal }) => signal));
        saidAt = stage ?? saidAt;
      }
      keep();
      soon(0);
      changed();
    },
    states: () =>
      SEAT_SIGNALS.filter((signal) => said.has(signal) || refused.includes(signal)).map((signal) => ({
        signal,
        state: !said.has(signal)
          ? 'refused'
          : !connection || rev !== toldRev
            ? 'waiting'
            : seen.has(signal)
              ? 'seen'
              : 'told',
      })),
    close: () => {
      connection = null;
      sending.clear();
    },
  };
}
