import { RATINGS } from '../../../shared/domain/evaluation.ts';
import type { EvaluationSummary } from '../../../shared/domain/evaluation.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressText } from '../../ui/progress-text.tsx';
import { ResultTable } from '../../ui/result-table.tsx';

const RATING_KEY = { 1: 'veryBad', 2: 'bad', 3: 'middling', 4: 'good', 5: 'veryGood' } as const;
const RECOMMENDS = ['yes', 'no', 'dontKnow'] as const;

/** What all evaluations together say; for facilitators and the report only. */
export const EvaluationResult = ({ summary }: { readonly summary: EvaluationSummary }) => {
  const { t } = useTranslation();
  const people = (count: number): string => t('console.evaluation.people', { count });
  return (
    <div className="flex flex-col gap-6">
      <p className="text-lg">{t('console.evaluation.count', { count: summary.count })}</p>
      <ResultTable
        caption={t('console.evaluation.rating')}
        columns={{ title: t('console.evaluation.answer'), value: t('console.evaluation.number') }}
        rows={RATINGS.map((rating) => ({
          id: String(rating),
          title: t(`evaluate.rating.${RATING_KEY[rating]}`),
          value: summary.ratings[rating - 1] ?? 0,
          valueText: people(summary.ratings[rating - 1] ?? 0),
        })).reverse()}
        maximum={summary.count}
      />
      <ResultTable
        caption={t('console.evaluation.recommend')}
        columns={{ title: t('console.evaluation.answer'), value: t('console.evaluation.number') }}
        rows={RECOMMENDS.map((answer) => ({
          id: answer,
          title: t(`console.evaluation.recommends.${answer}`),
          value: summary.recommend[answer],
          valueText: people(summary.recommend[answer]),
        }))}
        maximum={summary.count}
      />
      <section>
        <h2 className="text-lg">{t('console.evaluation.remarks', { count: summary.remarks.length })}</h2>
        <ul className="list-disc ps-6">
          {summary.remarks.map((remark, index) => (
            <li key={`${String(index)} ${remark}`} className="text-written">
              <bdi>{remark}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};

/** The closing evaluation: while it runs a count only, afterwards the numbers, for facilitators. */
export const EvaluationWork = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const here = useSession((state) => state.crowd?.here ?? 0);
  const answered = useSession((state) => state.crowd?.detail?.answered ?? 0);
  if (step.evaluation !== null) {
    return (
      <div className="flex flex-col gap-4">
        <Notice kind="info" title={t('console.evaluation.only.title')}>
          {t('console.evaluation.only.text')}
        </Notice>
        <EvaluationResult summary={step.evaluation} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-xl">
        <ProgressText done={answered} total={Math.max(here, answered)} what={t('console.evaluation.filled')} isLarge />
      </p>
      <p className="text-muted">{t('console.evaluation.explain')}</p>
    </div>
  );
};
