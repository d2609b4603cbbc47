import type { ResultRow } from '../../../shared/domain/voting/result.ts';
import type { Criterion, MethodOf } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';

interface Point {
  /** The numbers of the candidates that stand here; more than one where they have the same means. */
  readonly numbers: string;
  readonly x: number;
  readonly y: number;
  /** Below its quorum: hollow. */
  readonly isHollow: boolean;
}

/** The scales of several criteria: their ends. */
const ENDS: Readonly<Record<MethodOf<'criteria'>['scale'], { least: number; most: number }>> = {
  oneToFive: { least: 1, most: 5 },
  zeroToTen: { least: 0, most: 10 },
};

/** Where the candidates stand; those in one place share a mark. */
function pointsOf(rows: readonly ResultRow[], [x, y]: readonly [Criterion, Criterion]): Point[] {
  const points = new Map<string, { numbers: number[]; x: number; y: number; isHollow: boolean }>();
  for (const [index, row] of rows.entries()) {
    const meanOf = ({ criterionId }: Criterion) =>
      row.criteria?.find((each) => each.criterionId === criterionId)?.mean ?? null;
    const [across, up] = [meanOf(x), meanOf(y)];
    if (across === null || up === null) continue;
    const place = `${across} ${up}`;
    const point = points.get(place) ?? { numbers: [], x: across, y: up, isHollow: row.rank === null };
    point.numbers.push(index + 1);
    points.set(place, point);
  }
  return [...points.values()].map((point) => ({ ...point, numbers: point.numbers.join(', ') }));
}

interface QuadrantProps {
  readonly rows: readonly ResultRow[];
  readonly axes: readonly [Criterion, Criterion];
  readonly method: MethodOf<'criteria'>;
  /** Where high begins, on each axis; null where nobody judged anything. */
  readonly splits: readonly [number | null, number | null];
}

const LINE = 'absolute border-line border-dashed';

/**
 * The candidates on the first two criteria, by their number in the table. Lines where high begins: the middle of the scale, or the median. The words are
 * words of the page, not of a drawing, so that they grow with the letters.
 */
export const Quadrant = ({ rows, axes, method, splits }: QuadrantProps) => {
  const { t } = useTranslation();
  const { least, most } = ENDS[method.scale];
  const part = (value: number): string => `${Math.round(((value - least) / (most - least)) * 1000) / 10}%`;
  const [x, y] = axes;
  const [across, up] = splits;
  return (
    <div
      role="img"
      aria-label={t('outcome.quadrant.picture', { x: x.title, y: y.title })}
      className="w-full max-w-[26em] leading-tight"
    >
      <div aria-hidden className="pb-1 [overflow-wrap:anywhere]">
        ↑ {y.title}
      </div>
      <div aria-hidden className="grid grid-cols-[auto_1fr] grid-rows-[1fr_auto] gap-x-2 gap-y-1">
        <div className="flex flex-col justify-between text-end text-muted">
          <span>{most}</span>
          <span>{least}</span>
        </div>
        <div className="relative aspect-[4/3] min-w-0 border-[1.5px] border-line bg-surface">
          {/* Inside the frame, so that a mark at the end of a scale and its number are whole. */}
          <div className="absolute inset-[0.9em]">
            {across !== null && (
              <div
                className={cx(LINE, '-inset-y-[0.9em] border-s-[1.5px]')}
                style={{ insetInlineStart: part(across) }}
              />
            )}
            {up !== null && (
              <div className={cx(LINE, '-inset-x-[0.9em] border-b-[1.5px]')} style={{ insetBlockEnd: part(up) }} />
            )}
            {pointsOf(rows, axes).map((point) => (
              <div
                key={point.numbers}
                className="absolute size-0"
                style={{ insetInlineStart: part(point.x), insetBlockEnd: part(point.y) }}
              >
                <span
                  className={cx(
                    'absolute -top-[0.4em] -left-[0.4em] size-[0.8em] rounded-pill border-[3px] border-accent forced-colors:forced-color-adjust-none',
                    point.isHollow ? 'bg-surface' : 'bg-accent',
                  )}
                />
                <span
                  className={cx(
                    'absolute top-1/2 -translate-y-1/2 font-bold whitespace-nowrap',
                    point.x > (least + most) / 2 ? 'right-[0.6em]' : 'left-[0.6em]',
                  )}
                >
                  {point.numbers}
                </span>
              </div>
            ))}
          </div>
        </div>
        <span />
        <div className="flex justify-between text-muted">
          <span>{least}</span>
          <span>{most}</span>
        </div>
      </div>
      <div aria-hidden className="text-end [overflow-wrap:anywhere]">
        {x.title} →
      </div>
    </div>
  );
};
