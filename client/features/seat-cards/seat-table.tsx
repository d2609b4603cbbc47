import { Keyboard, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import type { SeatItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Pictogram, usePictogramName } from '../../ui/pictogram.tsx';

const SeatRow = ({
  item,
  onRenew,
  onOpenPaper,
}: {
  readonly item: SeatItem;
  readonly onRenew: () => void;
  readonly onOpenPaper: () => void;
}) => {
  const { t } = useTranslation();
  const pictogram = pictogramForSeat(item.seat);
  const name = usePictogramName(pictogram);
  const state = item.isHere ? 'here' : item.card === null && item.mode !== 'paper' ? 'away' : 'empty';
  const mode = item.mode === 'helped' || item.mode === 'paper' ? t(`seats.cards.${item.mode}`) : null;
  return (
    <tr className="border-t-[1.5px] border-line">
      <th scope="row" className="py-2 pe-4 text-start">
        {item.seat}
      </th>
      <td className="py-2 pe-4">
        <span className="flex items-center gap-2">
          <Pictogram pictogram={pictogram} />
          {name}
        </span>
      </td>
      <td className="py-2 pe-4">
        {item.mode === 'paper' ? mode : [t(`seats.cards.${state}`), mode].filter(Boolean).join(', ')}
      </td>
      <td className="py-2">
        {item.mode === 'paper' ? (
          <Button icon={Keyboard} about={t('common.seat.number', { number: item.seat })} onPress={onOpenPaper}>
            {t('seats.paper.open')}
          </Button>
        ) : (
          <Button icon={RefreshCw} about={t('common.seat.number', { number: item.seat })} onPress={onRenew}>
            {t('seats.cards.renew')}
          </Button>
        )}
      </td>
    </tr>
  );
};

interface SeatTableProps {
  readonly seats: readonly SeatItem[];
  readonly onRenew: (seat: number) => void;
  /** Type in what is on paper. */
  readonly onOpenPaper: (seat: number) => void;
}

/** Who sits where: a number, a picture, whether a device is there now. Nothing of what was written. */
export const SeatTable = ({ seats, onRenew, onOpenPaper }: SeatTableProps) => {
  const { t } = useTranslation();
  const [renewing, setRenewing] = useState<number | null>(null);
  if (seats.length === 0) return <p>{t('seats.cards.noSeats')}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <caption className="sr-only">{t('seats.cards.list')}</caption>
        <thead>
          <tr>
            {(['seat', 'who', 'state', 'action'] as const).map((column) => (
              <th key={column} scope="col" className="py-2 pe-4 text-start text-muted">
                {t(`seats.cards.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((item) => (
            <SeatRow
              key={item.seat}
              item={item}
              onRenew={() => setRenewing(item.seat)}
              onOpenPaper={() => onOpenPaper(item.seat)}
            />
          ))}
        </tbody>
      </table>
      {renewing !== null && (
        <ConfirmDialog
          isOpen
          onClose={() => setRenewing(null)}
          onConfirm={() => {
            setRenewing(null);
            onRenew(renewing);
          }}
          title={t('seats.cards.renewTitle', { number: renewing })}
          confirmLabel={t('seats.cards.renew')}
        >
          <p>{t('seats.cards.renewText')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
