import { RotateCcw } from 'lucide-react';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { AnswerText } from './answer-text.tsx';
import type { DraftBox } from './use-draft.ts';
import { isBlank } from './words.ts';

interface TakenBackProps {
  readonly ideas: readonly OwnIdea[];
  readonly box: DraftBox;
  readonly onPutBack: (idea: OwnIdea) => void;
  readonly onForget: (idea: OwnIdea) => void;
}

/** Answers that were taken back: only the owner sees them still, and can put the words back in the box. */
export const TakenBack = ({ ideas, box, onPutBack, onForget }: TakenBackProps) => {
  const { t } = useTranslation();
  const isBoxFull = !isBlank(box.words);
  return (
    <ul className="flex flex-col gap-3">
      {ideas.map((idea) => (
        <li key={idea.ideaId} className="rounded-card border-[1.5px] border-dashed border-line px-4 py-3 text-muted">
          <p className="font-bold">{t('participant.collect.takenBack.label')}</p>
          <AnswerText words={idea} />
          {isBoxFull ? (
            <p className="mt-1">{t('participant.collect.takenBack.boxFull')}</p>
          ) : (
            <div className="-ms-2 mt-1 flex flex-wrap gap-x-3">
              <Button variant="quiet" icon={RotateCcw} about={idea.text} onPress={() => onPutBack(idea)}>
                {t('participant.collect.takenBack.putBack')}
              </Button>
              <Button variant="quiet" about={idea.text} onPress={() => onForget(idea)}>
                {t('participant.collect.takenBack.forget')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
