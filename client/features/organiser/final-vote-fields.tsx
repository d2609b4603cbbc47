import { Plus, Trash2 } from 'lucide-react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FinalInput } from './plan-voting.ts';

/** What a final vote takes from where, in a sentence. */
export const useFinalWords = (): ((final: Pick<FinalInput, 'questions' | 'top'>) => string) => {
  const { t } = useTranslation();
  return ({ questions, top }) =>
    questions.length === 0
      ? t('votingSetup.plan.finalFromAll', { top })
      : t('votingSetup.plan.finalFrom', {
          top,
          questions: questions.map((number) => t('votingSetup.plan.question', { number })).join(', '),
        });
};

interface FinalVoteFieldsProps {
  readonly final: FinalInput;
  /** Titles of the questions of the plan, in order. */
  readonly questions: readonly string[];
  readonly onChange: (final: FinalInput) => void;
  readonly onRemove: () => void;
  readonly isOpenAtFirst: boolean;
}

const QuestionChoice = ({ final, questions, onChange }: Omit<FinalVoteFieldsProps, 'onRemove' | 'isOpenAtFirst'>) => {
  const { t } = useTranslation();
  const isEvery = final.questions.length === 0;
  const all = questions.map((_, index) => index + 1);
  const toggle = (number: number, isOn: boolean): void => {
    const chosen = all.filter((each) => (each === number ? isOn : final.questions.includes(each)));
    // None is no final vote: then it is over all of them again.
    onChange({ ...final, questions: chosen });
  };
  return (
    <fieldset>
      <legend className="font-bold">{t('votingSetup.plan.finalQuestions')}</legend>
      <CheckboxField isSelected={isEvery} onChange={(isOn) => onChange({ ...final, questions: isOn ? [] : all })}>
        {t('votingSetup.plan.finalEvery')}
      </CheckboxField>
      {!isEvery &&
        questions
          .map((title, index) => ({ title, number: index + 1 }))
          .map(({ title, number }) => (
            <CheckboxField
              key={number}
              isSelected={final.questions.includes(number)}
              onChange={(isOn) => toggle(number, isOn)}
            >
              {number}. <bdi>{title}</bdi>
            </CheckboxField>
          ))}
    </fieldset>
  );
};

/** Title, questions and top of a final vote, and taking it away. */
export const FinalVoteFields = ({ final, questions, onChange, onRemove, isOpenAtFirst }: FinalVoteFieldsProps) => {
  const { t, i18n } = useTranslation();
  const isWrong = final.title.trim() === '' || final.title.trim().length > LIMITS.stepTitle;
  return (
    <DisclosureSection level={4} isOpenAtFirst={isOpenAtFirst} title={t('votingSetup.plan.finalEdit')}>
      <div lang={i18n.language} className="flex flex-col gap-4">
        <TextField
          label={t('votingSetup.plan.finalTitle')}
          value={final.title}
          onChange={(title) => onChange({ ...final, title })}
          autoComplete="off"
          errorMessage={isWrong ? t('votingSetup.plan.finalTitleWrong') : undefined}
        />
        <QuestionChoice final={final} questions={questions} onChange={onChange} />
        <Stepper
          isLabelVisible
          label={t('votingSetup.plan.finalTop')}
          value={final.top}
          minimum={1}
          maximum={LIMITS.topPerQuestion}
          onChange={(top) => onChange({ ...final, top })}
          valueText={(count) => t('votingSetup.plan.finalTopText', { count })}
          fullText={t('votingSetup.noMore')}
        />
        <div>
          <Button icon={Trash2} onPress={onRemove}>
            {t('votingSetup.plan.finalRemove')}
          </Button>
        </div>
      </div>
    </DisclosureSection>
  );
};

interface FinalVoteOfferProps {
  /** There is a question to take a top from. */
  readonly isPossible: boolean;
  readonly onAdd: (title: string) => void;
}

/** Adds a final vote to the plan. */
export const FinalVoteOffer = ({ isPossible, onAdd }: FinalVoteOfferProps) => {
  const { t } = useTranslation();
  if (!isPossible) return null;
  return (
    <div className="flex flex-col gap-1">
      <div>
        <Button
          icon={Plus}
          onPress={() => {
            onAdd(t('votingSetup.plan.finalTitleNew'));
            announce(t('votingSetup.plan.finalAdded'));
          }}
        >
          {t('votingSetup.plan.finalAdd')}
        </Button>
      </div>
      <p className="text-muted">{t('votingSetup.plan.finalAbout')}</p>
    </div>
  );
};
