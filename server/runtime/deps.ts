// What a running session needs from outside, handed in by compose.ts (and by tests).
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { LoggedFact } from '../domain/facts.ts';
import type { JoinInfo } from '../../shared/protocol/mine.ts';
import type { SessionRecord } from '../store/session-index.ts';
import type { Store } from '../store/store.ts';
import type { CountBallots } from './counter.ts';
import type { MediaStore } from './media-store.ts';
import type { KeyVault } from './key-vault.ts';
import type { Publisher } from './publisher.ts';

/** What may be logged of a session: names and numbers, never words or persons. */
export type RuntimeLog = (
  event:
    | 'sessionNotLoaded'
    | 'commandFailed'
    | 'commitFailed'
    | 'conflict'
    | 'sessionClosed'
    | 'sessionDeleted'
    | 'roundVoided'
    | 'afterCommitFailed',
  detail: {
    readonly session: SessionId;
    /** For its kind and place; the log never writes its message, which can quote somebody. */
    readonly error?: unknown;
  },
) => void;

export type RuntimeDeps = {
  readonly store: Store;
  readonly vault: KeyVault;
  /** Files of a session, which go when they are replaced and with their session. */
  readonly media: Pick<MediaStore, 'remove' | 'removeSession' | 'tidySession'>;
  readonly publisher: Publisher;
  /** Counts the ballots of a round; large rounds on another thread. */
  readonly count: CountBallots;
  /** The only clock: milliseconds since 1970. */
  readonly now: () => number;
  /** How long everybody is told of a step before the room goes there (milliseconds); 0: not at all. */
  readonly stepNotice: number;
  readonly joinOf: (record: SessionRecord) => JoinInfo;
  readonly log: RuntimeLog;
};

/** Facts of seats carry no time and no actor. */
export type Stamp = Pick<LoggedFact, 'by' | 'at'>;
