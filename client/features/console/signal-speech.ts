// Speaks quiet signals to a facilitator, politely: the first at once, the next ones together after a while.
const APART_MS = 15_000;

interface SignalSpeechParts {
  readonly now: () => number;
  /** Starts a timer; answers the way to stop it. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  /** What stands now and was not spoken yet. */
  readonly say: (fresh: readonly string[]) => void;
}

export interface SignalSpeech {
  /** Everything that waits for somebody to see it, as `seat signal`. */
  readonly standing: (all: readonly string[]) => void;
  readonly close: () => void;
}

/** At most one message each 15 s; what was taken back before its turn is not spoken at all. */
export function createSignalSpeech({ now, later, say }: SignalSpeechParts): SignalSpeech {
  let standing: readonly string[] = [];
  let spoken = new Set<string>();
  let saidAt = -Infinity;
  let cancel: (() => void) | null = null;
  const speak = (): void => {
    cancel = null;
    const fresh = standing.filter((each) => !spoken.has(each));
    if (fresh.length === 0) return;
    saidAt = now();
    spoken = new Set(standing);
    say(fresh);
  };
  return {
    standing: (all) => {
      standing = all;
      // Taken back and said again is a new one.
      spoken = new Set([...spoken].filter((each) => all.includes(each)));
      if (all.some((each) => !spoken.has(each))) cancel ??= later(speak, Math.max(0, saidAt + APART_MS - now()));
    },
    close: () => cancel?.(),
  };
}
