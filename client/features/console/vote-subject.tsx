import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { newestResult } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { candidatesFrom, partOf, tiesTaken } from './round-candidates.ts';
import type { Source } from './round-candidates.ts';
import type { RoundSetup } from './round-setup.ts';
import { sourceWords } from './source-words.ts';

interface VoteSubjectProps {
  readonly step: StepShape;
  readonly setup: RoundSetup;
}

/** Titles of the questions that candidates of a final vote come from, by step. */
export const useQuestionTitles = (): ((stepId: string | undefined) => string | null) => {
  const steps = useSession((state) => state.view?.steps);
  return (stepId) => (stepId === undefined ? null : (steps?.[stepId]?.title ?? null));
};

const SourceChoice = ({ step, setup }: VoteSubjectProps) => {
  const { t } = useTranslation();
  const view = useSession((state) => state.view);
  const last = newestResult(step);
  const countOf = (source: Source): number => {
    const part = partOf(source, last);
    if (part !== null) return part.length;
    return view === null ? 0 : candidatesFrom(view, step, source).length;
  };
  return (
    <RadioCards<Source>
      label={t('votingSetup.subject.label')}
      value={setup.source}
      // Another source has other candidates, and a vote that is held again keeps its method.
      onChange={(source) => setup.change({ source, chosen: null, method: null })}
      options={setup.sources.map((source) => ({
        id: source,
        label: sourceWords(source, countOf(source), last?.number ?? 1, t),
        description: t(`votingSetup.subject.${source}About`),
      }))}
    />
  );
};

/** What shares the last place of a top comes along, all of it: said where it is so, for it can be left out by hand. */
const TiesTaken = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const view = useSession((state) => state.view);
  if (view === null) return null;
  return tiesTaken(view, step).map(({ title, taken, top }) => (
    <p key={title}>{t('votingSetup.subject.tiesTaken', { question: title, count: taken, top })}</p>
  ));
};

/** What is voted on: where it comes from, and which of it. */
export const VoteSubject = ({ step, setup }: VoteSubjectProps) => {
  const { t } = useTranslation();
  const titleOf = useQuestionTitles();
  const { candidates, chosen, subject, change } = setup;
  const isChosen = new Set(chosen.map(({ candidateId }) => candidateId));
  const toggle = (candidateId: CandidateId, isOn: boolean): void => {
    const next = new Set(isChosen);
    if (isOn) next.add(candidateId);
    else next.delete(candidateId);
    change({ chosen: next });
  };
  return (
    <div className="flex flex-col gap-4">
      {setup.sources.length > 1 && <SourceChoice step={step} setup={setup} />}
      {setup.source === 'priorities' && <TiesTaken step={step} />}
      <fieldset>
        <legend className="font-bold">{t('votingSetup.subject.choose')}</legend>
        <StatusLine>{t('votingSetup.subject.chosen', { count: chosen.length, of: candidates.length })}</StatusLine>
        {candidates.map(({ candidateId, title, fromStepId }) => {
          const question = titleOf(fromStepId);
          return (
            <CheckboxField
              key={candidateId}
              isSelected={isChosen.has(candidateId)}
              onChange={(isOn) => toggle(candidateId, isOn)}
            >
              <bdi>{title === '' ? t('console.vote.untitled') : title}</bdi>
              {question !== null && (
                <span className="block text-sm text-muted">{t('votingSetup.subject.from', { question })}</span>
              )}
            </CheckboxField>
          );
        })}
        {chosen.length < candidates.length && (
          <Button
            about={t(`votingSetup.many.${subject}`)}
            onPress={() => change({ chosen: new Set(candidates.map(({ candidateId }) => candidateId)) })}
          >
            {t('votingSetup.subject.all')}
          </Button>
        )}
      </fieldset>
    </div>
  );
};
