import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { cx } from '../lib/cx.ts';

export type NoticeKind = 'info' | 'attention' | 'danger' | 'ok';

// Each kind has a shape of its own (circle, triangle, octagon), so that it is known without its colour.
export const NOTICE_ICON: Readonly<Record<NoticeKind, LucideIcon>> = {
  info: Info,
  attention: TriangleAlert,
  danger: OctagonAlert,
  ok: CircleCheck,
};

const LOOK: Readonly<Record<NoticeKind, string>> = {
  info: 'border-accent bg-accent-soft',
  attention: 'border-attention bg-attention-soft',
  danger: 'border-danger bg-danger-soft',
  ok: 'border-ok bg-ok-soft',
};

export const NOTICE_TEXT: Readonly<Record<NoticeKind, string>> = {
  info: 'text-accent',
  attention: 'text-attention',
  danger: 'text-danger',
  ok: 'text-ok',
};

interface NoticeProps {
  readonly kind: NoticeKind;
  /** Without it the kind in a word: "Let op", "Aandacht", "Fout", "Gelukt". */
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons that help. */
  readonly actions?: ReactNode;
}

/** Something to know, in its place on the page. It is not spoken by itself: use `announce` or `StatusLine` where it appears while somebody reads. */
export const Notice = ({ kind, title, children, actions }: NoticeProps) => {
  const { t } = useTranslation();
  const Icon = NOTICE_ICON[kind];
  return (
    <div
      data-status={kind}
      className={cx('flex items-start gap-3 rounded-card border-[1.5px] border-s-[6px] px-4 py-3', LOOK[kind])}
    >
      <Icon aria-hidden className={cx('mt-[0.1em] size-[1.4em] shrink-0', NOTICE_TEXT[kind])} />
      <div className="flex min-w-0 flex-col gap-1">
        <p className={cx('font-bold', NOTICE_TEXT[kind])}>{title ?? t(`common.notice.${kind}`)}</p>
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
};
