import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

interface IconTextProps {
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  /** Bold for a state that matters ("Bewaard"), plain for a remark. */
  readonly strong?: boolean;
  readonly muted?: boolean;
}

/** An icon with the word beside it. The icon is never read out and never stands alone. */
export const IconText = ({ icon: Icon, children, strong = false, muted = false }: IconTextProps) => (
  <span className={cx('inline-flex items-center gap-2', strong && 'font-bold', muted && 'text-muted')}>
    <Icon aria-hidden className="size-[1.25em] shrink-0" />
    <span>{children}</span>
  </span>
);
