// Keeps the confirmed view gap-free: a cursor, frames that must follow on it, and a hello whenever they do not.
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Cursor, Frame, Head } from '../../shared/protocol/frame.ts';
import type { Mine } from '../../shared/protocol/mine.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Welcome } from '../../shared/protocol/welcome.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import type { View } from '../../shared/view/view.ts';
import { createAlarm } from './timing.ts';
import type { Timing } from './timing.ts';
import type { Connection } from './transport.ts';

/** A head that is ahead of us is a lost frame only when the frame does not come soon after it. */
const HEAD_GRACE_MS = 1_000;
/** Between two hellos that did not help, so that a bug never becomes a flood. */
const AGAIN_MS = 500;

export type ResumeHandlers = {
  /** The view, `mine` or the crowd changed. `startedOver`: the view was replaced by a snapshot. */
  readonly changed: (startedOver: boolean) => void;
  /** The first welcome of this connection is in: commands may go. */
  readonly welcomed: () => void;
  /** The server told its time, in answer to a hello of `askedAt` (this device's clock). */
  readonly heardTime: (askedAt: number, serverNow: number) => void;
  /** The server will not have us. */
  readonly refused: (code: RejectionCode) => void;
  /** No answer: the connection is dead. */
  readonly silent: () => void;
};

export type Resume = {
  connected(connection: Connection): void;
  disconnected(): void;
  frame(frame: Frame): void;
  head(head: Head): void;
  mine(mine: Mine): void;
  crowd(crowd: Crowd): void;
  /** Asks the server whether we are still up to date. */
  check(): void;
  view(): View | null;
  ownThings(): Mine | null;
  room(): Crowd | null;
  rev(): number;
};

type Fit = 'next' | 'duplicate' | 'gap';

export function createResume({ schedule, now }: Timing, handlers: ResumeHandlers): Resume {
  let view: View | null = null;
  let mine: Mine | null = null;
  let crowd: Crowd | null = null;
  let cursor: Cursor | null = null;
  let connection: Connection | null = null;
  let isWelcome = false;
  /** Frames that arrived while a hello is under way; null when none is. Without it the frames between the answer and the room would be lost. */
  let buffer: Frame[] | null = null;
  let mineIsUnsure = false;
  let helloes = 0;
  const headAlarm = createAlarm(schedule);
  const again = createAlarm(schedule);

  const hello = (from: Cursor | null): void => {
    if (!connection || buffer) return;
    const over = connection;
    headAlarm.clear();
    again.clear();
    buffer = [];
    mineIsUnsure = false;
    helloes++;
    const askedAt = now();
    over.hello({ cursor: from }, (welcome) => {
      if (connection !== over) return;
      if (!welcome) return handlers.silent();
      if (welcome.kind !== 'refused') handlers.heardTime(askedAt, welcome.now);
      answered(welcome);
    });
  };

  const answered = (welcome: Welcome): void => {
    if (welcome.kind === 'refused') {
      refused(welcome.rejection);
      return;
    }
    const frames = buffer ?? [];
    buffer = null;
    const startedOver = welcome.kind === 'snapshot';
    if (!takeWelcome(welcome) || !frames.every(take)) {
      helloLater(startedOver ? null : cursor);
      return;
    }
    if (mineIsUnsure && helloes <= 3) {
      // It may have been read before, and have arrived after, the one that was pushed meanwhile.
      hello(cursor);
    } else helloes = 0;
    handlers.changed(startedOver);
    if (isWelcome) return;
    isWelcome = true;
    handlers.welcomed();
  };

  /** Answers false when the welcome makes no sense here. */
  const takeWelcome = (welcome: Exclude<Welcome, { kind: 'refused' }>): boolean => {
    if (welcome.kind === 'snapshot') {
      const parsed = parseView(welcome.view);
      if (!parsed) return false;
      view = parsed;
      cursor = { audience: welcome.audience, epoch: welcome.epoch, rev: welcome.rev };
    } else if (!cursor || !welcome.frames.every(take)) {
      cursor = null;
      return false;
    }
    mine = welcome.mine;
    crowd = welcome.crowd;
    return true;
  };

  const refused = (rejection: { code: RejectionCode; retryAfter?: number | undefined }): void => {
    if (retryOf(rejection.code) === 'later') {
      again.set(rejection.retryAfter ?? AGAIN_MS, () => {
        buffer = null;
        hello(cursor);
      });
      return;
    }
    if (rejection.code === 'badInput' && cursor) {
      cursor = null;
      buffer = null;
      hello(null);
      return;
    }
    handlers.refused(rejection.code);
  };

  const helloLater = (from: Cursor | null): void => {
    if (helloes <= 1) hello(from);
    else again.set(AGAIN_MS, () => hello(from));
  };

  const fitOf = (frame: Frame): Fit => {
    if (!cursor || frame.epoch !== cursor.epoch || frame.audience !== cursor.audience) return 'gap';
    if (frame.from === cursor.rev) return 'next';
    return frame.from < cursor.rev && frame.from + frame.events.length <= cursor.rev ? 'duplicate' : 'gap';
  };

  /** Folds the frame in; false when it does not follow on what we have. */
  const take = (frame: Frame): boolean => {
    const fit = fitOf(frame);
    if (fit === 'next' && view && cursor) {
      view = reduceView(view, frame.events);
      cursor = { ...cursor, rev: frame.from + frame.events.length };
    }
    return fit !== 'gap';
  };

  return {
    connected: (opened) => {
      connection = opened;
      buffer = null;
      isWelcome = false;
      helloes = 0;
      hello(cursor);
    },
    disconnected: () => {
      connection = null;
      buffer = null;
      headAlarm.clear();
      again.clear();
    },
    frame: (frame) => {
      if (buffer) buffer.push(frame);
      else if (again.isSet()) return;
      else if (fitOf(frame) === 'next') {
        take(frame);
        headAlarm.clear();
        handlers.changed(false);
      } else if (fitOf(frame) === 'gap') hello(cursor);
    },
    head: (head) => {
      if (buffer || !cursor || headAlarm.isSet()) return;
      const isBehind = head.epoch !== cursor.epoch || head.rev > cursor.rev;
      if (isBehind) headAlarm.set(HEAD_GRACE_MS, () => hello(cursor));
    },
    mine: (pushed) => {
      mine = pushed;
      mineIsUnsure = buffer !== null;
      handlers.changed(false);
    },
    crowd: (pushed) => {
      crowd = pushed;
      handlers.changed(false);
    },
    check: () => hello(cursor),
    view: () => view,
    ownThings: () => mine,
    room: () => crowd,
    rev: () => cursor?.rev ?? 0,
  };
}

function parseView(text: string): View | null {
  try {
    return JSON.parse(text) as View;
  } catch {
    return null;
  }
}
