// The newest view events of one audience, for frames and for resuming. Older ones are dropped: who needs them gets a snapshot.
import type { Epoch } from '../../shared/kernel/ids.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { Cursor, Frame } from '../../shared/protocol/frame.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';

/** A gap above this many events is healed by a snapshot (reliability.md P4). */
const CAPACITY = 2_000;

export type FrameRing = {
  /** Adds events; the revision grows by their number. */
  readonly push: (events: readonly ViewEvent[]) => void;
  readonly rev: () => number;
  /** What was pushed since the last flush as one frame, or null when nothing was. */
  readonly flush: () => Frame | null;
  /** What follows on a cursor as one frame, [] when it is up to date, or null when only a snapshot helps. */
  readonly after: (cursor: Cursor) => Frame[] | null;
};

/** A ring for one audience in one epoch, starting at revision 0. */
export function createFrameRing(audience: Audience, epoch: Epoch): FrameRing {
  let events: ViewEvent[] = [];
  let first = 0;
  let flushed = 0;
  const rev = () => first + events.length;
  const since = (from: number): Frame => ({ audience, epoch, from, events: events.slice(from - first) });
  return {
    rev,
    push: (more) => {
      // No spread: a whole board can arrive in one push.
      for (const event of more) events.push(event);
    },
    flush: () => {
      if (flushed === rev()) return null;
      const frame = since(flushed);
      flushed = rev();
      if (events.length > 2 * CAPACITY) {
        const dropped = events.length - CAPACITY;
        events = events.slice(dropped);
        first += dropped;
      }
      return frame;
    },
    after: (cursor) => {
      if (cursor.audience !== audience || cursor.epoch !== epoch || cursor.rev > rev() || cursor.rev < first)
        return null;
      if (cursor.rev === rev()) return [];
      return rev() - cursor.rev > CAPACITY ? null : [since(cursor.rev)];
    },
  };
}
