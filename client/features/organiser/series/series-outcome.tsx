import { Download, FileText } from 'lucide-react';
import { REPORT_FORMATS } from '../../../../shared/protocol/http.ts';
import type { SeriesDocument } from '../../../../shared/protocol/series.ts';
import type { ReportedPart, SeriesQuestion, SeriesReport } from '../../../../shared/report/series/series-model.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { seriesReportApi } from './series-paths.ts';

/** Ranks that are named here, ties included; the report has the rest. */
const TOP = 3;

const Top = ({ part }: { readonly part: ReportedPart }) => {
  const { t } = useTranslation();
  const top = part.themes.filter(({ rank }) => rank !== null && rank <= TOP);
  return (
    <ul className="flex flex-col gap-1">
      {top.map(({ themeKey, title, rank, raisedIn }) => (
        <li key={themeKey} className="wrap-anywhere">
          {t('series.outcome.line', { rank: rank ?? 0, title, raised: raisedIn, of: part.sessionIds.length })}
        </li>
      ))}
    </ul>
  );
};

const QuestionTop = ({ question }: { readonly question: SeriesQuestion }) => {
  const { t } = useTranslation();
  const { questionNumber, title, parts, tooFew } = question;
  return (
    <li className="flex flex-col gap-1">
      <h3 className="text-xl wrap-anywhere">{t('series.themes.question', { number: questionNumber, title })}</h3>
      {parts.length === 0 && <p>{t(tooFew.length > 0 ? 'series.outcome.tooFew' : 'series.outcome.notVoted')}</p>}
      {parts.length > 1 && <p>{t('series.outcome.severalMethods')}</p>}
      {parts.map((part) => (
        <Top key={part.sessionIds.join()} part={part} />
      ))}
    </li>
  );
};

const Outcome = ({ series }: { readonly series: SeriesDocument }) => {
  // Another address when a session came in or went, so that the newest is fetched.
  const kept = series.sessions.map(({ sessionId, keptAt }) => `${sessionId}${keptAt ?? ''}`).join();
  const { loaded } = useLoaded<SeriesReport>(
    `${seriesReportApi(series.seriesId, 'json')}?of=${encodeURIComponent(kept).slice(-80)}`,
  );
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} />;
  return (
    <ol lang={series.language} className="flex flex-col gap-5">
      {loaded.value.questions.map((question) => (
        <QuestionTop key={question.questionNumber} question={question} />
      ))}
    </ol>
  );
};

/** What comes out on top over the sessions, and the whole report in every format. */
export const SeriesOutcome = ({ series }: { readonly series: SeriesDocument }) => {
  const { t } = useTranslation();
  const hasReports = series.sessions.some(({ keptAt }) => keptAt !== null);
  return (
    <section aria-labelledby="series-outcome" className="flex flex-col gap-4">
      <h2 id="series-outcome" className="text-2xl">
        {t('series.outcome.title')}
      </h2>
      <p className="max-w-text">{t(hasReports ? 'series.outcome.about' : 'series.outcome.none')}</p>
      {hasReports && (
        <>
          <Outcome series={series} />
          <h3 className="text-xl">{t('series.outcome.take')}</h3>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={seriesReportApi(series.seriesId, 'html')} isDocument icon={FileText}>
              {t('series.outcome.read')}
            </LinkButton>
            {REPORT_FORMATS.map((format) => (
              <LinkButton
                key={format}
                href={`${seriesReportApi(series.seriesId, format)}?download=1`}
                isDocument
                download=""
                icon={Download}
              >
                {t(`organiser.session.formats.${format}`)}
              </LinkButton>
            ))}
          </div>
        </>
      )}
    </section>
  );
};
