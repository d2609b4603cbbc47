import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { highlightText } from '../lib/highlight-text.ts';
import { onVoices, sentencesOf, startReading, voiceNow } from '../lib/read-aloud.ts';

/** Whether this device has a voice of its own for a language. */
export const useHasVoice = (lang: string): boolean => useSyncExternalStore(onVoices, () => voiceNow(lang) !== null);

/** A text, or a text with the element that it stands in: then the mark is there, and what is read is kept in sight. */
export type Spoken = string | { readonly text: string; readonly place: Element };
type Sentence = { readonly text: string; readonly place?: Element };

const cutUp = (spoken: Spoken, lang: string): Sentence[] =>
  typeof spoken === 'string'
    ? sentencesOf(spoken, lang).map((text) => ({ text }))
    : sentencesOf(spoken.text, lang).map((text) => ({ text, place: spoken.place }));

const isInSight = (place: Element): boolean => {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < globalThis.innerHeight;
};

/** Brings what is read into sight, unless somebody scrolled away from what was read before: they look at something else while they listen. */
const follow = ({ place }: Sentence, before: Sentence | undefined): void => {
  if (place === undefined || isInSight(place)) return;
  if (before?.place === undefined || isInSight(before.place)) place.scrollIntoView({ block: 'center' });
};

type Now = { readonly isReading: false } | { readonly isReading: true; readonly sentence: string | null };
const SILENT: Now = { isReading: false };

type Reading = {
  readonly isReading: boolean;
  /** What is read now, where it could not be marked on the page itself. */
  readonly sentence: string | null;
  readonly start: (texts: readonly Spoken[]) => void;
  readonly stop: () => void;
};

/** Reads texts aloud, marks the sentence, and is silent as soon as the component goes: another step, another page. */
export function useReading(lang: string, recording?: string): Reading {
  const [now, setNow] = useState<Now>(SILENT);
  const stopRef = useRef<() => void>(() => undefined);

  const start = useCallback(
    (texts: readonly Spoken[]) => {
      const sentences = texts.flatMap((text) => cutUp(text, lang));
      setNow({ isReading: true, sentence: null });
      stopRef.current = startReading({
        sentences: sentences.map(({ text }) => text),
        lang,
        ...(recording === undefined ? {} : { recording }),
        onSentence: (index) => {
          const sentence = index === null ? undefined : sentences[index];
          const isMarked = highlightText(sentence?.text ?? null, sentence?.place);
          if (index !== null && sentence !== undefined) follow(sentence, sentences[index - 1]);
          setNow({ isReading: true, sentence: isMarked ? null : (sentence?.text ?? null) });
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
