import { FolderOpen } from 'lucide-react';
import type { SeriesListItem } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { OrganiserFrame } from '../organiser-frame.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { NewSeriesForm } from './new-series-form.tsx';
import { seriesListApi, seriesPage } from './series-paths.ts';

const SeriesCard = ({ series }: { readonly series: SeriesListItem }) => {
  const { t } = useTranslation();
  const { seriesId, title, language, sessions, kept } = series;
  return (
    <Card as="li">
      <div className="flex flex-col gap-3">
        <h3 lang={language} className="text-xl">
          <bdi>{title}</bdi>
        </h3>
        <p className="text-muted">
          {t('series.sessions', { count: sessions })}, {t('series.kept', { count: kept })}
        </p>
        <div>
          <LinkButton href={seriesPage(seriesId)} icon={FolderOpen} about={title}>
            {t('series.open')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
};

const List = () => {
  const { t } = useTranslation();
  const { loaded } = useLoaded<readonly SeriesListItem[]>(seriesListApi);
  const items = loaded.state === 'loaded' ? loaded.value : [];
  return (
    <>
      <PageHeading title={t('series.title')}>{t('series.title')}</PageHeading>
      <p className="max-w-text">{t('series.about')}</p>
      {loaded.state === 'loading' && <LoadingNotice />}
      <ProblemNotice problem={loaded.state === 'failed' ? loaded.problem : null} />
      {loaded.state === 'loaded' && items.length === 0 && <EmptyState>{t('series.empty')}</EmptyState>}
      {items.length > 0 && (
        <section aria-labelledby="own-series" className="flex flex-col gap-4">
          <h2 id="own-series" className="text-2xl">
            {t('series.list')}
          </h2>
          <ul className="grid gap-4 @min-[50rem]:grid-cols-2">
            {items.map((series) => (
              <SeriesCard key={series.seriesId} series={series} />
            ))}
          </ul>
        </section>
      )}
      {loaded.state === 'loaded' && <NewSeriesForm />}
    </>
  );
};

/** The series of an organiser, and a new one. */
export const SeriesListPage = () => (
  <OrganiserFrame>
    <List />
  </OrganiserFrame>
);
