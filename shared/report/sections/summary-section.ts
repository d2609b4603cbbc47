// What was found, on one page: per question the first of the list with one sentence each, and where the words are that it rests on.
import { decidingRound } from '../deciding-round.ts';
import { heading, note, plain, section, words, type Block, type Inline } from '../document.ts';
import { editionLabelsOf, type EditionLabels } from '../labels-edition.ts';
import { wasNotVotedOn } from '../priorities.ts';
import type { Priority, ReportModel, ReportStep } from '../report-model.ts';
import { placeOf, placesOf, type Place } from '../trace.ts';
import { questionsOf, questionTitle } from './question-title.ts';

/** Lines of themes that fit on one page beside the headings of the questions: by eye, on A4 with questions of two lines. */
const LINES = 18;
const AT_MOST = 5;

/** How many themes of each question are in the summary. */
const topOf = (questions: number): number => Math.max(1, Math.min(AT_MOST, Math.floor(LINES / Math.max(1, questions))));

/** Nothing where there is nothing to sum up. */
export function summarySection(model: ReportModel): Block[] {
  const { labels, questions } = questionsOf(model);
  const texts = editionLabelsOf(model.session.language);
  const told = questions.filter(({ priorities }) => priorities.length > 0);
  if (told.length === 0) return [];
  const top = topOf(told.length);
  const places = placesOf(model);
  return [
    section('summary', texts.summary.title),
    plain(texts.summary.intro),
    ...told.flatMap((step): Block[] => [
      heading(3, ...questionTitle(labels, step)),
      {
        type: 'points',
        items: step.priorities.slice(0, top).map((line) => lineOf(texts, step, line, placeOf(places, line))),
      },
      ...(step.priorities.length > top ? [note(texts.summary.more(step.priorities.length - top))] : []),
    ]),
  ];
}

function lineOf(texts: EditionLabels, step: ReportStep, line: Priority, place: Place | null): Inline[] {
  const isNew = wasNotVotedOn(step.prioritiesFrom, line);
  const round = decidingRound(step.rounds);
  const voted = round === null ? null : round.result.ballots - round.result.abstentions;
  const sentence =
    step.prioritiesFrom === 'vote' && !isNew && line.voters !== null
      ? texts.summary.voted(line.voters, voted, line.ideas)
      : texts.summary.unvoted(line.ideas);
  return [
    ...(isNew || line.rank === null ? [] : [`${line.rank}. `]),
    { words: line.title, ...(place?.anchor ? { to: place.anchor } : {}) },
    place?.anchor ? ` (${texts.see(place.ref)})` : '',
    `: ${sentence}`,
  ].filter((part) => part !== '');
}

/** What the organiser says at the beginning. */
export function introductionSection({ edition, session }: ReportModel): Block[] {
  if (edition === undefined || edition.introduction.trim() === '') return [];
  return [section('introduction', editionLabelsOf(session.language).introduction), ...words(edition.introduction)];
}

/** What the organiser says of one question. */
export const commentBlocks = ({ session }: ReportModel, { comment }: ReportStep): Block[] =>
  comment === undefined ? [] : [plain(editionLabelsOf(session.language).comment, { words: comment })];
