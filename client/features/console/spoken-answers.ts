import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';

/** At most one spoken summary in this time, however fast the answers come. */
const EVERY_MS = 15_000;

const isTyping = (): boolean => document.activeElement?.matches('input, textarea') ?? false;

/** Says now and then how many answers came in, with the total, so that two summaries never sound the same. */
export function useSpokenAnswers(total: number): void {
  const { t } = useTranslation();
  const now = useRef({ total, t });
  useEffect(() => {
    now.current = { total, t };
  }, [total, t]);
  useEffect(() => {
    let said = now.current.total;
    const timer = setInterval(() => {
      const { total: count, t: words } = now.current;
      if (count <= said || isTyping()) return;
      announce(words('console.collect.spoken', { count: count - said, total: count }));
      said = count;
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
}
