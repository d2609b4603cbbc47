import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../lib/cx.ts';
import { PageTools } from './page-tools.tsx';
import { useFocusGuard } from './use-focus-guard.ts';

const MAIN_ID = 'inhoud';

interface PageFrameProps {
  /** At the start of the header: where somebody is ("Vraag 2 van 6"). */
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly width: 'text' | 'page' | 'full';
  readonly children: ReactNode;
}

const WIDTH: Readonly<Record<PageFrameProps['width'], string>> = {
  text: 'max-w-text',
  page: 'max-w-page',
  full: 'max-w-none',
};

/** What every page has: skip link, header with the tools, main, footer, and a safety net for the focus. */
export const PageFrame = ({ header, footer, width, children }: PageFrameProps) => {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useFocusGuard(main);
  // The address stays as it is: on some pages its fragment carries the key of a seat.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };
  const column = cx('mx-auto w-full px-4 min-[700px]:px-6', WIDTH[width]);
  return (
    <div className="@container flex min-h-dvh flex-col">
      <a href={`#${MAIN_ID}`} className="skip-link" onClick={skip}>
        {t('common.skipToContent')}
      </a>
      <header className="border-b-[1.5px] border-line">
        <div className={cx(column, '@container')}>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 text-muted">{header}</div>
            <PageTools />
          </div>
        </div>
      </header>
      <main id={MAIN_ID} ref={main} tabIndex={-1} className={cx(column, 'flex-1 py-6 outline-none')}>
        {children}
      </main>
      {footer !== undefined && (
        <footer className="border-t-[1.5px] border-line">
          <div className={cx(column, 'py-4 text-muted')}>{footer}</div>
        </footer>
      )}
    </div>
  );
};
