import { createStore } from 'zustand/vanilla';

// One polite live region for the whole application. A screen reader speaks when the text of the region changes, so two equal messages in a row
// must still differ: every second one ends in a no-break space, which no voice pronounces.

const NO_BREAK_SPACE = '\u00a0';

/** Milliseconds between two messages: shorter and some screen readers drop the first. */
const GAP_MS = 400;
/** Milliseconds after which the last message is taken away, so that nobody finds an old one while reading the page. */
const CLEAR_MS = 8_000;
/** More waiting messages than this is a flood: the oldest go. */
const LONGEST_QUEUE = 5;

interface AnnouncerParts {
  readonly show: (text: string) => void;
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

export interface Announcer {
  readonly announce: (text: string) => void;
}

/** A queue of spoken messages; time and output come from outside, so that a test can hold the clock. */
export const createAnnouncer = ({ show, later }: AnnouncerParts): Announcer => {
  const waiting: string[] = [];
  let shown = '';
  let isHolding = false;
  let cancelClear = (): void => undefined;

  const next = (): void => {
    isHolding = false;
    const text = waiting.shift();
    if (text === undefined) return;
    isHolding = true;
    shown = shown === text ? text + NO_BREAK_SPACE : text;
    show(shown);
    cancelClear();
    cancelClear = later(() => show(''), CLEAR_MS);
    later(next, GAP_MS);
  };

  return {
    announce: (text) => {
      const words = text.trim();
      if (words === '') return;
      waiting.push(words);
      if (waiting.length > LONGEST_QUEUE) waiting.shift();
      if (!isHolding) next();
    },
  };
};

/** What the region says now; read by `LiveAnnouncer` only. */
export const spoken = createStore<{ readonly text: string }>()(() => ({ text: '' }));

const announcer = createAnnouncer({
  show: (text) => spoken.setState({ text }),
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** Says something politely to whoever listens to the page. For changes that the eye sees elsewhere; never the only place where an error stands. */
export const announce = (text: string): void => announcer.announce(text);
