import { ChartPie } from 'lucide-react';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { TFunction } from '../../i18n/translator.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { BallotCards } from './ballot-cards.tsx';
import { kitOf, opinionOn, readEach, readIds, readPoints } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { pointsLeft, pointsOn, withPoints, withRest } from './budget-moves.ts';
import type { BudgetChoice, BudgetMethod } from './budget-moves.ts';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { ChoiceRows, NoOpinion, NoOpinionWords } from './no-opinion.tsx';
import { PointsField } from './points-field.tsx';

function statusOf(t: TFunction, left: number): string {
  if (left === 0) return t('ballot.budget.done');
  return left > 0 ? t('ballot.budget.left', { count: left }) : t('ballot.budget.over', { count: -left });
}

const BudgetWords = ({ candidates, choice, lang }: WordsProps<BudgetMethod, BudgetChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const rows = candidates
    .map((candidate) => ({ candidate, points: pointsOn(choice, candidate.candidateId) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ candidate, points }) => ({
      id: candidate.candidateId,
      title: titleOf(candidate),
      words: t('ballot.budget.row', { count: points }),
    }));
  return (
    <>
      <ChoiceRows rows={rows} lang={lang} />
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
    </>
  );
};

const BudgetFields = ({ setting, method, choice, onChange }: FieldsProps<BudgetMethod, BudgetChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { step, candidates, lang } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  const left = pointsLeft(method, choice);
  const status = statusOf(t, left);
  return (
    <BallotCards
      setting={setting}
      explain={<p>{t('ballot.budget.explain', { count: method.points })}</p>}
      status={<p className={left < 0 ? 'font-bold text-danger' : 'font-bold'}>{status}</p>}
      spoken={status}
      after={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            icon={ChartPie}
            aria-disabled={left <= 0}
            onPress={() => onChange(withRest(method, choice, candidates))}
          >
            {t('ballot.budget.rest')}
          </Button>
          <span className="text-muted">{t('ballot.budget.restHelp')}</span>
        </div>
      }
      sum={<BudgetWords candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={candidates.map((candidate) => {
        const { candidateId } = candidate;
        const title = titleOf(candidate);
        const points = pointsOn(choice, candidateId);
        const ideas = inCluster.get(candidateId) ?? [];
        return (
          <Card key={candidateId} as="li" isMarked={points > 0}>
            <div className="flex flex-col gap-3">
              <CandidateHead candidate={candidate} lang={lang} />
              <PointsField
                label={t('ballot.budget.points', { title })}
                value={points}
                total={method.points}
                onChange={(next) => onChange(withPoints(choice, candidateId, next))}
              />
              <NoOpinion
                candidate={candidate}
                noOpinion={choice.noOpinion}
                onChange={(isWithout) =>
                  onChange({
                    ...(isWithout ? withPoints(choice, candidateId, 0) : choice),
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

/** Dividing points, all of them. */
export const budgetKit = kitOf('budget', {
  empty: () => ({ type: 'budget', points: [], noOpinion: [] }),
  read: ({ points, noOpinion }) => {
    const [given, open] = [readEach(points, readPoints), readIds(noOpinion)];
    return given === null || open === null ? null : { type: 'budget', points: given, noOpinion: open };
  },
  notReady: ({ t, method, choice }) => {
    const left = pointsLeft(method, choice);
    if (left === 0) return null;
    return left > 0 ? t('ballot.budget.under', { count: left }) : t('ballot.budget.over', { count: -left });
  },
  Fields: BudgetFields,
  Words: BudgetWords,
});
