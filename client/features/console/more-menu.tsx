import { CircleStop, FileDown, History, Link as LinkIcon, Settings } from 'lucide-react';
import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CloseSessionDialog } from './close-session-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { ReportLinks } from './report-links.tsx';
import { useMaySteer } from './use-console.ts';

type Choice = 'links' | 'history' | 'report' | 'close';

/** What is needed now and then: links for colleagues, the report, closing the session. */
export const MoreMenu = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const maySteer = useMaySteer();
  const [open, setOpen] = useState<Choice | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <ActionMenu
        label={t('console.more.label')}
        icon={Settings}
        items={[
          ...(maySteer ? [{ id: 'links' as const, label: t('console.more.links'), icon: LinkIcon }] : []),
          { id: 'history' as const, label: t('history.menu'), icon: History },
          { id: 'report' as const, label: t('console.more.report'), icon: FileDown },
          ...(maySteer ? [{ id: 'close' as const, label: t('console.more.close'), icon: CircleStop }] : []),
        ]}
        onAction={setOpen}
      />
      {open === 'links' && <LinksDialog sessionId={sessionId} onClose={close} />}
      {open === 'history' && <HistoryDialog sessionId={sessionId} onClose={close} />}
      <Dialog isOpen={open === 'report'} onClose={close} title={t('console.report.title')}>
        <p>{t('console.report.text')}</p>
        <ReportLinks sessionId={sessionId} />
      </Dialog>
      <CloseSessionDialog isOpen={open === 'close'} onClose={close} />
    </>
  );
};
