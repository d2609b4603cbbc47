import { CircleCheck, Clock, Eye } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { SIGNAL_ICON } from '../../ui/signal-icons.ts';
import { signalsFor, useOwnSignals, useSpokenSeen, useToggleSignal, type SignalState } from './use-own-signals.ts';

const STATE_ICON: Readonly<Record<SignalState, LucideIcon>> = { waiting: Clock, told: CircleCheck, seen: Eye };

/**
 * Quiet messages of a seat to the facilitators, each a button that stays pressed until it is taken back.
 * @param hasTask whether there is a question to need time for, or not to understand
 */
export const SeatSignals = ({ hasTask }: { readonly hasTask: boolean }) => {
  const { t } = useTranslation();
  const title = useId();
  const stateOf = useOwnSignals();
  const toggle = useToggleSignal();
  useSpokenSeen();
  return (
    <section aria-labelledby={title} className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      <h2 id={title} className="text-xl">
        {t('signals.title')}
      </h2>
      <p className="text-muted">{t('signals.private')}</p>
      <ul className="flex flex-col gap-3">
        {signalsFor(hasTask).map((signal) => {
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
