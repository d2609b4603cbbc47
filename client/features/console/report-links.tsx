import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { REPORT_FORMATS } from '../../../shared/protocol/http.ts';
import { LinkButton } from '../../ui/link-button.tsx';

interface ReportLinksProps {
  readonly sessionId: SessionId;
  /** The first one as the thing to do. */
  readonly isProminent?: boolean;
}

/** The report in every format; can be fetched at any moment. */
export const ReportLinks = ({ sessionId, isProminent = false }: ReportLinksProps) => {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-wrap gap-3">
      {REPORT_FORMATS.map((format, index) => (
        <li key={format}>
          <LinkButton
            isDocument
            download=""
            icon={FileDown}
            variant={isProminent && index === 0 ? 'primary' : 'secondary'}
            href={`/api/sessions/${sessionId}/report.${format}`}
          >
            {t(`console.report.format.${format}`)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
};
