import { ArrowLeftRight, MessageCircle } from 'lucide-react';
import { pictogramForSeat } from '../../../shared/domain/pictograms.ts';
import type { SeatMode } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Pictogram, usePictogramName } from '../../ui/pictogram.tsx';

interface VoiceNoticeProps {
  readonly seat: number;
  readonly mode: SeatMode | null;
  /** The other seat on this device; null when there is none. */
  readonly beside: number | null;
  readonly onTurn: () => void;
  /** With big buttons the switch is with the other things that are needed now and then (`TurnButton`). */
  readonly isSwitchElsewhere?: boolean;
}

type TurnButtonProps = Pick<VoiceNoticeProps, 'mode' | 'onTurn'> & { readonly beside: number };

/** From the one seat on this device to the other. */
export const TurnButton = ({ mode, beside, onTurn }: TurnButtonProps) => {
  const { t } = useTranslation();
  const other = usePictogramName(pictogramForSeat(beside));
  return (
    <Button icon={ArrowLeftRight} onPress={onTurn}>
      {t(mode === 'helped' ? 'seats.voice.toHelper' : 'seats.voice.toPerson', { other })}
    </Button>
  );
};

/** Whose voice this page is, on every page of a seat with a helper; and the one switch between two seats on one device. */
export const VoiceNotice = ({ seat, mode, beside, onTurn, isSwitchElsewhere = false }: VoiceNoticeProps) => {
  const { t } = useTranslation();
  const pictogram = pictogramForSeat(seat);
  const name = usePictogramName(pictogram);
  const other = usePictogramName(pictogramForSeat(beside ?? seat));
  const kind = mode === 'helped' || mode === 'paper' ? mode : 'own';
  if (kind === 'own' && beside === null) return null;
  return (
    <section
      aria-label={t('seats.voice.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border-[1.5px] border-s-[6px] border-accent bg-surface px-4 py-3"
    >
      <Pictogram pictogram={pictogram} />
      <div className="min-w-0 flex-1 basis-[14rem]">
        <p className="flex items-center gap-2 font-bold">
          <MessageCircle aria-hidden className="size-[1.2em] shrink-0" />
          <span>{t(`seats.voice.${kind}.title`, { name })}</span>
        </p>
        <p>{t(`seats.voice.${kind}.text`, { name, other })}</p>
      </div>
      {beside !== null && !isSwitchElsewhere && <TurnButton mode={mode} beside={beside} onTurn={onTurn} />}
    </section>
  );
};
