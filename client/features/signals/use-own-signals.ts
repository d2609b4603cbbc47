import { useEffect, useEffectEvent, useRef } from 'react';
import { SEAT_SIGNALS, STANDS, type SeatSignal } from '../../../shared/domain/seat-signal.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHeld } from '../../state/pause.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';

export type SignalState = 'waiting' | 'told' | 'seen';

type Said = { readonly signal: SeatSignal; readonly state: string };

const seenOf = (own: readonly Said[], wanted: 'seen' | 'refused' = 'seen'): string =>
  own
    .filter(({ state }) => state === wanted)
    .map(({ signal }) => signal)
    .join(' ');

/** Says once that a facilitator saw a signal, or that one was refused for good: nobody looks at the foot of the page all the time. Use it in one place of a page. */
export function useSpokenSeen(): void {
  const { t } = useTranslation();
  const seen = useHeld(seenOf(useSession((state) => state.signals)));
  const before = useRef(seen);
  const speak = useEffectEvent(() => {
    const known = before.current.split(' ');
    const isNew = seen !== '' && seen.split(' ').some((signal) => !known.includes(signal));
    before.current = seen;
    if (isNew) announce(t('signals.state.seen'));
  });
  useEffect(() => speak(), [seen]);
  const refused = useSession((state) => seenOf(state.signals, 'refused'));
  const speakRefused = useEffectEvent(() => {
    for (const signal of SEAT_SIGNALS.filter((each) => refused.split(' ').includes(each)))
      announce(`${t(`signals.name.${signal}`)}: ${t('participant.refused.title')}`);
  });
  useEffect(() => speakRefused(), [refused]);
}

/** Those that can be said now. @param hasTask whether there is a question to need time for, or not to understand */
export const signalsFor = (hasTask: boolean): readonly SeatSignal[] =>
  SEAT_SIGNALS.filter((signal) => hasTask || STANDS[signal] === 'everywhere');

/** How far each quiet message of this seat got; while the page is paused nobody has seen more of them than before. */
export function useOwnSignals(): (signal: SeatSignal) => SignalState | null {
  const own = useSession((state) => state.signals);
  const seen = useHeld(seenOf(own));
  return (signal) => {
    const state = own.find((each) => each.signal === signal)?.state ?? null;
    if (state === 'refused') return null;
    return state === 'seen' && !seen.split(' ').includes(signal) ? 'told' : state;
  };
}

/** Says a quiet message, or takes it back, and tells so. */
export function useToggleSignal(): (signal: SeatSignal) => void {
  const { t } = useTranslation();
  const client = useSessionClient();
  const own = useSession((state) => state.signals);
  const isLive = useSession((state) => state.link.state === 'live');
  return (signal) => {
    const isOn = own.some((each) => each.signal === signal && each.state !== 'refused');
    client.setSignal(signal, !isOn);
    const words = { signal: t(`signals.name.${signal}`) };
    if (isOn) announce(t('signals.takenBack', words));
    else announce(isLive ? t('signals.said', words) : t('signals.saidLater', words));
  };
}
