import { Copy, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { AccessInfo, Problem, RenewBody } from '../../../shared/protocol/http.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalWords } from './refused-notice.tsx';

type What = RenewBody['what'];

interface AccessLinkProps {
  readonly what: What;
  readonly url: string;
  readonly onRenew: (what: What) => void;
}

/** A link to hand over: to copy, or to read where the browser allows no copying. */
const AccessLink = ({ what, url, onRenew }: AccessLinkProps) => {
  const { t } = useTranslation();
  const name = t(`console.links.name.${what}`);
  const copy = (): void => {
    void navigator.clipboard.writeText(url).then(
      () => announce(t('console.links.copied', { name })),
      () => announce(t('console.links.notCopied')),
    );
  };
  // Without https a browser gives no clipboard; the text can still be selected.
  const canCopy = globalThis.isSecureContext && 'clipboard' in navigator;
  return (
    <li className="flex flex-col gap-2">
      <TextField label={name} description={t(`console.links.about.${what}`)} value={url} isReadOnly />
      <div className="flex flex-wrap gap-2">
        {canCopy && (
          <Button icon={Copy} about={name} onPress={copy}>
            {t('common.actions.copy')}
          </Button>
        )}
        <Button icon={RefreshCw} about={name} onPress={() => onRenew(what)}>
          {t('console.links.renew')}
        </Button>
      </div>
    </li>
  );
};

interface LinksDialogProps {
  readonly sessionId: SessionId;
  readonly onClose: () => void;
}

/** The links by which colleagues, the screen and participants come in; a link that went astray is made void here. */
export const LinksDialog = ({ sessionId, onClose }: LinksDialogProps) => {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Result<AccessInfo, Problem> | null>(null);
  const [renewing, setRenewing] = useState<What | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const result = await api.get<AccessInfo>(`/api/sessions/${sessionId}/access`);
      if (!isGone) setAnswer(result);
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [sessionId]);
  const renew = async (what: What): Promise<void> => {
    setRenewing(null);
    const result = await api.post<AccessInfo>(`/api/sessions/${sessionId}/access/renew`, { what } satisfies RenewBody);
    setAnswer(result);
    if (result.ok) announce(t('console.links.renewed', { name: t(`console.links.name.${what}`) }));
  };
  return (
    <>
      <Dialog isOpen onClose={onClose} title={t('console.links.title')}>
        <p>{t('console.links.text')}</p>
        {answer === null && <p className="text-muted">{t('common.loading')}</p>}
        {answer !== null && !answer.ok && (
          <Notice kind="danger" title={t('errors.title')}>
            {refusalWords(answer.error.code, t)}
          </Notice>
        )}
        {answer !== null && answer.ok && (
          <ul className="flex flex-col gap-5">
            {answer.value.links.map(({ role, url }) => (
              <AccessLink key={role} what={role} url={url} onRenew={setRenewing} />
            ))}
            <AccessLink what="join" url={answer.value.joinUrl} onRenew={setRenewing} />
          </ul>
        )}
      </Dialog>
      {renewing !== null && (
        <ConfirmDialog
          isOpen
          onClose={() => setRenewing(null)}
          onConfirm={() => void renew(renewing)}
          title={t('console.links.renewTitle', { name: t(`console.links.name.${renewing}`) })}
          confirmLabel={t('console.links.renew')}
        >
          <p>{t('console.links.renewText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
