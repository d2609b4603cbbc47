import { CircleCheck, Clock, Eye } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SEAT_SIGNALS, STANDS, type SeatSignal } from '../../../shared/domain/seat-signal.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { SIGNAL_ICON } from '../../ui/signal-icons.ts';

type State = 'waiting' | 'told' | 'seen';
const STATE_ICON: Readonly<Record<State, LucideIcon>> = { waiting: Clock, told: CircleCheck, seen: Eye };

/** Says once that a facilitator saw a signal: nobody looks at the foot of the page all the time. */
function useSpokenSeen(seen: string): void {
  const { t } = useTranslation();
  const before = useRef(seen);
  const speak = useEffectEvent(() => {
    const known = before.current.split(' ');
    const isNew = seen !== '' && seen.split(' ').some((signal) => !known.includes(signal));
    before.current = seen;
    if (isNew) announce(t('signals.state.seen'));
  });
  useEffect(() => speak(), [seen]);
}

/**
 * Quiet messages of a seat to the facilitators, each a button that stays pressed until it is taken back.
 * @param hasTask whether there is a question to need time for, or not to understand
 */
export const SeatSignals = ({ hasTask }: { readonly hasTask: boolean }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const title = useId();
  const own = useSession((state) => state.signals);
  const isLive = useSession((state) => state.link.state === 'live');
  useSpokenSeen(
    own
      .filter(({ state }) => state === 'seen')
      .map(({ signal }) => signal)
      .join(' '),
  );
  const stateOf = (signal: SeatSignal): State | null => own.find((each) => each.signal === signal)?.state ?? null;
  const toggle = (signal: SeatSignal): void => {
    const isOn = stateOf(signal) !== null;
    client.setSignal(signal, !isOn);
    const words = { signal: t(`signals.name.${signal}`) };
    if (isOn) announce(t('signals.takenBack', words));
    else announce(isLive ? t('signals.said', words) : t('signals.saidLater', words));
  };
  return (
    <section aria-labelledby={title} className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      <h2 id={title} className="text-xl">
        {t('signals.title')}
      </h2>
      <p className="text-muted">{t('signals.private')}</p>
      <ul className="flex flex-col gap-3">
        {SEAT_SIGNALS.filter((signal) => hasTask || STANDS[signal] === 'everywhere').map((signal) => {
          const state = stateOf(signal);
          return (
            <li key={signal} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Button icon={SIGNAL_ICON[signal]} aria-pressed={state !== null} onPress={() => toggle(signal)}>
                {t(`signals.name.${signal}`)}
              </Button>
              {state !== null && (
                <span data-status={state} className="flex flex-col">
                  <IconText icon={STATE_ICON[state]} strong>
                    {t(`signals.state.${state}`)}
                  </IconText>
                  <span className="text-sm text-muted">{t('signals.takeBack')}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
