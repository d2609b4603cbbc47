import { LIMITS } from '../../../shared/domain/limits.ts';
import type { DesignStep, FinalVotePlan } from '../../../shared/domain/design.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { DisclosureSection } from '../disclosure-section.tsx';
import { Notice } from '../notice.tsx';
import { Stepper } from '../stepper.tsx';
import { problemWords, settingsProblem } from '../voting/method-check.ts';
import { MethodChooser, PLANNED_CANDIDATES } from '../voting/method-chooser.tsx';
import { MethodSettings } from '../voting/method-settings.tsx';
import { methodAsks } from '../voting/method-words.ts';

interface VoteFieldsProps {
  readonly step: DesignStep;
  readonly onChange: (change: Partial<DesignStep>) => void;
}

/** How a step will be voted on: what suits the number of candidates by then, or a way that is chosen now. */
export const VoteFields = ({ step: { kind, vote }, onChange }: VoteFieldsProps) => {
  const { t } = useTranslation();
  const subject = kind === 'finalVote' ? 'priorities' : 'clusters';
  const problem = vote === null ? null : settingsProblem(vote, null);
  const name = vote === null ? t('votingSetup.advised') : t(`votingSetup.names.${vote.type}`);
  const choose = (next: DesignStep['vote']): void => onChange({ vote: next });
  return (
    <DisclosureSection level={3} title={t('design.vote.about', { name })}>
      <div className="flex flex-col gap-4">
        <MethodChooser withAdvice method={vote} candidates={PLANNED_CANDIDATES} subject={subject} onChange={choose} />
        {vote !== null && <MethodSettings method={vote} subject={subject} onChange={choose} />}
        {problem !== null && <Notice kind="attention">{problemWords(problem, subject, t)}</Notice>}
        {vote !== null && problem === null && (
          <p>
            <span className="font-bold">{t('console.vote.setup.preview')}:</span> {methodAsks(vote, subject, t)}
          </p>
        )}
      </div>
    </DisclosureSection>
  );
};

/** A question as a final vote may take it up; in the order of the session, because a plan names it by its place there. */
export interface VoteQuestion {
  /** As people count it; null when it was left out. */
  readonly number: number | null;
  readonly title: string;
  /** Whether there can be something of it to vote on by then. What can not is offered only to be taken out. */
  readonly isOffered: boolean;
}

interface FinalVoteFieldsProps {
  readonly plan: FinalVotePlan;
  readonly questions: readonly VoteQuestion[];
  readonly onChange: (plan: FinalVotePlan) => void;
}

/** Over which questions a final vote is, and how many of each. */
export const FinalVotePlanFields = ({ plan, questions, onChange }: FinalVoteFieldsProps) => {
  const { t } = useTranslation();
  const isEvery = plan.questions.length === 0;
  const offered = questions
    .map((question, index) => ({ ...question, place: index + 1 }))
    .filter(({ isOffered, place }) => isOffered || plan.questions.includes(place));
  const all = offered.map(({ place }) => place);
  return (
    <>
      <fieldset>
        <legend className="font-bold">{t('design.final.questions')}</legend>
        {offered.length === 0 && <p>{t('design.final.none')}</p>}
        <CheckboxField isSelected={isEvery} onChange={(isOn) => onChange({ ...plan, questions: isOn ? [] : all })}>
          {t('design.final.every')}
        </CheckboxField>
        {!isEvery &&
          offered.map(({ title, number, place }) => (
            <CheckboxField
              key={place}
              isSelected={plan.questions.includes(place)}
              // None is no final vote: then it is over all of them again.
              onChange={(isOn) =>
                onChange({
                  ...plan,
                  questions: all.filter((each) => (each === place ? isOn : plan.questions.includes(each))),
                })
              }
            >
              {number === null ? '' : `${String(number)}. `}
              <bdi>{title}</bdi>
            </CheckboxField>
          ))}
      </fieldset>
      <Stepper
        isLabelVisible
        label={t('design.final.top')}
        value={plan.top}
        minimum={1}
        maximum={LIMITS.topPerQuestion}
        onChange={(top) => onChange({ ...plan, top })}
        valueText={(count) => t('design.final.topText', { count })}
        fullText={t('votingSetup.noMore')}
      />
    </>
  );
};
