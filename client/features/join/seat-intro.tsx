import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { readStored, writeStored } from '../../lib/safe-storage.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pictogram, usePictogramName } from '../../ui/pictogram.tsx';
import { SeatCode } from './seat-code.tsx';

const keyOf = (sessionId: string): string => `versnelling.seat-seen.${sessionId}`;

/**
 * Whether this person has seen which seat is theirs, remembered on this device. Another seat on the same device is shown again.
 * @returns whether it was seen, and what to call when it is
 */
export function useSeatSeen(sessionId: string, seat: number | null): readonly [boolean, () => void] {
  const [seen, setSeen] = useState(() => readStored(keyOf(sessionId)) ?? '');
  const seats = seen.split(' ');
  const markSeen = (): void => {
    if (seat === null) return;
    // Two seats can share a device: the one of who is helped, and the helper's own.
    const both = [...seats.filter((other) => other !== '' && other !== String(seat)), seat].join(' ');
    writeStored(keyOf(sessionId), both);
    setSeen(both);
  };
  return [seat !== null && seats.includes(String(seat)), markSeen];
}

interface SeatIntroProps {
  readonly seat: number;
  readonly seatCode: string;
  readonly onNext: () => void;
  /** What is asked here, before the first step. */
  readonly question?: ReactNode;
  readonly isPending?: boolean;
}

/** The first page: which place in the room is yours. */
export const SeatIntro = ({ seat, seatCode, onNext, question, isPending = false }: SeatIntroProps) => {
  const { t } = useTranslation();
  const pictogram = pictogramForSeat(seat);
  const name = usePictogramName(pictogram);
  return (
    <>
      <PageHeading title={t('join.seat.title')} focusKey="seat">
        {t('join.seat.title')}
      </PageHeading>
      <div className="flex flex-wrap items-center gap-5 rounded-card border-[1.5px] border-line bg-surface p-6">
        <Pictogram pictogram={pictogram} size="large" />
        <p className="min-w-0 flex-1 basis-[10rem] text-xl font-bold">
          {t('join.seat.number', { number: seat, name })}
        </p>
      </div>
      <p>{t('join.seat.anonymous')}</p>
      {question}
      <div>
        <Button variant="primary" size="large" iconAfter={ArrowRight} isPending={isPending} onPress={onNext}>
          {t('join.seat.next')}
        </Button>
      </div>
      <SeatCode seatCode={seatCode} />
    </>
  );
};
