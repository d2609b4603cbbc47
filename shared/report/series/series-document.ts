// The report of a series in the order in which it is read: the top of each question first, then each question whole, then what comes back, who was
// there, and how it was worked out.
import type { ReportDocument, Block, Cell, Column, Inline, TitlePage } from '../document.ts';
import { cell, heading, note, plain, section, wordsCell } from '../document.ts';
import { dayText, momentText, numberText, percentText } from '../format.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { labelsOf } from '../labels.ts';
import { answersOf } from '../sections/words-section.ts';
import { seriesLabelsOf } from './series-labels.ts';
import type { ReportedPart, ReportedTheme, SeriesQuestion, SeriesReport } from './series-model.ts';

/** Ranks that a summary names, ties included. */
const TOP = 3;

/** The whole report of a series as blocks. Texts of people are as they are in the model; a renderer escapes them. */
export const seriesDocument = (series: SeriesReport): ReportDocument => ({
  titlePage: titlePage(series),
  blocks: [
    ...summaryBlocks(series),
    ...questionsBlocks(series),
    ...bridgeBlocks(series),
    ...sessionBlocks(series),
    ...methodBlocks(series),
  ],
});

function titlePage({ language, title, generatedAt, sessions, questions }: SeriesReport): TitlePage {
  const labels = seriesLabelsOf(language);
  const moment = momentText(language, generatedAt);
  const isInterim = sessions.some((session) => session.isInterim);
  const figure = (value: number, label: (n: number) => string) => ({
    value: numberText(language, value),
    label: label(value),
  });
  const answers = questions.flatMap(({ themes, loose }) => [...themes.flatMap(({ origins }) => origins), ...loose]);
  return {
    kicker: labels.kicker,
    title,
    details: [labels.sessions(sessions.length)],
    standing: isInterim ? labels.interim(moment) : labels.made(moment),
    isInterim,
    figures: [
      figure(sessions.length, labels.figures.sessions),
      figure(
        sessions.reduce((sum, { seats }) => sum + seats, 0),
        labels.figures.seats,
      ),
      figure(questions.length, labels.figures.questions),
      figure(
        answers.reduce((sum, origin) => sum + origin.answers.length, 0),
        labels.figures.answers,
      ),
      figure(
        questions.reduce((sum, { themes }) => sum + themes.length, 0),
        labels.figures.themes,
      ),
    ],
  };
}

const titleOfQuestion = ({ language }: SeriesReport, { questionNumber, title }: SeriesQuestion): Inline[] => [
  `${labelsOf(language).question(questionNumber)} `,
  { words: title },
];

function summaryBlocks(series: SeriesReport): Block[] {
  const texts = seriesLabelsOf(series.language).summary;
  if (series.questions.length === 0) return [section('summary', texts.title), plain(texts.none)];
  return [
    section('summary', texts.title),
    ...series.questions.flatMap((question): Block[] => [
      heading(3, ...titleOfQuestion(series, question)),
      ...(question.parts.length > 0
        ? []
        : question.tooFew.length > 0
          ? tooFewBlocks(series, question)
          : [note(texts.notVoted)]),
      ...question.parts.flatMap((part) => topBlocks(series, part)),
    ]),
  ];
}

function topBlocks({ language }: SeriesReport, part: ReportedPart): Block[] {
  const { summary, question } = seriesLabelsOf(language);
  const top = part.themes.filter(({ rank }) => rank !== null && rank <= TOP);
  return [
    plain(summary.top(part.voters, part.sessionIds.length)),
    {
      type: 'answers',
      items: top.map(({ title, rank, raisedIn }) => ({
        text: title,
        explanation: '',
        notes: [[`${labelsOf(language).rank} ${rank}, ${question.raisedIn(raisedIn, part.sessionIds.length)}`]],
      })),
    },
  ];
}

function questionsBlocks(series: SeriesReport): Block[] {
  const texts = seriesLabelsOf(series.language).question;
  return series.questions.flatMap((question, at): Block[] => [
    ...(at === 0 ? [section('questions', texts.title, true)] : []),
    heading(3, ...titleOfQuestion(series, question)),
    plain(texts.askedIn(question.sessionIds.length, series.sessions.length)),
    ...(question.parts.length > 1 ? [note(texts.severalMethods)] : []),
    ...question.parts.flatMap((part) => partBlocks(series, question, part)),
    ...tooFewBlocks(series, question),
    ...themeBlocks(series, question),
    ...looseBlocks(series, question),
  ]);
}

