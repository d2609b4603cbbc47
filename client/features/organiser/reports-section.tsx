import { Download, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { REPORT_FORMATS } from '../../../shared/protocol/http.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { NewTabLink } from './new-tab-link.tsx';
import { reportPath } from './paths.ts';

/** The report in every format; the one for the browser first, because everybody can read it. */
export const ReportsSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="reports-heading" className="flex flex-col gap-4">
      <h2 id="reports-heading" className="text-2xl">
        {t('organiser.session.reports')}
      </h2>
      <p className="max-w-text">{t('organiser.session.reportsText')}</p>
      <div className="flex flex-wrap gap-3">
        <NewTabLink href={reportPath(sessionId, 'html')} icon={FileText}>
          {t('organiser.session.formats.html')}
        </NewTabLink>
        {REPORT_FORMATS.filter((format) => format !== 'html').map((format) => (
          <LinkButton key={format} href={reportPath(sessionId, format)} isDocument download="" icon={Download}>
            {t(`organiser.session.formats.${format}`)}
          </LinkButton>
        ))}
      </div>
    </section>
  );
};
