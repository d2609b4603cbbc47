import { Check, CircleCheck, Eye } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import type { RoomSignals } from '../../../shared/protocol/room-signals.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { SeatName, usePictogramName } from '../../ui/pictogram.tsx';
import { SIGNAL_ICON } from '../../ui/signal-icons.ts';
import { createSignalSpeech } from './signal-speech.ts';
import type { SignalSpeech } from './signal-speech.ts';

type SeatShown = RoomSignals['seats'][number];
const NONE: RoomSignals['seats'] = [];

/** Says politely which seats said something that nobody has seen yet. */
function useSpokenSignals(seats: RoomSignals['seats']): void {
  const { t } = useTranslation();
  const speech = useRef<SignalSpeech | null>(null);
  const speak = useEffectEvent((fresh: readonly string[]) => {
    const first = seats.flatMap(({ seat, signals }) =>
      signals.filter(({ signal }) => `${String(seat)} ${signal}` === fresh[0]).map(({ signal }) => ({ seat, signal })),
    )[0];
    if (first === undefined) return;
    const words = t('signals.console.spoken', { seat: first.seat, signal: t(`signals.console.name.${first.signal}`) });
    announce(fresh.length === 1 ? words : `${words} ${t('signals.console.more', { count: fresh.length - 1 })}`);
  });
  useEffect(() => {
    const opened = createSignalSpeech({
      now: () => performance.now(),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      say: (fresh) => speak(fresh),
    });
    speech.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    speech.current?.standing(
      seats.flatMap(({ seat, signals }) =>
        signals.filter(({ isSeen }) => !isSeen).map(({ signal }) => `${String(seat)} ${signal}`),
      ),
    );
  }, [seats]);
}

const SeatLine = ({ shown, maySee }: { readonly shown: SeatShown; readonly maySee: boolean }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const { seat, isHere, signals } = shown;
  const pictogram = pictogramForSeat(seat);
  const name = usePictogramName(pictogram);
  return (
    <li className="flex flex-col gap-2 border-b-[1.5px] border-line py-3 last:border-b-0">
      <SeatName pictogram={pictogram} seatNumber={seat} />
      {!isHere && <p className="text-sm text-muted">{t('signals.console.away')}</p>}
      <ul className="flex flex-col gap-2">
        {signals.map(({ signal, isSeen }) => (
          <li
            key={signal}
            className="flex flex-wrap items-center justify-between gap-2"
            data-status={isSeen ? 'seen' : 'attention'}
          >
            <IconText icon={SIGNAL_ICON[signal]} strong={!isSeen}>
              {t(`signals.console.name.${signal}`)}
            </IconText>
            {maySee ? (
              // The button stays where it is when it was pressed, so that the focus does.
              <Button
                icon={isSeen ? Check : Eye}
                about={`${t('common.seat.number', { number: seat })}, ${name}: ${t(`signals.console.name.${signal}`)}`}
                aria-disabled={isSeen}
                onPress={() => {
                  if (!isSeen) client.seeSignal(seat, signal);
                }}
              >
                {t(isSeen ? 'signals.console.wasSeen' : 'signals.console.see')}
              </Button>
            ) : (
              isSeen && <span className="text-muted">{t('signals.console.wasSeen')}</span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
};

/** Who quietly told something: by the number and the pictogram of the seat. Only on consoles. */
export const RoomSignalList = ({ maySee }: { readonly maySee: boolean }) => {
  const { t } = useTranslation();
  const seats = useSession((state) => state.roomSignals?.seats ?? NONE);
  useSpokenSignals(seats);
  const telling = seats.filter(({ signals }) => signals.length > 0);
  const ready = seats.filter(({ isReady }) => isReady).map(({ seat }) => seat);
  return (
    <section className="flex flex-col gap-2" aria-label={t('signals.console.title')}>
      <h3 className="text-base">{t('signals.console.title')}</h3>
      {telling.length === 0 && <p className="text-muted">{t('signals.console.none')}</p>}
      {telling.length > 0 && (
        <ul className="flex flex-col">
          {telling.map((shown) => (
            <SeatLine key={shown.seat} shown={shown} maySee={maySee} />
          ))}
        </ul>
      )}
      {ready.length > 0 && (
        <p>
          <IconText icon={CircleCheck}>
            {t('signals.console.ready', { count: ready.length, seats: ready.join(', ') })}
          </IconText>
        </p>
      )}
    </section>
  );
};
