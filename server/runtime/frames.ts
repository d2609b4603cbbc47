// The second clock: what was committed goes out as one frame per audience and tick, at once when the last tick was silent.
import type { Epoch, SessionId } from '../../shared/kernel/ids.ts';
import { AUDIENCES, type Audience } from '../../shared/domain/vocabulary.ts';
import type { Cursor, Frame } from '../../shared/protocol/frame.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import { viewOf } from '../audience/view-of.ts';
import type { Session } from '../domain/session.ts';
import { createFrameRing, type FrameRing } from './frame-ring.ts';
import type { Publisher } from './publisher.ts';

/** Milliseconds between frames, and above how many seats the longer one applies (performance.md). */
const TICK = 50;
const TICK_LARGE = 100;
const LARGE = 500;

export type Frames = {
  readonly epoch: Epoch;
  readonly rev: (audience: Audience) => number;
  readonly push: (events: Readonly<Record<Audience, readonly ViewEvent[]>>) => void;
  /** Sends what waits now. */
  readonly flush: () => void;
  readonly head: () => void;
  readonly tail: (cursor: Cursor) => Frame[] | null;
  /** The view as JSON text, made once per revision. */
  readonly snapshot: (session: Session, audience: Audience) => string;
  readonly stop: () => void;
};

export function createFrames(
  sessionId: SessionId,
  epoch: Epoch,
  publisher: Publisher,
  here: () => number,
  now: () => number,
): Frames {
  const rings = Object.fromEntries(AUDIENCES.map((audience) => [audience, createFrameRing(audience, epoch)])) as Record<
    Audience,
    FrameRing
  >;
  const cache = new Map<Audience, { readonly rev: number; readonly view: string }>();
  let timer: NodeJS.Timeout | null = null;
  let lastFlush = Number.NEGATIVE_INFINITY;

  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    for (const audience of AUDIENCES) {
      const frame = rings[audience].flush();
      if (!frame) continue;
      lastFlush = now();
      if (publisher.hasListeners(sessionId, audience)) publisher.frame(sessionId, frame);
    }
  };

  return {
    epoch,
    rev: (audience) => rings[audience].rev(),
    push: (events) => {
      for (const audience of AUDIENCES) rings[audience].push(events[audience]);
      const tick = here() > LARGE ? TICK_LARGE : TICK;
      const wait = tick - (now() - lastFlush);
      // Never inside the drain: telling everybody takes longer than answering those who wait for their acknowledgement.
      timer ??= setTimeout(flush, wait > tick ? 0 : Math.max(0, wait));
    },
    flush,
    head: () => {
      for (const audience of AUDIENCES) {
        if (publisher.hasListeners(sessionId, audience))
          publisher.head(sessionId, { audience, epoch, rev: rings[audience].rev() });
      }
    },
    tail: (cursor) => rings[cursor.audience].after(cursor),
    snapshot: (session, audience) => {
      const rev = rings[audience].rev();
      const cached = cache.get(audience);
      if (cached?.rev === rev) return cached.view;
      const view = JSON.stringify(viewOf(session, audience));
      cache.set(audience, { rev, view });
      return view;
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
