import { Hourglass } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useSecondsLeft } from '../../state/seconds-left.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTimeWords } from '../../ui/use-time-words.ts';
import { createClosingMarks } from './closing-marks.ts';

/** Speaks the time that is left, seldom; and once that there is no hurry any more. */
function useSpokenClosing(left: number | null, isCollecting: boolean): void {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const marks = useRef(createClosingMarks());
  const before = useRef(left);
  const speak = useEffectEvent(() => {
    const was = before.current;
    before.current = left;
    if (left === null) {
      marks.current = createClosingMarks();
      if (was !== null && isCollecting) announce(t('signals.closing.cancelled'));
    } else if (marks.current.isDue(left)) {
      const title = left > 0 ? t('signals.closing.in', { time: timeWords(left) }) : t('signals.closing.over');
      announce(`${title}. ${left > 0 ? t('signals.closing.text') : t('signals.closing.overText')}`);
    }
  });
  useEffect(() => speak(), [left, isCollecting]);
}

/** Says that collecting will close, and when. It informs: nothing on the page becomes read-only by it. */
export const ClosingNotice = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const client = useSessionClient();
  const left = useSecondsLeft(step.closesAt);
  const isSeat = useSession(({ mine }) => mine?.kind === 'seat');
  const asked = useSession(({ signals }) => signals.find(({ signal }) => signal === 'moreTime')?.state ?? null);
  const isLive = useSession((state) => state.link.state === 'live');
  const hasAsked = asked !== null;
  useSpokenClosing(left, step.phase === 'collect');
  if (left === null) return null;
  const ask = (): void => {
    client.setSignal('moreTime', !hasAsked);
    const signal = t('signals.name.moreTime');
    const told = isLive ? 'signals.said' : 'signals.saidLater';
    announce(t(hasAsked ? 'signals.takenBack' : told, { signal }));
  };
  return (
    <Notice
      kind="attention"
      title={left > 0 ? t('signals.closing.in', { time: timeWords(left) }) : t('signals.closing.over')}
      actions={
        isSeat ? (
          <Button icon={Hourglass} aria-pressed={hasAsked} onPress={ask}>
            {t('signals.name.moreTime')}
          </Button>
        ) : undefined
      }
    >
      <p>{left > 0 ? t('signals.closing.text') : t('signals.closing.overText')}</p>
      {asked !== null && <p className="font-bold">{t(`signals.state.${asked}`)}</p>}
    </Notice>
  );
};
