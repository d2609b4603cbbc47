import { Hourglass } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useSecondsLeft } from '../../state/seconds-left.ts';
import { useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTimeWords } from '../../ui/use-time-words.ts';
import { createClosingMarks } from './closing-marks.ts';
import { useOwnSignals, useToggleSignal } from './use-own-signals.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** What the notice says. Paused: that it will close, without a number that changes; so it is time-critical news all the same. */
function useClosingWords(left: number | null, isPaused: boolean, isCollecting: boolean): Words {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  if (!isCollecting) {
    const text = t('signals.closing.phase.text');
    if (isPaused) return { title: t('signals.closing.phase.soon'), text };
    if (left === null || left === 0) return { title: t('signals.closing.over'), text };
    return { title: t('signals.closing.phase.in', { time: timeWords(left) }), text };
  }
  if (isPaused) return { title: t('signals.closing.soon'), text: t('signals.closing.soonText') };
  if (left === null || left === 0) return { title: t('signals.closing.over'), text: t('signals.closing.overText') };
  return { title: t('signals.closing.in', { time: timeWords(left) }), text: t('signals.closing.text') };
}

/** Speaks the time that is left, seldom; and once that there is no hurry any more. Paused: once that it will close. */
function useSpokenClosing(left: number | null, isPaused: boolean, phase: StepShape['phase'], words: Words): void {
  const { t } = useTranslation();
  const marks = useRef(createClosingMarks());
  const before = useRef({ left, phase });
  const speak = useEffectEvent(() => {
    const was = before.current.left;
    // With the phase the notice goes by itself, and the page says what is asked now.
    const isSamePhase = before.current.phase === phase;
    before.current = { left, phase };
    if (left === null) {
      marks.current = createClosingMarks();
      if (was !== null && isSamePhase) announce(t('signals.closing.cancelled'));
    } else if (isPaused ? was === null : marks.current.isDue(left)) announce(`${words.title}. ${words.text}`);
  });
  useEffect(() => speak(), [left, phase]);
}

/** Says that collecting will close or the room goes on, and when. It informs: nothing on the page becomes read-only by it. */
export const ClosingNotice = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  // Not of the step that was given: that one may be held back by a pause, and this is news that cannot wait.
  const closesAt = useSession(({ view }) => (view?.steps[step.stepId] ?? step).closesAt);
  const left = useSecondsLeft(closesAt);
  const isPaused = usePreference('isPaused');
  const isBig = usePreference('bigButtons');
  const isSeat = useSession(({ mine }) => mine?.kind === 'seat');
  const asked = useOwnSignals()('moreTime');
  const toggle = useToggleSignal();
  const words = useClosingWords(left, isPaused, step.phase === 'collect');
  useSpokenClosing(left, isPaused, step.phase, words);
  if (left === null) return null;
  return (
    <Notice
      kind="attention"
      title={words.title}
      actions={
        // With big buttons it is in the header, in the place of "Ik wil iets zeggen".
        isSeat && !isBig ? (
          <Button icon={Hourglass} aria-pressed={asked !== null} onPress={() => toggle('moreTime')}>
            {t('signals.name.moreTime')}
          </Button>
        ) : undefined
      }
    >
      <p>{words.text}</p>
      {asked !== null && <p className="font-bold">{t(`signals.state.${asked}`)}</p>}
    </Notice>
  );
};
