import type { Colour, Pictogram as SeatPictogram } from '../../shared/domain/pictograms.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { cx } from '../lib/cx.ts';
import { DRAWINGS } from './pictogram-drawings.ts';

const COLOUR_CLASS: Readonly<Record<Colour, string>> = {
  blue: 'text-seat-blue',
  red: 'text-seat-red',
  green: 'text-seat-green',
  yellow: 'text-seat-yellow',
  purple: 'text-seat-purple',
  orange: 'text-seat-orange',
  brown: 'text-seat-brown',
  grey: 'text-seat-grey',
};

/** The name in the language of the page: "Blauwe vogel". */
export const usePictogramName = ({ figure, colour }: SeatPictogram): string => {
  const { t } = useTranslation();
  return t('pictogram.name', { colour: t(`pictogram.colours.${colour}`), figure: t(`pictogram.figures.${figure}`) });
};

interface PictogramProps {
  readonly pictogram: SeatPictogram;
  readonly size?: 'small' | 'normal' | 'large';
}

const SIZE = { small: 'size-[1.8em]', normal: 'size-12', large: 'size-20' } as const;

/** The drawing alone, silent: only for where the name stands beside it. Otherwise use `SeatName`. */
export const Pictogram = ({ pictogram, size = 'normal' }: PictogramProps) => {
  const { fill, discs = [], line, lineWidth = 3, rings = [], cut, holes = [], over } = DRAWINGS[pictogram.figure];
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx('shrink-0', SIZE[size], COLOUR_CLASS[pictogram.colour])}
    >
      <g className="fill-none stroke-current" strokeWidth={lineWidth}>
        {line !== undefined && <path d={line} />}
        {rings.map(([x, y, radius]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
        ))}
      </g>
      <g fill="currentColor">
        {discs.map(([x, y, radius]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
        ))}
        {fill !== undefined && <path d={fill} />}
      </g>
      {cut !== undefined && <path d={cut} className="fill-none stroke-paper" strokeWidth="2.5" />}
      <g className="fill-paper">
        {holes.map(([x, y, radius]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
        ))}
      </g>
      {over !== undefined && <path d={over} className="fill-none stroke-current" strokeWidth="3" />}
    </svg>
  );
};

interface SeatNameProps extends PictogramProps {
  /** Shown as "Plaats 7" under the name. */
  readonly seatNumber?: number;
}

/** A seat: drawing and name, with its number where given. */
export const SeatName = ({ pictogram, size = 'normal', seatNumber }: SeatNameProps) => {
  const { t } = useTranslation();
  const name = usePictogramName(pictogram);
  return (
    <span className="inline-flex items-center gap-3 text-ink">
      <Pictogram pictogram={pictogram} size={size} />
      <span className="flex flex-col leading-tight">
        <strong className={size === 'large' ? 'text-xl' : ''}>{name}</strong>
        {seatNumber !== undefined && (
          <span className="text-muted">{t('common.seat.number', { number: seatNumber })}</span>
        )}
      </span>
    </span>
  );
};
