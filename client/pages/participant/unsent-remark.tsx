import type { StepId } from '../../../shared/kernel/ids.ts';
import { AnswerText } from '../../features/collect/answer-text.tsx';
import { CopyButton } from '../../features/collect/copy-button.tsx';
import { evaluationKey, parseEvaluation } from '../../features/evaluate/evaluation-draft.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { useTypedWords } from '../../state/typed-words.ts';
import { Notice } from '../../ui/notice.tsx';

/** The remark of an evaluation that was typed but not sent before it was over: to read and to copy. */
export const UnsentRemark = ({ stepId }: { readonly stepId: StepId }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const typed = useTypedWords();
  const sent = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.evaluation?.remark : null));
  // A refused one has a notice of its own, with its words.
  const isRefused = useSession(({ refused }) => refused.some(({ command }) => command.type === 'evaluate'));
  const text = parseEvaluation(typed.read(evaluationKey(stepId)))?.remark ?? client.draftOf(stepId).text;
  if (isRefused || text.trim() === '' || text === sent) return null;
  const words = { text, explanation: '' };
  return (
    <Notice kind="attention" title={t('participant.cluster.unsentTitle')} actions={<CopyButton words={words} />}>
      <AnswerText words={words} />
    </Notice>
  );
};
