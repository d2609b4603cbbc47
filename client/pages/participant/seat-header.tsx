import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Pictogram, usePictogramName } from '../../ui/pictogram.tsx';

/** Who somebody is in this session: in the header of every page. */
export const SeatHeader = ({ seat }: { readonly seat: number }) => {
  const { t } = useTranslation();
  const pictogram = pictogramForSeat(seat);
  const name = usePictogramName(pictogram);
  return (
    <span className="flex items-center gap-3">
      <Pictogram pictogram={pictogram} />
      <span className="flex min-w-0 flex-col leading-tight">
        <strong className="text-ink">{name}</strong>
        <span className="text-sm">{t('common.seat.number', { number: seat })}</span>
      </span>
    </span>
  );
};
