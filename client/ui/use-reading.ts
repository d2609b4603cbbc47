import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { highlightText } from '../lib/highlight-text.ts';
import { onVoices, sentencesOf, startReading, voiceNow } from '../lib/read-aloud.ts';

/** Whether this device has a voice of its own for a language. */
export const useHasVoice = (lang: string): boolean => useSyncExternalStore(onVoices, () => voiceNow(lang) !== null);

type Now = { readonly isReading: false } | { readonly isReading: true; readonly sentence: string | null };
const SILENT: Now = { isReading: false };

type Reading = {
  readonly isReading: boolean;
  /** What is read now, where it could not be marked on the page itself. */
  readonly sentence: string | null;
  readonly start: (texts: readonly string[]) => void;
  readonly stop: () => void;
};

/** Reads texts aloud, marks the sentence, and is silent as soon as the component goes: another step, another page. */
export function useReading(lang: string, recording?: string): Reading {
  const [now, setNow] = useState<Now>(SILENT);
  const stopRef = useRef<() => void>(() => undefined);

  const start = useCallback(
    (texts: readonly string[]) => {
      const sentences = texts.flatMap((text) => sentencesOf(text, lang));
      setNow({ isReading: true, sentence: null });
      stopRef.current = startReading({
        sentences,
        lang,
        ...(recording === undefined ? {} : { recording }),
        onSentence: (index) => {
          const sentence = index === null ? null : (sentences[index] ?? null);
          const isMarked = highlightText(sentence);
          setNow({ isReading: true, sentence: isMarked ? null : sentence });
        },
        onEnd: () => {
          highlightText(null);
          setNow(SILENT);
        },
      });
    },
    [lang, recording],
  );
  const stop = useCallback(() => stopRef.current(), []);
  useEffect(() => stop, [stop]);
  return { isReading: now.isReading, sentence: now.isReading ? now.sentence : null, start, stop };
}
