import { useTranslation } from '../../i18n/use-translation.tsx';

export interface Slot {
  /** Under the column. */
  readonly label: string;
  /** For the ear: "2 stippen". */
  readonly spoken: string;
  readonly count: number;
}

interface DistributionProps {
  /** What it is about, for the ear. */
  readonly about: string;
  readonly slots: readonly Slot[];
  /** The count of a full column; the same for all that stand under each other. */
  readonly most: number;
  /** Lower columns, so that more rows fit on the screen. */
  readonly isLow?: boolean;
}

// In em, so that the columns grow with the letters and go to a next line where there is no room.
const HEIGHT_EM = 2.4;
const LOW_EM = 1.2;

/** How many people gave each value: small columns with the number above and the value below each. Said whole for the ear. */
export const Distribution = ({ about, slots, most, isLow = false }: DistributionProps) => {
  const { t } = useTranslation();
  const words = slots.map(({ spoken, count }) => `${spoken}: ${count}`).join(', ');
  return (
    <div
      role="img"
      aria-label={`${t('results.distribution')}, ${about}. ${words}`}
      className="mt-2 flex flex-wrap items-end gap-x-[0.35em] gap-y-2 font-normal"
    >
      {slots.map(({ label, count }) => (
        <span key={label} aria-hidden className="flex min-w-[1.7em] flex-col items-center text-sm leading-tight">
          <span className={count === 0 ? 'text-muted' : 'font-bold'}>{count}</span>
          <span
            className="w-[1.5em] rounded-t-[3px] bg-accent forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none"
            style={{
              blockSize: `${most === 0 ? 0 : Math.round((count / most) * (isLow ? LOW_EM : HEIGHT_EM) * 100) / 100}em`,
            }}
          />
          <span className="w-full border-t-[1.5px] border-line pt-0.5 text-center text-muted">{label}</span>
        </span>
      ))}
    </div>
  );
};
