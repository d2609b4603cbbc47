import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { AccessInfo, Problem, RenewBody } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { announce } from '../../ui/announcer.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { renewApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface RenewDialogProps {
  readonly sessionId: SessionId;
  /** null: the window is closed. */
  readonly what: RenewBody['what'] | null;
  readonly onClose: () => void;
  readonly onRenewed: (access: AccessInfo) => void;
}

/** Asks before a link or the code is replaced: from then on the old one is worth nothing. */
export const RenewDialog = ({ sessionId, what, onClose, onRenewed }: RenewDialogProps) => {
  const { t } = useTranslation();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isJoin = what === 'join';

  const close = (): void => {
    setProblem(null);
    onClose();
  };
  const renew = async (): Promise<void> => {
    if (what === null || isPending) return;
    setIsPending(true);
    const body: RenewBody = { what };
    const answer = await api.post<AccessInfo>(renewApi(sessionId), body);
    setIsPending(false);
    if (!answer.ok) return setProblem(answer.error);
    announce(isJoin ? t('organiser.session.renewedJoin') : t('organiser.session.renewed'));
    close();
    onRenewed(answer.value);
  };

  return (
    <ConfirmDialog
      isOpen={what !== null}
      onClose={close}
      onConfirm={() => void renew()}
      title={isJoin ? t('organiser.session.renewJoinTitle') : t('organiser.session.renewTitle')}
      confirmLabel={isJoin ? t('organiser.session.renewJoin') : t('organiser.session.renewConfirm')}
      isPending={isPending}
    >
      {what !== null && what !== 'join' && <p className="font-bold">{t(`organiser.session.roles.${what}`)}</p>}
      <p>{isJoin ? t('organiser.session.renewJoinText') : t('organiser.session.renewText')}</p>
      <ProblemNotice problem={problem} />
    </ConfirmDialog>
  );
};
