import { useEffect, useRef } from 'react';
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
  const { kicker, title, details, standing, isInterim, figures } = titlePage;
  useSaidOnChange(standing);
  return (
    <header className="report-head">
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
      <dl className="report-figures">
        {figures.map(({ value, label }) => (
          <div key={label} data-spoken={`${value} ${label}.`}>
            <dt>{printable(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
};
