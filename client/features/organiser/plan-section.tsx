import { FilePen } from 'lucide-react';
import type { DesignListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DesignUpload } from './design-upload.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { refOf } from './plan.ts';
import type { PlanError, PlanInput, PlanOutcome } from './plan.ts';
import { QuestionsField } from './questions-field.tsx';

interface PlanSectionProps {
  readonly designs: readonly DesignListItem[];
  readonly hasListFailed: boolean;
  readonly input: PlanInput;
  readonly onChange: (change: Partial<PlanInput>) => void;
  readonly outcome: PlanOutcome;
  readonly isFetching: boolean;
  /** Shown only after an attempt to send; a long list of questions is told at once. */
  readonly shownError: PlanError | null;
  /** To the editor, and back. */
  readonly onAdapt: () => void;
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

/** The steps of what was chosen, and the way to the editor. */
const Preview = ({ input, outcome, isFetching, onAdapt }: PlanSectionProps) => {
  const { t } = useTranslation();
  const { design } = outcome;
  const isExample = input.choice?.startsWith('builtIn:') === true;
  const hint = isExample ? 'adaptExample' : refOf(input) === null ? 'adaptNew' : 'adaptOwn';
  return (
    <div className="flex min-w-0 flex-col gap-4 @min-[60rem]:sticky @min-[60rem]:top-4">
      <h3 className="text-xl">{t('organiser.plan.preview')}</h3>
      {design === null &&
        (isFetching ? <LoadingNotice /> : <EmptyState>{t('organiser.plan.previewEmpty')}</EmptyState>)}
      {design !== null && (
        <>
          <PlanSteps design={design} />
          <div className="flex flex-col items-start gap-1">
            <Button icon={FilePen} onPress={onAdapt}>
              {t('organiser.plan.adapt')}
            </Button>
            <p className="max-w-text text-muted">{t(`organiser.plan.${hint}`)}</p>
          </div>
        </>
      )}
    </div>
  );
};

/** Choosing the plan, and seeing at once what it becomes. */
export const PlanSection = (props: PlanSectionProps) => {
  const { designs, hasListFailed, input, onChange, shownError, isFetching } = props;
  const { t } = useTranslation();
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
          {shownError === 'fetch' && !isFetching && <Notice kind="danger">{t('organiser.plan.loadFailed')}</Notice>}
        </div>
        <Preview {...props} />
      </div>
    </section>
  );
};
