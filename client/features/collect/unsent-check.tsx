import { useTranslation } from 'react-i18next';
import type { StepId } from '../../../shared/kernel/ids.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTabState } from '../../lib/tab-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AnswerText } from './answer-text.tsx';
import { CopyButton } from './copy-button.tsx';
import { parseText, unsentCheckName } from './unsent-check-words.ts';
import { useOwnIdeas } from './use-own-ideas.ts';

const Unsent = ({ idea }: { readonly idea: OwnIdea }) => {
  const { t } = useTranslation();
  const [words, setWords] = useTabState(unsentCheckName(idea.ideaId), parseText);
  if (words === null) return null;
  const actions = (
    <>
      <CopyButton words={{ text: words, explanation: '' }} />
      <Button variant="quiet" about={idea.text} onPress={() => setWords(null)}>
        {t('participant.refused.dismiss')}
      </Button>
    </>
  );
  return (
    <Notice kind="attention" title={t('participant.cluster.unsentTitle')} actions={actions}>
      <p>{t('check.unsent', { text: idea.text })}</p>
      <AnswerText words={{ text: words, explanation: '' }} />
    </Notice>
  );
};

/** Words beside a verdict that were typed but not sent before the group went on: still there, and said to be. */
export const UnsentCheck = ({ stepId }: { readonly stepId: StepId }) => (
  <>
    {useOwnIdeas(stepId).map((idea) => (
      <Unsent key={idea.ideaId} idea={idea} />
    ))}
  </>
);
