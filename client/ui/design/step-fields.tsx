import { LIMITS } from '../../../shared/domain/limits.ts';
import type { DesignStep } from '../../../shared/domain/design.ts';
import type { AnswerMode } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { DisclosureSection } from '../disclosure-section.tsx';
import { TextArea } from '../text-area.tsx';
import { MinutesField } from './minutes-field.tsx';
import { QuestionFields } from './question-fields.tsx';
import { SeedsField } from './seeds-field.tsx';
import { FinalVotePlanFields, VoteFields, type VoteQuestion } from './vote-fields.tsx';

interface StepFieldsProps {
  readonly step: DesignStep;
  /** All questions in order, for a final vote. */
  readonly questions: readonly VoteQuestion[];
  /** Language of the words of the design. */
  readonly lang: string;
  /** In a design: answers can be put in beforehand, and what stands beside an answer chosen. A running session has commands of their own for both. */
  readonly withSeeds?: boolean;
  /** The modes that a question can have; all of them, unless it runs already. */
  readonly modes?: readonly AnswerMode[];
  readonly onChange: (change: Partial<DesignStep>) => void;
}

const TextFields = ({ step, lang, onChange }: Omit<StepFieldsProps, 'questions' | 'withSeeds' | 'modes'>) => {
  const { t } = useTranslation();
  return (
    <DisclosureSection level={3} title={t('design.fields.texts')}>
      <div className="flex flex-col gap-4">
        <TextArea
          label={t('design.fields.easyTitle')}
          description={t('design.fields.easyTitleHint')}
          isOptional
          lang={lang}
          rows={2}
          limit={LIMITS.stepTitle}
          value={step.easyTitle}
          onChange={(easyTitle) => onChange({ easyTitle })}
        />
        <TextArea
          label={t('design.fields.explanation')}
          description={t('design.fields.explanationHint')}
          isOptional
          lang={lang}
          limit={LIMITS.stepExplanation}
          value={step.explanation}
          onChange={(explanation) => onChange({ explanation })}
        />
      </div>
    </DisclosureSection>
  );
};

/**
 * Everything that can be set of one step of a design: controlled, of any kind, without a form or button of its own. The editor of designs uses it,
 * and so can the console to insert a step: keep `blankStep(kind, t('design.newTitle.…'))` in a state, give it here with
 * `onChange={(change) => setStep({ ...step, ...change })}`, and send it when `stepProblem(step)` is null. It needs the words of staff (`design`, `seeding`, `votingSetup`, `console`).
 */
export const StepFields = (props: StepFieldsProps) => {
  const { step, questions, lang, withSeeds = false, modes, onChange } = props;
  const { t } = useTranslation();
  const { kind } = step;
  return (
    <div className="flex flex-col gap-5">
      <TextArea
        label={t(`design.fields.title.${kind}`)}
        lang={lang}
        rows={1}
        limit={LIMITS.stepTitle}
        value={step.title}
        onChange={(title) => onChange({ title })}
        errorMessage={step.title.trim() === '' ? t('design.fields.titleMissing') : undefined}
      />
      <TextArea
        label={t('design.fields.instruction')}
        description={t('design.fields.instructionHint')}
        isOptional
        lang={lang}
        rows={2}
        limit={LIMITS.instruction}
        value={step.instruction}
        onChange={(instruction) => onChange({ instruction })}
      />
      <MinutesField
        isBreak={kind === 'break'}
        value={step.plannedMinutes}
        onChange={(plannedMinutes) => onChange({ plannedMinutes })}
      />
      {kind === 'question' && (
        <QuestionFields step={step} onChange={onChange} modes={modes} withAnonymity={withSeeds} />
      )}
      {kind === 'finalVote' && (
        <FinalVotePlanFields
          plan={step.finalVote ?? { questions: [], top: 3 }}
          questions={questions}
          onChange={(finalVote) => onChange({ finalVote })}
        />
      )}
      {(kind === 'finalVote' || (kind === 'question' && step.phases.includes('vote'))) && (
        <VoteFields step={step} onChange={onChange} />
      )}
      {kind === 'question' && withSeeds && (
        <SeedsField seeds={step.seeds} lang={lang} onChange={(seeds) => onChange({ seeds })} />
      )}
      {kind !== 'break' && <TextFields step={step} lang={lang} onChange={onChange} />}
      <TextArea
        label={t('design.fields.notes')}
        description={t('design.fields.notesHint')}
        isOptional
        lang={lang}
        rows={3}
        limit={LIMITS.notes}
        value={step.notes}
        onChange={(notes) => onChange({ notes })}
      />
    </div>
  );
};
