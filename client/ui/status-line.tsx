import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { NOTICE_ICON, NOTICE_TEXT } from './notice.tsx';
import type { NoticeKind } from './notice.tsx';

interface StatusLineProps {
  readonly kind?: NoticeKind;
  /** Empty or absent while there is nothing to say; keep the component in the page, or its first words are not spoken. */
  readonly children?: ReactNode;
}

/** One line next to a control that tells how it went ("Bewaard"); spoken politely when it changes. */
export const StatusLine = ({ kind = 'info', children }: StatusLineProps) => {
  const Icon = NOTICE_ICON[kind];
  const isEmpty = children === undefined || children === null || children === '' || children === false;
  return (
    <div role="status" className={cx('min-h-[1.5em]', NOTICE_TEXT[kind])} {...(isEmpty ? {} : { 'data-status': kind })}>
      {!isEmpty && (
        <span className="inline-flex items-center gap-2">
          <Icon aria-hidden className="size-[1.2em] shrink-0" />
          <span>{children}</span>
        </span>
      )}
    </div>
  );
};