const tooFewBlocks = (series: SeriesReport, { tooFew }: SeriesQuestion): Block[] =>
  tooFew.length === 0
    ? []
    : [
        note(
          seriesLabelsOf(series.language).question.tooFew(series.k),
          ...tooFew.flatMap((id, at): Inline[] => [at === 0 ? '' : ', ', { words: nameOf(series, id) }]),
          '.',
        ),
      ];

function partBlocks(series: SeriesReport, question: SeriesQuestion, part: ReportedPart): Block[] {
  const { language } = series;
  const texts = seriesLabelsOf(language).question;
  const isAlone = part.sessionIds.length < 2;
  const order = part.ordersDiffer ? texts.ordersDiffer : texts.ordersSame;
  return [
    plain(texts.part(labelsOf(language).methods[part.method.type], part.voters, part.sessionIds.length)),
    ...(isAlone ? [] : [note(order)]),
    orderTable(series, question, part),
    ...(isAlone ? [] : matrixTables(series, question, part)),
  ];
}

function orderTable({ language }: SeriesReport, { questionNumber }: SeriesQuestion, part: ReportedPart): Block {
  const labels = labelsOf(language);
  const texts = seriesLabelsOf(language).question;
  const most = Math.max(0, ...part.themes.map(({ value }) => value ?? 0));
  const hasRanges = part.themes.some(({ ranksWithoutOne }) => ranksWithoutOne !== null);
  const columns: Column[] = [
    { title: labels.rank, kind: 'number', width: 8 },
    { title: labels.cluster, kind: 'text', width: 32 },
    { title: texts.value, kind: 'bar', width: 16 },
    { title: texts.raised, kind: 'text', width: 18 },
    ...(part.ordersDiffer ? [{ title: texts.bySession, kind: 'number' as const, width: 13 }] : []),
    ...(hasRanges ? [{ title: texts.withoutOne, kind: 'number' as const, width: 13 }] : []),
  ];
  const rows = part.themes.map((theme): Cell[] => [
    cell(theme.rank === null ? labels.unknown : `${theme.rank}`),
    wordsCell(theme.title),
    theme.value === null
      ? cell(labels.unknown)
      : { text: [percentText(language, theme.value)], bar: most === 0 ? 0 : theme.value / most },
    cell(texts.raisedIn(theme.raisedIn, part.sessionIds.length)),
    ...(part.ordersDiffer ? [bySessionCell(language, theme)] : []),
    ...(hasRanges ? [cell(rangeText(language, theme))] : []),
  ]);
  return { type: 'table', caption: texts.caption(questionNumber), rowHeader: 1, columns, rows };
}

const bySessionCell = (language: Language, { bySession: { rank, value } }: ReportedTheme): Cell => ({
  text: [`${rank ?? labelsOf(language).unknown}`],
  ...(value === null ? {} : { note: [percentText(language, value)] }),
});

const rangeText = (language: SeriesReport['language'], { ranksWithoutOne }: ReportedTheme): string =>
  ranksWithoutOne === null
    ? labelsOf(language).unknown
    : seriesLabelsOf(language).question.range(ranksWithoutOne.best, ranksWithoutOne.worst);

/** What tells a session from the others in the head of a column: its place, or its title where that is not known or not of one session. */
function nameOf({ sessions }: SeriesReport, sessionId: string): string {
  const session = sessions.find((each) => each.sessionId === sessionId);
  const isOnly = sessions.filter(({ place }) => place === session?.place).length === 1;
  return session === undefined ? sessionId : session.place !== '' && isOnly ? session.place : session.title;
}

/** Columns of sessions that fit on a page beside each other. */
const ACROSS = 6;

/** Every session beside the series as a whole: the score there, and how far that is above or below. */
function matrixTables(series: SeriesReport, { questionNumber }: SeriesQuestion, part: ReportedPart): Block[] {
  const { language } = series;
  const labels = labelsOf(language);
  const texts = seriesLabelsOf(language).question;
  const count = part.sessionIds.length;
  const starts = Array.from({ length: Math.ceil(count / ACROSS) }, (_, at) => at * ACROSS);
  return starts.map((from): Block => {
    const ids = part.sessionIds.slice(from, from + ACROSS);
    const width = 70 / (ids.length + 1);
    const which = count > ACROSS ? texts.matrixPart(from + 1, from + ids.length) : '';
    return {
      type: 'table',
      caption: `${texts.matrixCaption(questionNumber)}${which}`,
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 30 },
        { title: texts.whole, kind: 'number', width },
        ...ids.map((id): Column => ({ title: nameOf(series, id), isWords: true, kind: 'number', width })),
      ],
      rows: part.themes.map(({ title, value, sessions }) => [
        wordsCell(title),
        cell(value === null ? labels.unknown : percentText(language, value)),
        ...sessions.slice(from, from + ACROSS).map((session): Cell => inSession(language, value, session)),
      ]),
    };
  });
}

