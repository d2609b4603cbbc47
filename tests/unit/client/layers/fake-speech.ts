// A device with voices that speaks when the test says so.
import { afterEach, beforeEach, vi } from 'vitest';

export type FakeVoice = { lang: string; localService: boolean; default: boolean; voiceURI: string; name: string };
export const voice = (lang: string, change: Partial<FakeVoice> = {}): FakeVoice => ({
  lang,
  localService: true,
  default: false,
  voiceURI: `${lang} ${JSON.stringify(change)}`,
  name: lang,
  ...change,
});

class Utterance extends EventTarget {
  voice: FakeVoice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

export type FakeSpeech = {
  readonly queue: Utterance[];
  cancelled: number;
  setVoices(voices: readonly FakeVoice[]): void;
  /** Says the next sentence, from its start to its end. @returns what it said */
  begin(): string;
  end(): void;
};

/** Call at the top of a test: `speechSynthesis` as the browser has it. */
export function fakeSpeech(first: readonly FakeVoice[] = []): FakeSpeech {
  let voices = first;
  const listeners = new Set<() => void>();
  const queue: Utterance[] = [];
  const fake: FakeSpeech = {
    queue,
    cancelled: 0,
    setVoices: (next) => {
      voices = next;
      for (const listener of listeners) listener();
    },
    begin: () => {
      queue[0]?.dispatchEvent(new Event('start'));
      return queue[0]?.text ?? '';
    },
    end: () => void queue.shift()?.dispatchEvent(new Event('end')),
  };
  beforeEach(() => {
    voices = first;
    queue.length = 0;
    fake.cancelled = 0;
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [...voices],
      speak: (utterance: Utterance) => queue.push(utterance),
      cancel: () => {
        fake.cancelled++;
        queue.length = 0;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    });
  });
  afterEach(() => {
    listeners.clear();
    vi.unstubAllGlobals();
  });
  return fake;
}
