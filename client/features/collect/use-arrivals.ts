import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announcer.ts';
import { createArrivalSummary } from './arrival-summary.ts';
import type { ArrivalSummary } from './arrival-summary.ts';

/**
 * Says politely, now and then, how many answers of others arrived.
 * @param present ids of all answers there are
 * @param own ids of the listener's own: those were spoken when they were sent
 */
export function useArrivals(present: readonly string[], own: ReadonlySet<string>): void {
  const { t } = useTranslation();
  const speak = useEffectEvent((count: number, total: number) =>
    announce(t('participant.collect.everyone.arrived', { count, total })),
  );
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
    const ofOthers = fresh.filter((id) => !own.has(id)).length;
    if (ofOthers > 0) summary.current?.arrived(ofOthers, present.length);
  });
}
