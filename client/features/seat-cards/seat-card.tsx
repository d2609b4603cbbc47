import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { hostOf } from '../../lib/url-of.ts';
import { CodeText } from '../../ui/code-text.tsx';
import { Pictogram, usePictogramName } from '../../ui/pictogram.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import type { Card, PerPage } from './seat-requests.ts';

interface SeatCardProps {
  readonly card: Card;
  readonly perPage: PerPage;
}

const SeatCard = ({ card, perPage }: SeatCardProps) => {
  const { t } = useTranslation();
  const pictogram = pictogramForSeat(card.seat);
  const name = usePictogramName(pictogram);
  return (
    <li className="seat-card">
      <div className="flex items-center gap-3">
        <Pictogram pictogram={pictogram} size="large" />
        <p className="text-[1.25em] font-bold">{t('join.seat.number', { number: card.seat, name })}</p>
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <QrCode value={card.url} label={t('seats.cards.card.qr', { number: card.seat })} size="small" />
        <div className="flex min-w-0 flex-1 basis-[9em] flex-col gap-2 [overflow-wrap:anywhere]">
          <p>{t('seats.cards.card.how', { host: hostOf(card.url) })}</p>
        </div>
      </div>
      <p className="text-[1.3em] [&_span]:whitespace-normal">
        <CodeText code={card.code} />
      </p>
      {perPage === 4 && <p>{t('seats.cards.card.keep')}</p>}
    </li>
  );
};

interface SeatSheetProps {
  readonly cards: readonly Card[];
  readonly number: number;
  readonly perPage: PerPage;
}

/** One sheet of A4 with its cards. */
export const SeatSheet = ({ cards, number, perPage }: SeatSheetProps) => {
  const { t } = useTranslation();
  return (
    <ul className="seat-sheet" data-per-page={perPage} aria-label={t('seats.cards.sheet', { number })}>
      {cards.map((card) => (
        <SeatCard key={card.seat} card={card} perPage={perPage} />
      ))}
    </ul>
  );
};
