import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { cx } from '../lib/cx.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHelp } from './page-help.tsx';
import type { HelpTopic } from './page-help.tsx';
import { PageTools } from './page-tools.tsx';
import { Toolbar } from './toolbar.tsx';
import { useFocusGuard } from './use-focus-guard.ts';

const MAIN_ID = 'inhoud';

interface PageFrameProps {
  /** At the start of the header: where somebody is ("Vraag 2 van 6"). */
  readonly header?: ReactNode;
  /** Under it, over the whole width: the ways to other pages. */
  readonly navigation?: ReactNode;
  readonly footer?: ReactNode;
  /** What the help button is about. */
  readonly help: HelpTopic;
  /** In the place of that button: a page with help of its own kind. It must be called the same. */
  readonly helpButton?: ReactNode;
  /** The participants' toolbar, or one compact row. */
  readonly tools: 'participant' | 'compact';
  /** A tool that reads the page aloud, in its place in the participants' toolbar. */
  readonly readAloud?: ReactNode;
  readonly width: 'text' | 'page' | 'full';
  readonly children: ReactNode;
}

const WIDTH: Readonly<Record<PageFrameProps['width'], string>> = {
  text: 'max-w-text',
  page: 'max-w-page',
  full: 'max-w-none',
};

/** What every page has: skip link, header with help and tools, main, footer, and a safety net for the focus. */
export const PageFrame = (props: PageFrameProps) => {
  const { header, navigation, footer, help, helpButton, tools, readAloud, width, children } = props;
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
            <div className="min-w-0 flex-1 basis-40 text-muted">{header}</div>
            {tools === 'compact' && <PageTools />}
            {helpButton ?? <PageHelp key={help} topic={help} />}
          </div>
          {navigation !== undefined && <div className="-mt-1 pb-2">{navigation}</div>}
          {tools === 'participant' && <Toolbar {...(readAloud === undefined ? {} : { readAloud })} />}
        </div>
      </header>
      <main id={MAIN_ID} ref={main} tabIndex={-1} className={cx(column, 'flex-1 py-6 outline-none')}>
        {children}
      </main>
      <footer className="border-t-[1.5px] border-line">
        <div className={cx(column, 'flex flex-col gap-2 py-4 text-muted')}>
          <PageFooter>{footer}</PageFooter>
        </div>
      </footer>
    </div>
  );
};
