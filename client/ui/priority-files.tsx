import { Copy, FileDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { PRIORITY_FORMATS } from '../../shared/protocol/http.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { copyTable } from '../lib/copy-table.ts';
import { Button } from './button.tsx';
import { LinkButton } from './link-button.tsx';
import { StatusLine } from './status-line.tsx';

type Said = 'copied' | 'nothing' | 'failed';

/** The newest report, then its table: what was loaded with the page may be an hour old. */
async function copied(sessionId: SessionId): Promise<Said> {
  try {
    const answer = await fetch(`/api/sessions/${sessionId}/report.json`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return 'failed';
    const { priorityTable } = await import('../../shared/report/priority-table.ts');
    const table = priorityTable((await answer.json()) as ReportModel);
    if (table === null) return 'nothing';
    return (await copyTable(table)) ? 'copied' : 'failed';
  } catch {
    return 'failed';
  }
}

/** The priority list alone: as a file, or on the clipboard to paste into a letter or a sheet. How copying went is said beside it. */
export const PriorityFiles = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const labelId = useId();
  const [said, setSaid] = useState<Said | null>(null);
  const copy = async (): Promise<void> => {
    // Emptied first: the same words twice are spoken once.
    setSaid(null);
    setSaid(await copied(sessionId));
  };
  return (
    <div role="group" aria-labelledby={labelId} className="flex flex-col gap-2">
      <p id={labelId}>{t('report.priorities.title')}</p>
      <ul className="flex flex-wrap gap-3">
        {PRIORITY_FORMATS.map((format) => (
          <li key={format} className="max-w-full">
            <LinkButton isDocument download="" icon={FileDown} href={`/api/sessions/${sessionId}/priorities.${format}`}>
              {t(`report.priorities.formats.${format}`)}
            </LinkButton>
          </li>
        ))}
        <li className="max-w-full">
          <Button icon={Copy} onPress={() => void copy()}>
            {t('report.priorities.copy')}
          </Button>
        </li>
      </ul>
      <StatusLine kind={said === 'copied' ? 'ok' : 'attention'}>
        {said !== null && t(`report.priorities.${said}`)}
      </StatusLine>
    </div>
  );
};
