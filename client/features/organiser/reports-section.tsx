import { Download, FileText } from 'lucide-react';
import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { ReportFormat } from '../../../shared/protocol/http.ts';
import { RARER_FORMATS, USUAL_FORMATS } from '../../lib/report-formats.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PriorityFiles } from '../../ui/priority-files.tsx';
import { reportPage, reportPath } from './paths.ts';

/** The report, to read here first because there it has the aids for reading; then every format to take along. */
export const ReportsSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const [hasOriginals, setHasOriginals] = useState(false);
  const fileOf = (format: ReportFormat) => (
    <LinkButton key={format} href={reportPath(sessionId, format, hasOriginals)} isDocument download="" icon={Download}>
      {t(`organiser.session.formats.${format}`)}
    </LinkButton>
  );
  return (
    <section aria-labelledby="reports-heading" className="flex flex-col gap-4">
      <h2 id="reports-heading" className="text-2xl">
        {t('organiser.session.reports')}
      </h2>
      <p className="max-w-text">{t('organiser.session.reportsText')}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={reportPage(sessionId)} icon={FileText}>
          {t('organiser.session.readReport')}
        </LinkButton>
        {USUAL_FORMATS.map(fileOf)}
      </div>
      <DisclosureSection level={3} title={t('organiser.session.otherFiles')}>
        <div className="flex flex-wrap gap-3">{RARER_FORMATS.map(fileOf)}</div>
      </DisclosureSection>
      <div>
        <CheckboxField isSelected={hasOriginals} onChange={setHasOriginals}>
          {t('organiser.session.originals')}
        </CheckboxField>
        <p className="max-w-text text-muted">{t('organiser.session.originalsHint')}</p>
      </div>
      <PriorityFiles sessionId={sessionId} />
    </section>
  );
};
