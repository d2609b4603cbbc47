import { BookOpenText, FileDown } from 'lucide-react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AnswerMarks } from '../../ui/answer-marks.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EvaluationResult } from './evaluation-work.tsx';
import { ReportLinks } from './report-links.tsx';
import { RoundResults } from './round-results.tsx';
import { useIsFacilitator } from './use-console.ts';

const Words = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const { loose, inCluster } = ideasByCluster(step);
  const piles = clustersInOrder(step).map((cluster) => ({
    id: cluster.clusterId as string,
    title: cluster.title === '' ? t('console.vote.untitled') : cluster.title,
    explanation: cluster.explanation,
    ideas: inCluster.get(cluster.clusterId) ?? [],
  }));
  if (loose.length > 0) piles.push({ id: 'loose', title: t('console.closed.loose'), explanation: '', ideas: loose });
  return piles.map((pile) => (
    <section key={pile.id} className="mt-4">
      <h3 className="text-lg">
        <bdi>{pile.title}</bdi> ({pile.ideas.length})
      </h3>
      {pile.explanation !== '' && <p className="text-muted">{pile.explanation}</p>}
      <ul className="list-disc ps-6">
        {pile.ideas.map((idea) => (
          <li key={idea.ideaId} className="text-written">
            <bdi>{idea.text}</bdi>
            {idea.explanation !== '' && <bdi className="block text-muted">{idea.explanation}</bdi>}
            <AnswerMarks idea={idea} />
          </li>
        ))}
      </ul>
    </section>
  ));
};

interface ClosedWorkProps {
  readonly sessionId: SessionId;
  readonly steps: readonly StepShape[];
}

/** After closing: the reports first, then everything to read. */
export const ClosedWork = ({ sessionId, steps }: ClosedWorkProps) => {
  const { t } = useTranslation();
  const isFacilitator = useIsFacilitator();
  return (
    <div className="flex flex-col gap-6">
      <Notice kind="ok" title={t('console.closed.title')}>
        {t('console.closed.text')}
      </Notice>
      {isFacilitator && (
        <section className="flex flex-col gap-3">
          <h2 className="text-xl">{t('console.report.title')}</h2>
          <ReportLinks sessionId={sessionId} isProminent />
        </section>
      )}
      {isFacilitator && (
        <section className="flex flex-col gap-3">
          <h2 className="text-xl">{t('publish.sheet.title')}</h2>
          <p className="max-w-text">{t('publish.sheet.text')}</p>
          <ul className="flex flex-wrap gap-3">
            <li>
              <LinkButton icon={BookOpenText} href={`/take-home/${sessionId}?from=console`}>
                {t('publish.sheet.view')}
              </LinkButton>
            </li>
            <li>
              <LinkButton isDocument download="" icon={FileDown} href={`/api/sessions/${sessionId}/take-home.pdf`}>
                {t('publish.sheet.pdf')}
              </LinkButton>
            </li>
          </ul>
        </section>
      )}
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('console.closed.read')}</h2>
        {steps
          .filter((step) => step.kind !== 'welcome' && step.kind !== 'break')
          .map((step) => (
            <DisclosureSection
              key={step.stepId}
              level={3}
              title={
                step.questionNumber === null
                  ? step.title
                  : t('console.closed.question', { number: step.questionNumber, title: step.title })
              }
            >
              {step.kind === 'question' && (
                <>
                  <RoundResults step={step} />
                  <Words step={step} />
                </>
              )}
              {step.evaluation !== null && <EvaluationResult summary={step.evaluation} />}
            </DisclosureSection>
          ))}
      </section>
    </div>
  );
};
