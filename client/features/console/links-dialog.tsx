import { RefreshCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { AccessInfo, Problem, RenewBody } from '../../../shared/protocol/http.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { useSession } from '../../state/session-store.tsx';
import { AccessLinks } from '../../ui/access/access-links.tsx';
import type { ChangeLinks } from '../../ui/access/access-links.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalWords } from './refused-notice.tsx';

interface LinksDialogProps {
  readonly sessionId: SessionId;
  readonly onClose: () => void;
}

/** The links by which colleagues, the screen and participants come in; one that went astray is taken back here. */
export const LinksDialog = ({ sessionId, onClose }: LinksDialogProps) => {
  const { t } = useTranslation();
  const mayChange = useSession((state) => state.role === 'facilitator');
  const [info, setInfo] = useState<AccessInfo | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRenewing, setIsRenewing] = useState(false);
  const take = useCallback((result: Result<AccessInfo, Problem>): boolean => {
    if (result.ok) setInfo(result.value);
    setProblem(result.ok ? null : result.error);
    return result.ok;
  }, []);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const result = await api.get<AccessInfo>(`/api/sessions/${sessionId}/access`);
      if (!isGone) take(result);
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [sessionId, take]);
  const change: ChangeLinks = async (path, body) =>
    take(await api.post<AccessInfo>(`/api/sessions/${sessionId}/access/${path}`, body));
  const name = t('console.links.name.join');
  const renewJoin = async (): Promise<void> => {
    setIsRenewing(false);
    if (await change('renew', { what: 'join' } satisfies RenewBody)) announce(t('console.links.renewed', { name }));
  };
  return (
    <>
      <Dialog isOpen onClose={onClose} title={t('console.links.title')}>
        <p>{t('console.links.text')}</p>
        {info === null && problem === null && <p className="text-muted">{t('common.loading')}</p>}
        {problem !== null && (
          <Notice kind="danger" title={t('errors.title')}>
            {refusalWords(problem.code, t)}
          </Notice>
        )}
        {info !== null && (
          <>
            <AccessLinks links={info.links} change={change} mayChange={mayChange} />
            <div className="flex flex-col gap-2">
              <TextField label={name} description={t('console.links.about.join')} value={info.joinUrl} isReadOnly />
              {mayChange && (
                <div>
                  <Button variant="quiet" icon={RefreshCw} about={name} onPress={() => setIsRenewing(true)}>
                    {t('console.links.renew')}
                  </Button>
                </div>
              )}
            </div>
          </>
        )}
      </Dialog>
      {isRenewing && (
        <ConfirmDialog
          isOpen
          onClose={() => setIsRenewing(false)}
          onConfirm={() => void renewJoin()}
          title={t('console.links.renewTitle', { name })}
          confirmLabel={t('console.links.renew')}
        >
          <p>{t('console.links.renewText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
