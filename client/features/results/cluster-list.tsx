import type { IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Card } from '../../ui/card.tsx';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { later } from '../../ui/later.tsx';
import { ReadAloudHere } from '../../ui/read-aloud-here.tsx';

const Ideas = ({ ideas }: { readonly ideas: readonly IdeaShape[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="mt-2 flex list-disc flex-col gap-2 ps-5">
      {ideas.map((idea) => (
        <li key={idea.ideaId}>
          <span dir="auto" data-spoken className="text-written">
            {idea.text}
          </span>
          {idea.explanation !== '' && (
            <span dir="auto" data-spoken className="text-written block text-muted">
              {idea.explanation}
            </span>
          )}
          <GroupOfAnswer groupId={idea.groupId} />
          {idea.seeded === true && <span className="block font-bold">{t('participant.collect.seeded')}</span>}
        </li>
      ))}
    </ul>
  );
};

/** Most sessions have none. */
const { Part: Badge } = later(async () => (await import('../../ui/cluster-badge.tsx')).ClusterBadge, null);

interface ClusterListProps {
  readonly step: StepShape;
  readonly lang: string;
}

/** The themes in order, each with its answers: headings and lists, nothing that moves by itself. */
export const ClusterList = ({ step, lang }: ClusterListProps) => {
  const { t } = useTranslation();
  const { loose, inCluster } = ideasByCluster(step);
  const clusters = clustersInOrder(step);
  const wordsOf = ({ text, explanation, seeded }: IdeaShape): string[] =>
    seeded === true ? [t('participant.collect.seeded'), text, explanation] : [text, explanation];
  const texts = [
    ...clusters.flatMap(({ clusterId, title, explanation }) => [
      title,
      explanation,
      ...(inCluster.get(clusterId) ?? []).flatMap(wordsOf),
    ]),
    ...loose.flatMap(wordsOf),
  ];
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t('results.themes')}</h2>
      <ReadAloudHere texts={texts} lang={lang} about="themes" />
      {clusters.map((cluster) => {
        const ideas = inCluster.get(cluster.clusterId) ?? [];
        return (
          <Card key={cluster.clusterId} as="section">
            <div className="flex items-center gap-3">
              {cluster.badge !== undefined && <Badge badge={cluster.badge} />}
              <h3 lang={lang} dir="auto" data-spoken className="min-w-0 text-lg">
                {cluster.title === '' ? t('results.untitled') : cluster.title}
              </h3>
            </div>
            {cluster.explanation !== '' && (
              <p lang={lang} dir="auto" data-spoken className="text-written">
                {cluster.explanation}
              </p>
            )}
            {ideas.length === 0 ? <p className="text-muted">{t('results.emptyTheme')}</p> : <Ideas ideas={ideas} />}
          </Card>
        );
      })}
      {loose.length > 0 && (
        <section>
          <h3 className="text-lg">{t('results.loose')}</h3>
          <Ideas ideas={loose} />
        </section>
      )}
    </section>
  );
};
