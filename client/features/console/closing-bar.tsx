import { CirclePlus, Hourglass, Undo2 } from 'lucide-react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSecondsLeft } from '../../state/seconds-left.ts';
import { useSend, useSession, useSessionClient } from '../../state/session-store.tsx';
import { cx } from '../../lib/cx.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { useTimeWords } from '../../ui/use-time-words.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useInterpreterPass } from './interpreter-hold.tsx';

/** Who is not done yet, in numbers and words: said before anybody goes on. Outside collecting the work of the phase counts who is done. */
const StillBusy = ({ isCollecting }: { readonly isCollecting: boolean }) => {
  const { t } = useTranslation();
  const [typing, unsent] = useSession(({ crowd }) => [crowd?.detail?.typing ?? 0, crowd?.detail?.unsent ?? 0]);
  const moreTime = useSession(
    ({ roomSignals }) =>
      roomSignals?.seats.filter(({ signals }) => signals.some(({ signal }) => signal === 'moreTime')).length ?? 0,
  );
  const lines = [
    isCollecting && typing > 0 && t('signals.console.closing.typing', { count: typing }),
    isCollecting && unsent > 0 && t('signals.console.closing.unsent', { count: unsent }),
    moreTime > 0 && t('signals.console.closing.moreTime', { count: moreTime }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return isCollecting ? <p>{t('signals.console.closing.nobody')}</p> : null;
  return <p>{lines.join(' ')}</p>;
};

/** "Afronden": tells the room that it will go on, in every phase that people are at work in. When the time is over nothing happens by itself: the facilitator goes on by hand. */
export const ClosingBar = ({ step, maySteer }: { readonly step: StepShape; readonly maySteer: boolean }) => {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const send = useSend();
  const client = useSessionClient();
  const pass = useInterpreterPass();
  const { stepId, closesAt } = step;
  const left = useSecondsLeft(closesAt);
  const isCollecting = step.phase === 'collect';
  const says = isCollecting ? 'signals.console.closing' : 'signals.console.closing.phase';
  const tell = (seconds: number): void => {
    const bounded = Math.min(LIMITS.closingNoticeMost, seconds);
    send({ type: 'announceClosing', stepId, seconds: bounded });
    announce(t(`${says}.told`, { time: timeWords(bounded) }));
  };
  const start = (): void =>
    pass({
      label: t(`${says}.start`),
      run: () => {
        // While this waited, somebody else may have said when it closes.
        const { view } = client.getState();
        if (view?.steps[stepId]?.closesAt === null) tell(LIMITS.closingNotice);
      },
    });
  useShortcuts({ minute: maySteer ? () => tell((left ?? 0) + 60) : undefined });
  const cancel = (): void => {
    send({ type: 'cancelClosing', stepId });
    announce(t('signals.console.closing.cancelled'));
  };
  return (
    <section
      aria-label={t('signals.console.closing.label')}
      className={cx(
        'flex flex-wrap items-center justify-between gap-x-6 gap-y-3',
        // Outside collecting it is one line until a time was said: the room on the page is for the work of the phase.
        (isCollecting || left !== null) && 'rounded-card border-[1.5px] border-line bg-surface px-5 py-3',
      )}
    >
      <div className="flex flex-1 basis-[min(12rem,100%)] flex-col gap-1 empty:hidden">
        {left !== null && (
          <p data-status={left > 0 ? 'closing' : 'over'}>
            <IconText icon={Hourglass} strong>
              {left > 0 ? t(`${says}.in`, { time: timeWords(left) }) : t('signals.console.closing.over')}
            </IconText>
          </p>
        )}
        <StillBusy isCollecting={isCollecting} />
      </div>
      {maySteer && (
        <div className="flex flex-wrap gap-3">
          {left === null ? (
            <Button variant={isCollecting ? 'secondary' : 'quiet'} icon={Hourglass} onPress={start}>
              {t(`${says}.start`)}
            </Button>
          ) : (
            <>
              <Button icon={CirclePlus} onPress={() => tell(left + 60)}>
                {t('signals.console.closing.more')}
              </Button>
              <Button variant="quiet" icon={Undo2} onPress={cancel}>
                {t('signals.console.closing.cancel')}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
};
