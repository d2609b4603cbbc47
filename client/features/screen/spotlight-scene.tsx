import type { InSpotlight } from '../../../shared/view/spotlit.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AnswerPages } from './answer-pages.tsx';
import { GroupOnScreen } from './group-on-screen.tsx';
import { LargeWords } from './large-words.tsx';

type Lit<Type extends InSpotlight['type']> = Extract<InSpotlight, { type: Type }>;

const IdeaLit = ({ lit: { idea, cluster } }: { readonly lit: Lit<'idea'> }) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-1 flex-col justify-center gap-[1em]">
      {cluster !== null && (
        <p className="text-[1.2em] text-muted">
          {t('screen.spotlight.inTheme', {
            theme: cluster.title === '' ? t('screen.cluster.untitled') : cluster.title,
          })}
        </p>
      )}
      <LargeWords text={idea.text} more={idea.explanation.length} />
      {idea.explanation !== '' && (
        <p dir="auto" className="text-written max-w-none text-[1.2em] leading-snug [overflow-wrap:anywhere]">
          {idea.explanation}
        </p>
      )}
      {idea.groupId !== undefined && (
        <p className="text-[1.2em]">
          <GroupOnScreen groupId={idea.groupId} />
        </p>
      )}
      {idea.seeded === true && <p className="text-[1.2em] text-muted">{t('participant.collect.seeded')}</p>}
    </div>
  );
};

const ClusterLit = ({ lit: { cluster, ideas, page } }: { readonly lit: Lit<'cluster'> }) => {
  const { t } = useTranslation();
  const title = cluster.title === '' ? t('screen.cluster.untitled') : cluster.title;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.6em]">
      {/* The answers need the room: a title stands large, not as large as it can. */}
      <LargeWords text={title} more={150} />
      {cluster.explanation !== '' && (
        <p dir="auto" className="text-written max-w-none leading-snug [overflow-wrap:anywhere]">
          {cluster.explanation}
        </p>
      )}
      <p className="text-muted">{t('screen.ideas', { count: ideas.length })}</p>
      <AnswerPages key={cluster.clusterId} ideas={ideas} page={page} label={t('screen.answers.label')} />
    </div>
  );
};

/** The one answer or theme that everybody talks about. */
export const SpotlightScene = ({ lit }: { readonly lit: InSpotlight }) =>
  lit.type === 'idea' ? <IdeaLit lit={lit} /> : <ClusterLit lit={lit} />;
