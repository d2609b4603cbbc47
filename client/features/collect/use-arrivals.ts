import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { createArrivalSummary } from './arrival-summary.ts';
import type { ArrivalSummary } from './arrival-summary.ts';

/** Answers spoken in full in one message: more than this is a lecture; the rest stands in the list. */
const MOST_SPOKEN = 10;

/**
 * Says politely, now and then, how many answers of others arrived: as much of it as this person wants to hear.
 * @param present ids of all answers there are
 * @param own ids of the listener's own: those were spoken when they were sent
 * @param textOf the words of an answer; empty when it was taken back
 */
export function useArrivals(
  present: readonly string[],
  own: ReadonlySet<string>,
  textOf: (id: string) => string,
): void {
  const { t } = useTranslation();
  const wanted = usePreference('arrivals');
  const unspoken = useRef<string[]>([]);
  const speak = useEffectEvent((count: number, total: number) => {
    const texts = unspoken.current.map(textOf).filter((text) => text !== '');
    unspoken.current = [];
    if (wanted === 'none') return;
    const summary = t('participant.collect.everyone.arrived', { count, total });
    // One message, not one for each: a screen reader speaks the last of what comes together, or all of it at once.
    const words = texts.slice(0, MOST_SPOKEN).map((text) => t('signals.listen.one', { text }));
    announce(wanted === 'all' ? [summary, ...words].join(' ') : summary);
  });
  const summary = useRef<ArrivalSummary | null>(null);
  const known = useRef(new Set(present));

  useEffect(() => {
    const opened = createArrivalSummary({
      now: () => performance.now(),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      say: (count, total) => speak(count, total),
    });
    summary.current = opened;
    document.addEventListener('input', opened.typed);
    return () => {
      document.removeEventListener('input', opened.typed);
      opened.close();
    };
  }, []);

  useEffect(() => {
    const fresh = present.filter((id) => !known.current.has(id));
    for (const id of fresh) known.current.add(id);
    const ofOthers = fresh.filter((id) => !own.has(id));
    unspoken.current.push(...ofOthers);
    if (ofOthers.length > 0) summary.current?.arrived(ofOthers.length, present.length);
  });
}
