import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { PageFrame } from './page-frame.tsx';

/** On a tablet the steps lie over the work and the room stands beside it: who needs something is always in sight. */
const COLUMNS =
  '@min-[50rem]:grid @min-[50rem]:grid-cols-[minmax(0,1fr)_13rem] @min-[50rem]:items-start @min-[61rem]:grid-cols-[13rem_minmax(0,1fr)_13rem]';

interface ConsoleColumn {
  /** What the column is, for the ear: "Draaiboek". */
  readonly label: string;
  readonly content: ReactNode;
}

interface ConsoleLayoutProps {
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly helpButton: ReactNode;
  /** Steps of the session. */
  readonly start: ConsoleColumn;
  /** Who is here and who needs something. */
  readonly end: ConsoleColumn;
  /** Only the work, over the whole width: what stands beside it is not there. Switching keeps the work as it is. */
  readonly isWide?: boolean;
  /** The work of the phase, with the PageHeading. */
  readonly children: ReactNode;
}

/**
 * Three columns from 1100 px on at normal text size (61rem: with larger text sooner one below the other). Stacked, the work comes first in sight and in the order
 * of the page as it does in columns: steps, work, people.
 */
export const ConsoleLayout = ({ start, end, isWide = false, children, ...slots }: ConsoleLayoutProps) => (
  <PageFrame {...slots} help="organiser" tools="compact" width="full">
    <div className={cx('flex flex-col gap-6', !isWide && COLUMNS)}>
      {!isWide && (
        <nav aria-label={start.label} className="min-w-0 @min-[50rem]:col-span-2 @min-[61rem]:col-span-1">
          {start.content}
        </nav>
      )}
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      {!isWide && (
        <section aria-label={end.label} className="min-w-0">
          {end.content}
        </section>
      )}
    </div>
  </PageFrame>
);
