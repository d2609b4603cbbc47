import { Check, Scissors, Undo2, X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { DecisionId } from '../../../../shared/kernel/ids.ts';
import type {
  DecideThemesBody,
  SeriesBook,
  SeriesBookQuestion,
  SeriesBookTheme,
} from '../../../../shared/protocol/series.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { api } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DisclosureSection } from '../../../ui/disclosure-section.tsx';
import { useFocusGuard } from '../../../ui/use-focus-guard.ts';
import { dayInWords } from '../dates.ts';
import { SeriesProblem } from './series-problem.tsx';
import { bookApi } from './series-paths.ts';
import { useSeriesWork } from './use-series-work.ts';

type Decide = DecideThemesBody['decide'];

interface OriginsProps {
  readonly book: SeriesBook;
  readonly theme: SeriesBookTheme;
  readonly onApart?: (decide: Decide) => void;
}

/** Where a theme comes from: per session its name there, and a few answers. */
const Origins = ({ book, theme, onApart }: OriginsProps) => {
  const { t } = useTranslation();
  const nameOf = (sessionId: string): string => {
    const session = book.sessions.find((each) => each.sessionId === sessionId);
    return session === undefined ? '' : session.place === '' ? session.title : session.place;
  };
  return (
    <ul className="flex flex-col gap-2">
      {theme.origins.map(({ sessionId, clusterId, title, answers, examples }) => (
        <li key={`${sessionId} ${clusterId}`} className="wrap-anywhere">
          <p>{t('series.themes.origin', { place: nameOf(sessionId), title, count: answers })}</p>
          {examples.length > 0 && (
            <p lang={book.language} className="text-muted">
              <bdi>{examples.join(' · ')}</bdi>
            </p>
          )}
          {onApart !== undefined && theme.origins.length > 1 && (
            <Button
              variant="quiet"
              icon={Scissors}
              about={`${title}, ${nameOf(sessionId)}`}
              onPress={() => onApart({ kind: 'apart', sessionId, clusterId })}
            >
              {t('series.themes.apart')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

interface QuestionThemesProps {
  readonly id: string;
  readonly book: SeriesBook;
  readonly question: SeriesBookQuestion;
  readonly replace: (book: SeriesBook) => void;
}

/** The themes of one question: first what looks alike, one pair under the other, then all of them, then what was decided. */
export const QuestionThemes = ({ id, book, question, replace }: QuestionThemesProps) => {
  const { t, i18n } = useTranslation();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusGuard(heading);
  const work = useSeriesWork(replace);
  const { themes, proposals, decisions } = question;
  const themeOf = (key: string): SeriesBookTheme | undefined => themes.find(({ themeKey }) => themeKey === key);
  const decide = (what: Decide): void => {
    const body: DecideThemesBody = { question: question.question, decide: what };
    void work.run(
      () => api.post<SeriesBook>(bookApi(id), body),
      () => t('series.themes.done'),
    );
  };
  const undo = (decisionId: DecisionId): void =>
    void work.run(
      () => api.post<SeriesBook>(`${bookApi(id)}/undo`, { decisionId }),
      () => t('series.themes.undone'),
    );
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-5">
      <h2 id={headingId} ref={heading} tabIndex={-1} className="text-2xl wrap-anywhere">
        {t('series.themes.question', { number: question.questionNumber, title: question.title })}
      </h2>
      <SeriesProblem problem={work.problem} />
      {proposals.length === 0 && <p className="text-muted">{t('series.themes.noProposals')}</p>}
      <ul className="flex flex-col gap-4">
        {proposals.map(({ one, other }) => {
          const pair = [themeOf(one), themeOf(other)].filter((theme) => theme !== undefined);
          const [first, second] = pair;
          if (first === undefined || second === undefined) return null;
          return (
            <Card as="li" key={`${one} ${other}`}>
              <div className="flex flex-col gap-4">
                <h3 className="text-xl">{t('series.themes.proposals')}</h3>
                <div className="grid gap-4 @min-[50rem]:grid-cols-2">
                  {pair.map((theme) => (
                    <div key={theme.themeKey} className="flex min-w-0 flex-col gap-1">
                      <h4 lang={book.language} className="text-lg font-bold wrap-anywhere">
                        <bdi>{theme.title}</bdi>
                      </h4>
                      <Origins book={book} theme={theme} />
                    </div>
                  ))}
                </div>
                <div className="flex flex-wrap gap-3">
                  {[
                    { from: second, into: first },
                    { from: first, into: second },
                  ].map(({ from, into }) => (
                    <Button
                      key={into.themeKey}
                      icon={Check}
                      onPress={() => decide({ kind: 'same', from: from.themeKey, into: into.themeKey })}
                    >
                      {t('series.themes.same', { title: into.title })}
                    </Button>
                  ))}
                  <Button
                    icon={X}
                    about={`${first.title}, ${second.title}`}
                    onPress={() => decide({ kind: 'different', from: one, into: other })}
                  >
                    {t('series.themes.different')}
                  </Button>
                </div>
              </div>
            </Card>
          );
        })}
      </ul>
      {themes.length > 0 && (
        <DisclosureSection title={t('series.themes.all')} level={3}>
          <ul className="flex flex-col gap-4">
            {themes.map((theme) => (
              <li key={theme.themeKey} className="flex flex-col gap-1">
                <h4 lang={book.language} className="text-lg font-bold wrap-anywhere">
                  <bdi>{theme.title}</bdi>
                </h4>
                <Origins book={book} theme={theme} onApart={decide} />
              </li>
            ))}
          </ul>
        </DisclosureSection>
      )}
      {decisions.length > 0 && (
        <>
          <h3 className="text-xl">{t('series.themes.decisions')}</h3>
          <ul className="flex flex-col gap-3">
            {decisions.map((decision) => {
              const said =
                decision.kind === 'apart'
                  ? t('series.themes.saidApart', { title: decision.title })
                  : t(decision.kind === 'same' ? 'series.themes.saidSame' : 'series.themes.saidDifferent', {
                      from: decision.from.title,
                      into: decision.into.title,
                    });
              const day = dayInWords(decision.at, i18n.language) ?? '';
              return (
                <li key={decision.decisionId} className="flex flex-col items-start gap-1">
                  <p className="wrap-anywhere">{said}</p>
                  <p className="text-muted">{t('series.themes.by', { name: decision.by, day })}</p>
                  <Button icon={Undo2} about={said} onPress={() => undo(decision.decisionId)}>
                    {t('series.themes.undo')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
};
