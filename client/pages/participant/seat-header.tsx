import { useTranslation } from 'react-i18next';
import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import { Pictogram, usePictogramName } from '../../ui/pictogram.tsx';
import { LinkState } from './link-state.tsx';

/** Who somebody is in this session, and whether the page is connected: in the header of every page. */
export const SeatHeader = ({ seat }: { readonly seat: number }) => {
  const { t } = useTranslation();
  const pictogram = pictogramForSeat(seat);
  const name = usePictogramName(pictogram);
  return (
    <span className="flex items-center gap-3">
      <Pictogram pictogram={pictogram} />
      <span className="flex min-w-0 flex-col leading-tight">
        <strong className="text-ink">{name}</strong>
        <span className="flex flex-wrap gap-x-3 text-sm">
          <span>{t('common.seat.number', { number: seat })}</span>
          <LinkState />
        </span>
      </span>
    </span>
  );
};
