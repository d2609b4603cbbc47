import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder } from '../../../shared/view/selectors.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import type { RoundSetup } from './round-setup.ts';

interface VoteSetupProps {
  readonly step: StepShape;
  readonly setup: RoundSetup;
}

/** How many dots, and how many on one cluster; with what people will read and what they will vote on. */
export const VoteSetup = ({ step, setup }: VoteSetupProps) => {
  const { t } = useTranslation();
  const clusters = useMemo(() => clustersInOrder(step), [step]);
  const { method, change, problem } = setup;
  const untitled = clusters.filter((cluster) => cluster.title === '').length;
  return (
    <section className="flex flex-col gap-5" aria-label={t('console.vote.setup.title')}>
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <Stepper
          isLabelVisible
          label={t('console.vote.setup.dots')}
          value={method.dots}
          minimum={1}
          maximum={LIMITS.dots}
          onChange={(dots) => change({ ...method, dots })}
          valueText={(dots) => t('console.vote.setup.dotsText', { count: dots })}
          fullText={t('console.vote.setup.most')}
        />
        <Stepper
          isLabelVisible
          label={t('console.vote.setup.max')}
          value={method.maxPerCandidate}
          minimum={1}
          maximum={LIMITS.dots}
          onChange={(maxPerCandidate) => change({ ...method, maxPerCandidate })}
          valueText={(most) => t('console.vote.setup.maxText', { count: most })}
          fullText={t('console.vote.setup.most')}
        />
      </div>
      {problem !== null && <Notice kind="attention">{t(`console.vote.setup.problem.${problem}`)}</Notice>}
      {untitled > 0 && <Notice kind="attention">{t('console.vote.setup.untitled', { count: untitled })}</Notice>}
      <section className="flex flex-col gap-2">
        <h2 className="text-lg">{t('console.vote.setup.preview')}</h2>
        <Card>
          <p className="font-bold">{t('console.vote.rule', { dots: method.dots, most: method.maxPerCandidate })}</p>
          <ul className="mt-2 list-disc ps-6">
            {clusters.map((cluster) => (
              <li key={cluster.clusterId}>
                <bdi>{cluster.title === '' ? t('console.vote.untitled') : cluster.title}</bdi>
                {cluster.explanation !== '' && <bdi className="block text-muted">{cluster.explanation}</bdi>}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-muted">{t('console.vote.setup.random')}</p>
        </Card>
      </section>
    </section>
  );
};
