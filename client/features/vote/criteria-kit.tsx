import type { ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { Criterion, MethodOf } from '../../../shared/domain/voting/methods.ts';
import { rangeOfScale } from '../../../shared/domain/voting/scales.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { isText } from '../../../shared/kernel/read-value.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Card } from '../../ui/card.tsx';
import { BallotCards, StatusWords } from './ballot-cards.tsx';
import { kitOf, opinionOn, readEach, readIds, readValue, without } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { ChoiceRows, NoOpinion, NoOpinionWords } from './no-opinion.tsx';
import { valuesIn } from './scale-values.ts';
import { ValueChoice } from './value-choice.tsx';

type CriteriaMethod = MethodOf<'criteria'>;
type CriteriaChoice = ChoiceOf<'criteria'>;

const CRITERION_ID = /^[a-z0-9-]{1,40}$/;

function valueOn(choice: CriteriaChoice, id: CandidateId, criterionId: string): number | null {
  const cell = choice.values.find((each) => each.candidateId === id && each.criterionId === criterionId);
  return cell?.value ?? null;
}

/** The choice with this value of one candidate on one criterion. */
export function withCell(choice: CriteriaChoice, id: CandidateId, criterionId: string, value: number): CriteriaChoice {
  const others = choice.values.filter((each) => each.candidateId !== id || each.criterionId !== criterionId);
  return {
    type: 'criteria',
    values: [...others, { candidateId: id, criterionId, value }],
    noOpinion: opinionOn(choice.noOpinion, id, false),
  };
}

const CriteriaWords = ({ candidates, method, choice, lang }: WordsProps<CriteriaMethod, CriteriaChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const rows = candidates.flatMap((candidate) => {
    const { candidateId } = candidate;
    const given = method.criteria.flatMap(({ criterionId, title }) => {
      const value = valueOn(choice, candidateId, criterionId);
      return value === null ? [] : [t('ballot.row', { title, value: String(value) })];
    });
    return given.length === 0
      ? []
      : [{ id: candidateId, title: titleOf(candidate), words: <span lang={lang}>{given.join(' · ')}</span> }];
  });
  const open = candidates.length - rows.length - choice.noOpinion.length;
  return (
    <>
      <ChoiceRows rows={rows} lang={lang} />
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
      {open > 0 && <p className="mt-2 text-muted">{t('ballot.open', { count: open })}</p>}
    </>
  );
};

const CriteriaFields = ({ setting, method, choice, onChange }: FieldsProps<CriteriaMethod, CriteriaChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { step, candidates, lang } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  const { least, most } = rangeOfScale(method.scale);
  const options = valuesIn({ least, most }).map((value) => ({ id: String(value), label: String(value) }));
  const ends = t('ballot.ends', { least, low: t('ballot.criteria.low'), most, high: t('ballot.criteria.high') });
  const isDone = ({ candidateId }: { readonly candidateId: CandidateId }): boolean =>
    choice.noOpinion.includes(candidateId) ||
    method.criteria.every(({ criterionId }) => valueOn(choice, candidateId, criterionId) !== null);
  const status = t('ballot.filled', { done: candidates.filter(isDone).length, total: candidates.length });
  const about = ({ isCost }: Criterion): string => (isCost ? `${ends} ${t('ballot.criteria.cost')}` : ends);
  return (
    <BallotCards
      setting={setting}
      explain={<p>{t('ballot.criteria.explain')}</p>}
      status={<StatusWords>{status}</StatusWords>}
      spoken={status}
      sum={<CriteriaWords candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={candidates.map((candidate) => {
        const { candidateId } = candidate;
        const title = titleOf(candidate);
        const ideas = inCluster.get(candidateId) ?? [];
        return (
          <Card key={candidateId} as="li" isMarked={isDone(candidate)}>
            <div className="flex flex-col gap-4">
              <CandidateHead candidate={candidate} lang={lang} />
              {method.criteria.map((criterion) => {
                const value = valueOn(choice, candidateId, criterion.criterionId);
                return (
                  <ValueChoice
                    key={criterion.criterionId}
                    label={t('ballot.criteria.label', { criterion: criterion.title, title })}
                    isLabelVisible
                    description={about(criterion)}
                    options={options}
                    value={value === null ? null : String(value)}
                    onChange={(id) => onChange(withCell(choice, candidateId, criterion.criterionId, Number(id)))}
                  />
                );
              })}
              <NoOpinion
                candidate={candidate}
                noOpinion={choice.noOpinion}
                onChange={(isWithout) =>
                  onChange({
                    type: 'criteria',
                    values: isWithout ? without(choice.values, candidateId) : choice.values,
                    noOpinion: opinionOn(choice.noOpinion, candidateId, isWithout),
                  })
                }
              />
              {ideas.length > 0 && <AnswersInTheme title={title} ideas={ideas} />}
            </div>
          </Card>
        );
      })}
    />
  );
};

/** A value for each, on each of up to three criteria. */
export const criteriaKit = kitOf('criteria', {
  empty: () => ({ type: 'criteria', values: [], noOpinion: [] }),
  read: ({ values, noOpinion }) => {
    const given = readEach(values, (item) => {
      const [value, criterionId] = [readValue(item), item['criterionId']];
      return value === null || !isText(criterionId) || !CRITERION_ID.test(criterionId)
        ? null
        : { ...value, criterionId };
    });
    const open = readIds(noOpinion);
    return given === null || open === null ? null : { type: 'criteria', values: given, noOpinion: open };
  },
  notReady: ({ t, choice }) => (choice.values.length + choice.noOpinion.length === 0 ? t('ballot.nothing') : null),
  Fields: CriteriaFields,
  Words: CriteriaWords,
});