function inSession(
  language: Language,
  whole: number | null,
  { wasRaised, value }: ReportedTheme['sessions'][number],
): Cell {
  const texts = seriesLabelsOf(language).question;
  const difference = whole === null || value === null ? null : pointsOf(value) - pointsOf(whole);
  return {
    text: [!wasRaised ? texts.notRaised : value === null ? labelsOf(language).unknown : percentText(language, value)],
    ...(difference === null ? {} : { note: [texts.difference(difference)] }),
  };
}

/** Per cents as they are shown, so that a difference is the difference of what stands there. */
const pointsOf = (share: number): number => Math.round(share * 100);

function themeBlocks(series: SeriesReport, { themes }: SeriesQuestion): Block[] {
  const labels = labelsOf(series.language);
  const texts = seriesLabelsOf(series.language).question;
  return themes.flatMap(({ title, origins }): Block[] => {
    const count = origins.reduce((sum, { answers }) => sum + answers.length, 0);
    return [
      heading(4, { words: title }, ` (${labels.ideas(count)})`),
      ...origins.flatMap((origin): Block[] => [
        note(
          { words: nameOf(series, origin.sessionId) },
          ...(origin.title === title ? [] : ['. ', texts.calledThere, { words: origin.title }]),
        ),
        origin.answers.length === 0 ? note(texts.noAnswers) : answersOf(labels, origin.answers),
      ]),
    ];
  });
}

function looseBlocks(series: SeriesReport, { loose }: SeriesQuestion): Block[] {
  const labels = labelsOf(series.language);
  if (loose.length === 0) return [];
  const count = loose.reduce((sum, { answers }) => sum + answers.length, 0);
  return [
    heading(4, `${labels.words.loose} (${labels.ideas(count)})`),
    ...loose.flatMap(({ sessionId, answers }) => [
      note({ words: nameOf(series, sessionId) }),
      answersOf(labels, answers),
    ]),
  ];
}

function bridgeBlocks({ language, bridges }: SeriesReport): Block[] {
  const labels = labelsOf(language);
  const texts = seriesLabelsOf(language).bridges;
  if (bridges.length === 0) return [section('bridges', texts.title), plain(texts.none)];
  return [
    section('bridges', texts.title),
    plain(texts.intro),
    {
      type: 'table',
      caption: texts.title,
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 60 },
        { title: texts.questions, kind: 'text', width: 22 },
        { title: texts.sessions, kind: 'number', width: 18 },
      ],
      rows: bridges.map((bridge) => [
        wordsCell(bridge.title),
        cell(bridge.questions.join(', ')),
        cell(numberText(language, bridge.sessions)),
      ]),
    },
  ];
}

function sessionBlocks({ language, sessions }: SeriesReport): Block[] {
  const texts = seriesLabelsOf(language).sessionTable;
  const hasGroups = sessions.some(({ group }) => group !== '');
  const wordsOrNone = (text: string): Cell => (text === '' ? cell(labelsOf(language).unknown) : wordsCell(text));
  return [
    section('sessions', texts.title),
    {
      type: 'table',
      caption: texts.caption,
      rowHeader: 0,
      columns: [
        { title: texts.session, kind: 'text', width: 38 },
        { title: texts.place, kind: 'text', width: 22 },
        { title: texts.day, kind: 'text', width: 22 },
        ...(hasGroups ? [{ title: texts.group, kind: 'text' as const, width: 22 }] : []),
        { title: texts.seats, kind: 'number', width: 18 },
      ],
      rows: sessions.map(({ title, place, date, group, seats, isInterim }) => [
        { text: [{ words: title }], ...(isInterim ? { note: [texts.interim] } : {}) },
        wordsOrNone(place),
        cell(date === '' ? labelsOf(language).unknown : dayText(language, date)),
        ...(hasGroups ? [wordsOrNone(group)] : []),
        cell(numberText(language, seats)),
      ]),
    },
  ];
}

function methodBlocks({ language, k }: SeriesReport): Block[] {
  const texts = seriesLabelsOf(language).method;
  return [section('method', texts.title), { type: 'points', items: [...texts.points(k)] }];
}
