import { ArrowLeft } from 'lucide-react';
import { isIdText } from '../../../../shared/kernel/id-text.ts';
import type { SeriesBook } from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadingNotice } from '../../../ui/loading-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { OrganiserFrame } from '../organiser-frame.tsx';
import { useLoaded } from '../use-loaded.ts';
import { MissingSeries, NoSeries } from './series-page.tsx';
import { bookApi, seriesPage } from './series-paths.ts';
import { QuestionThemes } from './question-themes.tsx';

const Book = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const { loaded, replace } = useLoaded<SeriesBook>(bookApi(id));
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') return <NoSeries problem={loaded.problem} />;
  const book = loaded.value;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-4">
        <div className="-ms-2">
          <LinkButton href={seriesPage(id)} variant="quiet" icon={ArrowLeft}>
            {t('series.themes.back')}
          </LinkButton>
        </div>
        <PageHeading title={t('series.themes.title')}>{t('series.themes.title')}</PageHeading>
        <p className="max-w-text">{t('series.themes.about')}</p>
        {!book.hasProposals && <Notice kind="attention">{t('series.themes.failed')}</Notice>}
      </div>
      {book.questions.length === 0 && <EmptyState>{t('series.themes.none')}</EmptyState>}
      {book.questions.map((question) => (
        <QuestionThemes key={question.question} id={id} book={book} question={question} replace={replace} />
      ))}
    </div>
  );
};

/** The themes of each question over the sessions: what looks alike to decide about, and where each comes from. */
export const ThemesPage = ({ seriesId }: { readonly seriesId: string }) => (
  <OrganiserFrame>{isIdText(seriesId) ? <Book id={seriesId} /> : <MissingSeries />}</OrganiserFrame>
);
