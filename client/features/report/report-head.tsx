import { useEffect, useRef } from 'react';
import { LOGO_TYPES } from '../../../shared/report/choices/logo.ts';
import type { TitlePage } from '../../../shared/report/document.ts';
import { printable } from '../../../shared/report/printable.ts';
import { announce } from '../../ui/announcer.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReportText, Words } from './report-words.tsx';

/** Says a text again when it has changed: somebody asked for the newest state, further down the page. */
function useSaidOnChange(text: string): void {
  const before = useRef(text);
  useEffect(() => {
    if (before.current !== text) announce(text);
    before.current = text;
  }, [text]);
}

interface ReportHeadProps {
  readonly titlePage: TitlePage;
  /** For the tab. */
  readonly tabTitle: string;
}

/** What stands above the first section: the title, where and when, whether this is the end or an interim state, and the numbers. */
export const ReportHead = ({ titlePage, tabTitle }: ReportHeadProps) => {
  const { kicker, title, details, standing, isInterim, figures, logo } = titlePage;
  useSaidOnChange(standing);
  return (
    <header className="report-head">
      {logo !== undefined && (
        <img
          className="report-logo"
          alt={printable(logo.alt)}
          width={logo.width}
          height={logo.height}
          src={`data:${LOGO_TYPES[logo.type]};base64,${logo.data}`}
        />
      )}
      <p className="report-kicker" data-spoken="">
        {kicker}
      </p>
      <PageHeading title={tabTitle}>
        <Words text={title} isSpoken />
      </PageHeading>
      {details.length > 0 && (
        <p className="report-details" data-spoken="">
          <ReportText text={details.flatMap((detail, index) => (index === 0 ? [detail] : [' · ', detail]))} />
        </p>
      )}
      <div className="report-standing" data-spoken="">
        {isInterim ? <Notice kind="attention" title={standing} /> : <p>{standing}</p>}
      </div>
      {figures.length > 0 && (
        <dl className="report-figures">
          {figures.map(({ value, label }) => (
            <div key={label} data-spoken={`${value} ${label}.`}>
              <dt>{printable(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
};
