import { ArrowDownToLine, FileUp, FolderOpen, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { SeriesDocument, SeriesSessionItem } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { AriaButton } from '../../../ui/aria-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { dayInWords } from '../dates.ts';
import { sessionPage } from '../paths.ts';
import { SessionState } from '../session-state.tsx';
import { NewSessionDialog } from './new-session-dialog.tsx';
import { SeriesProblem } from './series-problem.tsx';
import { seriesApi, seriesSessionApi } from './series-paths.ts';
import { useSeriesWork } from './use-series-work.ts';

interface SeriesSessionsProps {
  readonly series: SeriesDocument;
  readonly replace: (series: SeriesDocument) => void;
}

/** Closed sessions whose reports are not in the series. */
export const toKeep = ({ sessions }: SeriesDocument): readonly SessionId[] =>
  sessions.filter(({ state, keptAt }) => state === 'closed' && keptAt === null).map(({ sessionId }) => sessionId);

interface SessionCardProps {
  readonly session: SeriesSessionItem;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

const SessionCard = ({ session, onKeep, onRemove }: SessionCardProps) => {
  const { t, i18n } = useTranslation();
  const { sessionId, source, title, place, date, group, version, state, keptAt } = session;
  const facts = [place, dayInWords(date, i18n.language) ?? '', group].filter((fact) => fact !== '');
  const kept =
    keptAt === null
      ? t('series.session.notKept')
      : t('series.session.kept', { day: dayInWords(keptAt, i18n.language) ?? '' });
  return (
    <Card as="li" isMarked={keptAt !== null}>
      <div className="flex h-full flex-col gap-2">
        <h3 className="text-xl wrap-anywhere">
          <bdi>{title}</bdi>
        </h3>
        {facts.length > 0 && (
          <p className="wrap-anywhere">
            {facts.map((fact, at) => (
              <span key={fact}>
                {at > 0 && ' · '}
                <bdi>{fact}</bdi>
              </span>
            ))}
          </p>
        )}
        {state !== null && <SessionState state={state} />}
        <p className="text-muted">
          {source === 'import'
            ? t('series.session.from')
            : state === null
              ? t('series.session.gone')
              : t('series.session.version', { version: version ?? 1 })}
          {`. ${kept}.`}
        </p>
        <div className="mt-auto flex flex-wrap gap-3 pt-2">
          {state !== null && (
            <LinkButton href={sessionPage(sessionId)} icon={FolderOpen} about={title}>
              {t('series.session.open')}
            </LinkButton>
          )}
          {state === 'closed' && (
            <Button icon={ArrowDownToLine} about={title} onPress={onKeep}>
              {t(keptAt === null ? 'series.session.keep' : 'series.session.keepAgain')}
            </Button>
          )}
          <Button icon={Trash2} about={title} variant="quiet" onPress={onRemove}>
            {t('series.session.remove')}
          </Button>
        </div>
      </div>
    </Card>
  );
};

/** The sessions of a series: those that were made here, and those of which the report came in as a file. */
export const SeriesSessions = ({ series, replace }: SeriesSessionsProps) => {
  const { t } = useTranslation();
  const work = useSeriesWork(replace);
  const [isAdding, setIsAdding] = useState(false);
  const [doomed, setDoomed] = useState<SeriesSessionItem | null>(null);
  const { seriesId, sessions } = series;
  const keep = (sessionIds: readonly SessionId[]) =>
    work.run(
      () => api.post<SeriesDocument>(`${seriesApi(seriesId)}/keep`, { sessionIds }),
      () => t('series.session.keptDone'),
    );
  const bringIn = (file: File | undefined): void => {
    if (file === undefined) return;
    void work.run(
      async () =>
        file.size > LIMITS.reportFile
          ? err({ code: 'tooLarge' as const })
          : api.put<SeriesDocument>(`${seriesApi(seriesId)}/import`, file),
      (now) => t('series.session.imported', { title: now.sessions.at(-1)?.title ?? '' }),
    );
  };
  const remove = (session: SeriesSessionItem): void => {
    setDoomed(null);
    void work.run(
      () => api.del<SeriesDocument>(seriesSessionApi(seriesId, session.sessionId)),
      () => t('series.session.removed', { title: session.title }),
    );
  };
  return (
    <section aria-labelledby="series-sessions" className="flex flex-col gap-4">
      <h2 id="series-sessions" className="text-2xl">
        {t('series.session.title')}
      </h2>
      {sessions.length > 0 && (
        <ul aria-label={t('series.session.list')} className="grid gap-4 @min-[50rem]:grid-cols-2">
          {sessions.map((session) => (
            <SessionCard
              key={session.sessionId}
              session={session}
              onKeep={() => void keep([session.sessionId])}
              onRemove={() => setDoomed(session)}
            />
          ))}
        </ul>
      )}
      <p className="max-w-text text-muted">{t('series.session.keptAbout')}</p>
      <p className="max-w-text text-muted">{t('series.session.importAbout')}</p>
      <div className="flex flex-wrap gap-3">
        <Button
          icon={Plus}
          variant={sessions.length === 0 ? 'primary' : 'secondary'}
          onPress={() => {
            work.forget();
            setIsAdding(true);
          }}
        >
          {t('series.session.add')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => bringIn(files?.item(0) ?? undefined)}
        >
          <AriaButton icon={FileUp}>{t('series.session.import')}</AriaButton>
        </FileTrigger>
      </div>
      {!isAdding && <SeriesProblem problem={work.problem} />}
      {isAdding && <NewSessionDialog seriesId={seriesId} work={work} onClose={() => setIsAdding(false)} />}
      <ConfirmDialog
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed !== null && remove(doomed)}
        title={t('series.session.removeTitle')}
        confirmLabel={t('series.session.remove')}
      >
        <p>{t('series.session.removeText', { title: doomed?.title ?? '' })}</p>
      </ConfirmDialog>
    </section>
  );
};
