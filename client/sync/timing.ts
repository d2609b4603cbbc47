// Time and chance come in from outside, so that tests turn the clock by hand.

/** Calls back once after `ms` milliseconds; answers the way to cancel. */
export type Schedule = (ms: number, callback: () => void) => () => void;

export type Timing = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly schedule: Schedule;
  /** In [0, 1). */
  readonly random: () => number;
};

/** The clock of the machine. */
export const systemTiming: Timing = {
  now: () => Date.now(),
  schedule: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

export type Alarm = { set(ms: number, callback: () => void): void; clear(): void; isSet(): boolean };

/** At most one planned call: setting it again moves it. */
export function createAlarm(schedule: Schedule): Alarm {
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    set: (ms, callback) => {
      clear();
      cancel = schedule(ms, () => {
        cancel = null;
        callback();
      });
    },
    clear,
    isSet: () => cancel !== null,
  };
}
