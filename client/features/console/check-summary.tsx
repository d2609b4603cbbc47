import { Eye } from 'lucide-react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { QuestionFlag } from '../../ui/question-flag.tsx';

/** What owners say about where their answers stand: how many looked, and what to look at once more. Never who. */
export const CheckSummary = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const looked = useSession(({ crowd }) => crowd?.detail?.check ?? null);
  const questions = Object.entries(step.checks?.questioned ?? {}).flatMap(([ideaId, question]) => {
    const idea = step.ideas[ideaId];
    return idea === undefined ? [] : [{ idea, question }];
  });
  const titleOf = (clusterId: string | null): string =>
    (clusterId === null ? '' : (step.clusters[clusterId]?.title ?? '')) || t('cluster.untitled');
  return (
    <section className="flex flex-col gap-3">
      <div>
        <p>
          <IconText icon={Eye} strong>
            {t('console.room.sees')}: {t('check.console.sees')}
          </IconText>
        </p>
        <p className="text-muted">{t('check.console.seesText')}</p>
      </div>
      {looked !== null && <p>{looked.of === 0 ? t('check.console.nobody') : t('check.console.looked', looked)}</p>}
      <h2 className="text-lg">{t('check.console.questioned', { count: questions.length })}</h2>
      {questions.length > 0 && (
        <>
          <p className="text-muted">{t('check.console.how')}</p>
          <ul className="flex flex-col gap-2">
            {questions.map(({ idea, question }) => (
              <li key={idea.ideaId} className="rounded-card border-[1.5px] border-line bg-surface px-4 py-2">
                <bdi className="text-written block">{idea.text}</bdi>
                <p className="text-muted">{t('check.console.inCluster', { cluster: titleOf(idea.clusterId) })}</p>
                <QuestionFlag question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
