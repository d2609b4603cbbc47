import { ArrowDownToLine, ListTree, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { isIdText } from '../../../../shared/kernel/id-text.ts';
import type { Problem } from '../../../../shared/protocol/http.ts';
import type { SeriesDocument } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { OrganiserFrame } from '../organiser-frame.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { SeriesDesign } from './series-design.tsx';
import { SeriesOutcome } from './series-outcome.tsx';
import { SeriesProblem } from './series-problem.tsx';
import { SeriesSessions, toKeep } from './series-sessions.tsx';
import { seriesApi, seriesListPage, themesPage } from './series-paths.ts';
import { useSeriesWork } from './use-series-work.ts';

interface PartProps {
  readonly series: SeriesDocument;
  readonly replace: (series: SeriesDocument) => void;
}

/** The one thing that comes next. */
const NextStep = ({ series, replace }: PartProps) => {
  const { t } = useTranslation();
  const work = useSeriesWork(replace);
  const { seriesId, sessions } = series;
  const waiting = toKeep(series);
  if (waiting.length > 0)
    return (
      <>
        <Notice
          kind="info"
          title={t('series.next.title')}
          actions={
            <Button
              variant="primary"
              icon={ArrowDownToLine}
              isPending={work.isPending}
              onPress={() =>
                void work.run(
                  () => api.post<SeriesDocument>(`${seriesApi(seriesId)}/keep`, { sessionIds: waiting }),
                  () => t('series.session.keptDone'),
                )
              }
            >
              {t('series.session.keep')}
            </Button>
          }
        >
          <p>{t('series.next.keep', { count: waiting.length })}</p>
        </Notice>
        <SeriesProblem problem={work.problem} />
      </>
    );
  const hasSome = sessions.some(({ keptAt }) => keptAt !== null);
  const themes = (
    <LinkButton href={themesPage(seriesId)} variant="primary" icon={ListTree}>
      {t('series.themes.open')}
    </LinkButton>
  );
  return (
    <Notice kind="info" title={t('series.next.title')} {...(hasSome ? { actions: themes } : {})}>
      <p>{t(sessions.length === 0 ? 'series.next.add' : hasSome ? 'series.next.themes' : 'series.next.wait')}</p>
    </Notice>
  );
};

const RemoveSeries = ({ series }: { readonly series: SeriesDocument }) => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    const answer = await api.del<null>(seriesApi(series.seriesId));
    if (!answer.ok && answer.error.code !== 'notFound') return setProblem(answer.error);
    announce(t('series.remove.done', { title: series.title }));
    navigate(seriesListPage, { replace: true });
  };
  return (
    <div className="border-t-[1.5px] border-line pt-5">
      <Button icon={Trash2} onPress={() => setIsAsking(true)}>
        {t('series.remove.action')}
      </Button>
      <ProblemNotice problem={problem} />
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => void remove()}
        title={t('series.remove.title')}
        confirmLabel={t('series.remove.action')}
      >
        <p>{t('series.remove.text', { title: series.title })}</p>
      </ConfirmDialog>
    </div>
  );
};

export const MissingSeries = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('series.missing')}>{t('series.missing')}</PageHeading>
      <p>{t('series.missingText')}</p>
    </>
  );
};

/** Instead of a series that could not be fetched. */
export const NoSeries = ({ problem }: { readonly problem: Problem }) => {
  const { t } = useTranslation();
  if (problem.code === 'notFound') return <MissingSeries />;
  return (
    <>
      <PageHeading title={t('organiser.loadFailed')}>{t('organiser.loadFailed')}</PageHeading>
      <ProblemNotice problem={problem} />
    </>
  );
};

const LoadedSeries = ({ id }: { readonly id: string }) => {
  const { loaded, replace } = useLoaded<SeriesDocument>(seriesApi(id));
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') return <NoSeries problem={loaded.problem} />;
  const series = loaded.value;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-5">
        <PageHeading title={series.title}>
          <bdi lang={series.language}>{series.title}</bdi>
        </PageHeading>
        <NextStep series={series} replace={replace} />
      </div>
      <SeriesSessions series={series} replace={replace} />
      <SeriesOutcome series={series} />
      <SeriesDesign series={series} replace={replace} />
      <RemoveSeries series={series} />
    </div>
  );
};

/** One series: what comes next, its sessions, what comes out, and its design. */
export const SeriesPage = ({ seriesId }: { readonly seriesId: string }) => (
  <OrganiserFrame>{isIdText(seriesId) ? <LoadedSeries id={seriesId} /> : <MissingSeries />}</OrganiserFrame>
);
