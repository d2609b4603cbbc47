import { BookOpenText, FileDown } from 'lucide-react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { RARER_FORMATS, USUAL_FORMATS } from '../../lib/report-formats.ts';
import type { ReportFormat } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PriorityFiles } from '../../ui/priority-files.tsx';

interface ReportLinksProps {
  readonly sessionId: SessionId;
  /** Reading it here as the thing to do. */
  readonly isProminent?: boolean;
}

/** The report, to read here and in every format, and the priority list alone; there at any moment. */
export const ReportLinks = ({ sessionId, isProminent = false }: ReportLinksProps) => {
  const { t } = useTranslation();
  const fileOf = (format: ReportFormat) => (
    <li key={format}>
      <LinkButton
        isDocument
        download=""
        icon={FileDown}
        href={`/api/sessions/${sessionId}/report.${format}?download=1`}
      >
        {t(`console.report.format.${format}`)}
      </LinkButton>
    </li>
  );
  return (
    <div className="flex flex-col gap-5">
      <ul className="flex flex-wrap gap-3">
        <li>
          <LinkButton icon={BookOpenText} variant={isProminent ? 'primary' : 'secondary'} href={`/report/${sessionId}`}>
            {t('console.report.view')}
          </LinkButton>
        </li>
        {USUAL_FORMATS.map(fileOf)}
      </ul>
      <DisclosureSection level={3} title={t('organiser.session.otherFiles')}>
        <ul className="flex flex-wrap gap-3">{RARER_FORMATS.map(fileOf)}</ul>
      </DisclosureSection>
      <PriorityFiles sessionId={sessionId} />
    </div>
  );
};
