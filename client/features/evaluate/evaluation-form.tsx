import { Send } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Evaluation, Recommend } from '../../../shared/domain/evaluation.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { RadioCards, RatingCards } from '../../ui/radio-cards.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { isEmptyEvaluation } from './evaluation-draft.ts';
import { useRatingWords } from './use-rating-words.ts';

const ANSWERS: readonly Recommend[] = ['yes', 'no', 'dontKnow'];

interface EvaluationFormProps {
  readonly value: Evaluation;
  readonly onChange: (value: Evaluation) => void;
  readonly onSend: () => void;
}

/** Five faces, would you recommend this, and a remark. Each may be left open; with big buttons one a screen. */
export const EvaluationForm = ({ value, onChange, onSend }: EvaluationFormProps) => {
  const { t } = useTranslation();
  const words = useRatingWords();
  const isOneByOne = usePreference('bigButtons');
  const [problem, setProblem] = useState<'empty' | 'tooLong' | null>(null);
  const remark = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<Evaluation>): void => {
    setProblem(null);
    onChange({ ...value, ...part });
  };
  const send = (): void => {
    if (checkLength(value.remark, LIMITS.remark) !== null) {
      setProblem('tooLong');
      remark.current?.focus();
    } else if (isEmptyEvaluation(value)) setProblem('empty');
    else onSend();
  };
  const questions = [
    <RatingCards
      key="rating"
      label={t('evaluate.ratingLabel')}
      words={words}
      value={value.rating}
      onChange={(rating) => change({ rating })}
    />,
    <RadioCards
      key="recommend"
      label={t('evaluate.recommendLabel')}
      options={ANSWERS.map((id) => ({ id, label: t(`evaluate.recommend.${id}`) }))}
      value={value.recommend}
      onChange={(recommend) => change({ recommend })}
    />,
    <TextArea
      key="remark"
      label={t('evaluate.remark')}
      description={t('evaluate.remarkHelp')}
      isOptional
      value={value.remark}
      onChange={(text) => change({ remark: text })}
      limit={LIMITS.remark}
      rows={3}
      inputRef={remark}
      errorMessage={problem === 'tooLong' ? t('evaluate.remarkTooLong') : undefined}
    />,
  ];
  const sending = (
    <div className="flex flex-wrap items-center gap-4">
      <Button variant="primary" size="large" isFullWidth={isOneByOne} icon={Send} onPress={send}>
        {t('evaluate.send')}
      </Button>
      <StatusLine>{problem === 'empty' && t('evaluate.empty')}</StatusLine>
    </div>
  );
  return (
    <div className="flex flex-col gap-6">
      <p>{t('evaluate.intro')}</p>
      {isOneByOne ? (
        <OneByOne name={t('evaluate.one')} cards={questions} last={sending} />
      ) : (
        <>
          {questions}
          {sending}
        </>
      )}
    </div>
  );
};
