import { FileDown, Printer } from 'lucide-react';
import { useId } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { REPORT_FORMATS } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** The same report to take along: every file, and paper. */
export const ReportDownloads = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className="flex flex-col gap-2">
      <p id={labelId}>{t('report.take')}</p>
      <ul className="flex flex-wrap gap-3">
        {REPORT_FORMATS.map((format) => (
          <li key={format} className="max-w-full">
            <LinkButton
              isDocument
              download=""
              icon={FileDown}
              href={`/api/sessions/${sessionId}/report.${format}?download=1`}
            >
              {t(`report.formats.${format}`)}
            </LinkButton>
          </li>
        ))}
        <li className="max-w-full">
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {t('report.print')}
          </Button>
        </li>
      </ul>
    </div>
  );
};
