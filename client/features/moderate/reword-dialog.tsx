import { Check, Eye, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { checkIdeaText } from '../../../shared/domain/rules/text-rules.ts';
import type { RejectionCode } from '../../../shared/protocol/rejection.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useJudge, type AnyIdea, type Wording } from './judgements.ts';

interface RewordDialogProps {
  readonly stepId: StepId;
  /** As it is now: it may change while the window is open. */
  readonly idea: AnyIdea;
  readonly onClose: () => void;
  /** Given for an answer that waits: change it, and show it in the changed words. */
  readonly onShow: ((idea: AnyIdea) => void) | undefined;
}

/** Other words for the group. The writer's own stay, and stand above; what is typed here stays until it is kept. */
export const RewordDialog = ({ stepId, idea, onClose, onShow }: RewordDialogProps) => {
  const { t } = useTranslation();
  const { reword } = useJudge();
  const original = idea.original ?? { text: idea.text, explanation: idea.explanation };
  const [words, setWords] = useState<Wording>({ text: idea.text, explanation: idea.explanation });
  const [problem, setProblem] = useState<RejectionCode | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // The writer may change the words meanwhile: nobody puts other words in the place of ones that were not read.
  const [read, setRead] = useState(idea.edition ?? 0);
  const keep = async (wording: Wording | null, isShowing: boolean): Promise<void> => {
    const wrong = wording && checkIdeaText(wording.text, wording.explanation);
    setProblem(wrong);
    if (wrong) return;
    setIsBusy(true);
    const outcome = await reword(stepId, { ...idea, edition: read }, wording);
    setIsBusy(false);
    if (outcome.status === 'rejected') {
      setProblem(outcome.rejection.code);
      setRead(idea.edition ?? 0);
      return;
    }
    announce(t(wording === null ? 'moderate.reword.undone' : 'moderate.reword.done'));
    if (isShowing) onShow?.({ ...idea, edition: read });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('moderate.reword.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          {idea.original !== undefined && (
            <Button icon={Undo2} isDisabled={isBusy} onPress={() => void keep(null, false)}>
              {t('moderate.reword.back')}
            </Button>
          )}
          {onShow !== undefined && (
            <Button icon={Eye} isDisabled={isBusy} onPress={() => void keep(words, true)}>
              {t('moderate.reword.saveAndShow')}
            </Button>
          )}
          <Button variant="primary" icon={Check} isDisabled={isBusy} onPress={() => void keep(words, false)}>
            {t('common.actions.save')}
          </Button>
        </>
      }
    >
      <p>{t('moderate.reword.text')}</p>
      <div className="border-s-4 border-line ps-3">
        <p className="font-bold">{t('moderate.reword.original')}</p>
        <p className="text-written">
          <bdi>{original.text}</bdi>
        </p>
        {original.explanation !== '' && (
          <p className="text-written text-muted">
            <bdi>{original.explanation}</bdi>
          </p>
        )}
      </div>
      {problem !== null && (
        <Notice kind="danger" title={t('errors.title')}>
          {t(`errors.${problem}`)}
        </Notice>
      )}
      <TextArea
        label={t('moderate.reword.label')}
        value={words.text}
        limit={LIMITS.idea}
        onChange={(text) => setWords({ ...words, text })}
      />
      <TextArea
        label={t('moderate.reword.explanation')}
        isOptional
        value={words.explanation}
        limit={LIMITS.explanation}
        rows={2}
        onChange={(explanation) => setWords({ ...words, explanation })}
      />
    </Dialog>
  );
};
