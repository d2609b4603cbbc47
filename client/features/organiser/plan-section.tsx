import type { DesignListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DesignUpload } from './design-upload.tsx';
import { GroupsSection } from './groups-section.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { PlanPreview } from './plan-preview.tsx';
import type { VotingInput } from './plan-voting.ts';
import { choiceKey } from './plan.ts';
import type { PlanError, PlanInput, PlanOutcome } from './plan.ts';
import { QuestionsField } from './questions-field.tsx';

interface PlanSectionProps {
  readonly designs: readonly DesignListItem[];
  readonly hasListFailed: boolean;
  readonly input: PlanInput;
  readonly onChange: (change: Partial<PlanInput>) => void;
  readonly outcome: PlanOutcome;
  /** Shown only after an attempt to send; a long list of questions is told at once. */
  readonly shownError: PlanError | null;
  readonly onKept: () => void;
}

const useQuestionError = (error: PlanError | null): string | undefined => {
  const { t } = useTranslation();
  if (error === null || typeof error === 'string') return undefined;
  switch (error.type) {
    case 'missing':
      return t('organiser.plan.questionsMissing');
    case 'tooMany':
      return t('organiser.problems.tooManyQuestions', { limit: error.limit });
    case 'tooLong':
      return t('organiser.problems.questionTooLong', { number: error.number, over: error.over });
    default:
      return undefined;
  }
};

/** Choosing the plan, and seeing at once what it becomes. */
export const PlanSection = (props: PlanSectionProps) => {
  const { designs, hasListFailed, input, onChange, outcome, shownError, onKept } = props;
  const { t } = useTranslation();
  const isOwnWork = input.choice === 'questions' || input.choice === 'file';
  const { voting } = input;
  const changeVoting = (change: Partial<VotingInput>): void => onChange({ voting: { ...voting, ...change } });
  const questionProblem = useQuestionError(shownError);
  return (
    <section className="flex flex-col gap-5" aria-labelledby="plan-heading">
      <h2 id="plan-heading" className="text-2xl">
        {t('organiser.create.plan')}
      </h2>
      <div className="grid items-start gap-x-10 gap-y-6 @min-[60rem]:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {hasListFailed && <Notice kind="attention">{t('organiser.plan.listFailed')}</Notice>}
          <PlanChoice
            designs={designs}
            value={input.choice}
            onChange={(choice) => onChange({ choice })}
            errorMessage={shownError === 'choice' ? t('organiser.create.planMissing') : undefined}
          />
          {input.choice === 'own' && (
            <SelectField
              label={t('organiser.plan.chooseOwn')}
              options={designs.filter((each) => !each.builtIn).map(({ ref, title }) => ({ id: ref, label: title }))}
              value={input.ownRef}
              onChange={(ownRef) => onChange({ ownRef })}
              errorMessage={shownError === 'own' ? t('organiser.plan.chooseOwnMissing') : undefined}
            />
          )}
          {input.choice === 'questions' && (
            <QuestionsField
              value={input.questions}
              onChange={(questions) => onChange({ questions })}
              language={input.language}
              onLanguageChange={(language) => onChange({ language })}
              errorMessage={questionProblem}
            />
          )}
          {input.choice === 'file' && (
            <DesignUpload file={input.file} onRead={(file) => onChange({ file })} isMissing={shownError === 'file'} />
          )}
          {outcome.design !== null && (
            <div className="flex flex-col gap-1">
              <h3 className="text-xl">{t('organiser.plan.helpMark.title')}</h3>
              <CheckboxField
                isSelected={outcome.design.askHelpMark}
                onChange={(askHelpMark) => onChange({ askHelpMark })}
              >
                {t('organiser.plan.helpMark.label')}
              </CheckboxField>
              <p className="max-w-text text-muted">{t('organiser.plan.helpMark.about')}</p>
            </div>
          )}
          {outcome.design !== null && (
            <GroupsSection
              design={outcome.design}
              input={voting}
              onChange={changeVoting}
              isChecked={shownError === 'groups'}
            />
          )}
          {shownError === 'fetch' && <Notice kind="danger">{t('organiser.plan.loadFailed')}</Notice>}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <h3 className="text-xl">{t('organiser.plan.preview')}</h3>
          <PlanPreview
            design={outcome.design}
            onTexts={(key, texts) => onChange({ texts: { ...input.texts, [key]: texts } })}
            onVote={(key, vote) => changeVoting({ votes: { ...voting.votes, [key]: vote } })}
            onFinals={(finals) => changeVoting({ finals: { ...voting.finals, [choiceKey(input)]: finals } })}
          />
          {outcome.design !== null && (
            <PlanActions design={outcome.design} canKeep={isOwnWork && outcome.error === null} onKept={onKept} />
          )}
        </div>
      </div>
    </section>
  );
};
