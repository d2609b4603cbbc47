// What the tool says, in the language of the first report.
import type { Language } from '../../shared/domain/vocabulary.ts';

export type SeriesWords = {
  /** Of a report that got no title. */
  readonly title: string;
  readonly done: (sessions: number, questions: number, folder: string) => string;
};

export const SERIES_WORDS: Readonly<Record<Language, SeriesWords>> = {
  nl: {
    title: 'Reeks sessies',
    done: (sessions, questions, folder) => `${sessions} sessies, ${questions} vragen. Het verslag staat in ${folder}`,
  },
  en: {
    title: 'Series of sessions',
    done: (sessions, questions, folder) => `${sessions} sessions, ${questions} questions. The report is in ${folder}`,
  },
};

/** Said before it is known in which language the reports are. */
export const USAGE =
  'Usage: npm run series -- [--title TITLE] [--out FOLDER] REPORT.json …   (reports of sessions as JSON, in the order to show them in)';
