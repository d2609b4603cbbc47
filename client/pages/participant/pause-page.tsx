import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { SessionShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { timeOfDay } from '../../lib/time-of-day.ts';
import { useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';

interface PausePageProps {
  readonly pause: NonNullable<SessionShape['pause']>;
  /** Of the words of the facilitators. */
  readonly lang: string;
  /** Whether there was something to type, that is kept now. */
  readonly hasTask: boolean;
}

/** The page under it is hidden and not away: afterwards the focus is back in the box where somebody was typing, or at the heading of where the room is by then. */
function useFocusMeanwhile(heading: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    // Somebody who reads in a window goes on reading there.
    if (before?.closest('[role=dialog], [role=alertdialog]')) return undefined;
    heading.current?.focus();
    return () =>
      // When the page under it is there again.
      queueMicrotask(() => {
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else document.querySelector<HTMLElement>('[data-page-heading]')?.focus();
      });
  }, [heading]);
}

/** A pause of the whole session: calm, with what is kept, and nothing to do. */
export const PausePage = ({ pause, lang, hasTask }: PausePageProps) => {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isWaiting = useSession(({ pending }) => pending.length > 0);
  useFocusMeanwhile(heading);
  useEffect(() => {
    const before = document.title;
    document.title = t('common.pageTitle', { title: t('participant.recess.title') });
    return () => {
      document.title = before;
      announce(t('participant.recess.over'));
    };
  }, [t]);
  return (
    <section className="flex flex-col gap-5 py-6" data-status="pause">
      <h1 ref={heading} tabIndex={-1} className="text-4xl outline-none" data-spoken>
        {t('participant.recess.title')}
      </h1>
      {pause.message !== '' && (
        <p lang={lang} dir="auto" className="text-written text-2xl" data-spoken>
          {pause.message}
        </p>
      )}
      <p className="text-xl" data-spoken>
        {pause.until === null
          ? t('participant.recess.later')
          : t('participant.recess.until', { time: timeOfDay(pause.until, i18n.language) })}
      </p>
      <p data-spoken>{t(hasTask ? 'participant.recess.kept' : 'participant.recess.rest')}</p>
      {isWaiting && <p className="font-bold">{t('participant.recess.waiting')}</p>}
    </section>
  );
};
