import { useEffect, useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { languageTag } from '../../../shared/report/format.ts';
import { labelsOf } from '../../../shared/report/labels.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { sectionsOf } from './outline.ts';
import { ReportContents } from './report-contents.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportPart } from './report-part.tsx';
import { ReportLanguage } from './report-words.tsx';

/** An address with an anchor was opened before there was anything to go to. */
function useAnchor(): void {
  useEffect(() => {
    const id = globalThis.location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}

/** For the style sheet, which knows in which themes it can be read. */
const accentStyle = (accent: string | undefined): CSSProperties =>
  accent === undefined ? {} : ({ '--report-accent': accent } as CSSProperties);

interface ReportViewProps {
  readonly model: ReportModel;
  /** What can be done with the report, in the language of the page; stands under the title. */
  readonly actions?: ReactNode;
  /** What stands beside the report in the place of its table of contents, in the language of the page. */
  readonly aside?: ReactNode;
}

/**
 * The report as part of a page: the same document as the files (shared/report), in the language of its session whatever the reader's own. It knows nothing of who
 * reads it or where the model came from, so any page can show it.
 */
export const ReportView = ({ model, actions, aside }: ReportViewProps) => {
  const { t, i18n } = useTranslation();
  useAnchor();
  const document = useMemo(() => reportDocument(model), [model]);
  const sections = useMemo(() => sectionsOf(document), [document]);
  const { language, title } = model.session;
  const lang = languageTag(language);
  return (
    <ReportLanguage value={lang}>
      <article lang={lang} className="report" style={accentStyle(document.titlePage.accent)}>
        <ReportHead titlePage={document.titlePage} tabTitle={t('report.pageTitle', { title })} />
        {actions !== undefined && (
          <div lang={i18n.language} className="report-actions print-hidden">
            {actions}
          </div>
        )}
        <div className={aside === undefined ? 'report-columns' : 'report-columns report-columns-wide'}>
          {aside === undefined ? (
            <ReportContents label={labelsOf(language).contents} sections={sections} />
          ) : (
            <div lang={i18n.language}>{aside}</div>
          )}
          <div className="report-body">
            {sections.map((section) => (
              <ReportPart key={section.id} section={section} lang={lang} />
            ))}
          </div>
        </div>
      </article>
    </ReportLanguage>
  );
};
