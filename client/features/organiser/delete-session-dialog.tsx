import { useState } from 'react';
import type { Problem, SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { announce } from '../../ui/announcer.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { sessionApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface DeleteSessionDialogProps {
  /** null: the window is closed. */
  readonly session: SessionListItem | null;
  readonly onClose: () => void;
  readonly onDeleted: (session: SessionListItem) => void;
}

/** Asks before a session is destroyed, and says what goes with it. */
export const DeleteSessionDialog = ({ session, onClose, onDeleted }: DeleteSessionDialogProps) => {
  const { t } = useTranslation();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const close = (): void => {
    setProblem(null);
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (session === null || isPending) return;
    setIsPending(true);
    const answer = await api.del<null>(sessionApi(session.sessionId));
    setIsPending(false);
    // Gone already, by a colleague or by the end of its time: that is what was asked.
    if (!answer.ok && answer.error.code !== 'notFound') return setProblem(answer.error);
    announce(t('organiser.sessions.removed', { title: session.title }));
    close();
    onDeleted(session);
  };

  return (
    <ConfirmDialog
      isOpen={session !== null}
      onClose={close}
      onConfirm={() => void remove()}
      title={t('organiser.sessions.removeTitle')}
      confirmLabel={t('organiser.sessions.removeConfirm')}
      isPending={isPending}
    >
      <p className="font-bold">{t('organiser.sessions.removeWhat', { title: session?.title ?? '' })}</p>
      {session?.state === 'live' && <p>{t('organiser.sessions.removeLive')}</p>}
      <p>{t('organiser.sessions.removeGone')}</p>
      <p>{t('organiser.sessions.removeTip')}</p>
      <ProblemNotice problem={problem} />
    </ConfirmDialog>
  );
};
