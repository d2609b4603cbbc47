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
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRenewed: (access: AccessInfo) => void;
}

/** Asks before the code is replaced, with its link: from then on the old ones are worth nothing. */
export const RenewDialog = ({ sessionId, isOpen, onClose, onRenewed }: RenewDialogProps) => {
  const { t } = useTranslation();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const close = (): void => {
    setProblem(null);
    onClose();
  };
  const renew = async (): Promise<void> => {
    if (isPending) return;
    setIsPending(true);
    const body: RenewBody = { what: 'join' };
    const answer = await api.post<AccessInfo>(renewApi(sessionId), body);
    setIsPending(false);
    if (!answer.ok) return setProblem(answer.error);
    announce(t('organiser.session.renewedJoin'));
    close();
    onRenewed(answer.value);
  };

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={close}
      onConfirm={() => void renew()}
      title={t('organiser.session.renewJoinTitle')}
      confirmLabel={t('organiser.session.renewJoin')}
      isPending={isPending}
    >
      <p>{t('organiser.session.renewJoinText')}</p>
      <ProblemNotice problem={problem} />
    </ConfirmDialog>
  );
};
