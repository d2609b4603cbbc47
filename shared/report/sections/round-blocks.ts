// The closed rounds of a question. All of them stay: a second round stands beside the first, never in its place.
import { shareOf } from '../../domain/tally.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { cell, heading, note, plain, type Block, type Cell } from '../document.ts';
import { numberText, percentText } from '../format.ts';
import type { ReportLabels } from '../labels.ts';
import type { ReportRound, ReportStep } from '../report-model.ts';
import { ofQuestion } from './question-title.ts';

export function roundBlocks(language: Language, labels: ReportLabels, step: ReportStep): Block[] {
  const { rounds, openRounds, voidRounds } = step;
  const texts = labels.rounds;
  return [
    ...rounds.flatMap((round) => oneRound(language, labels, step, round)),
    ...(rounds.length > 1 ? besideEachOther(language, labels, step) : []),
    ...(rounds.length + openRounds + voidRounds === 0 ? [note(texts.none)] : []),
    ...(openRounds > 0 ? [note(texts.open(openRounds))] : []),
    ...(voidRounds > 0 ? [note(texts.voided(voidRounds))] : []),
  ];
}

function oneRound(language: Language, labels: ReportLabels, step: ReportStep, round: ReportRound): Block[] {
  const { method, tally, number } = round;
  const texts = labels.rounds;
  const title = titlesOf(round);
  const voted = tally.ballots - tally.abstentions;
  const most = Math.max(0, ...tally.rows.map(({ points }) => points));
  const rows = tally.rows.map((row): Cell[] => {
    const share = shareOf(tally, row);
    return [
      cell(`${row.rank}`),
      { text: [{ words: title.get(row.candidateId) ?? '' }] },
      share === null
        ? cell(labels.unknown)
        : { text: [percentText(language, share)], bar: most === 0 ? 0 : row.points / most },
      cell(numberText(language, row.points)),
      cell(texts.ofVoted(row.voters, voted)),
    ];
  });
  return [
    heading(4, texts.title(number)),
    plain(texts.method(method.dots, method.maxPerCandidate)),
    plain(texts.turnout(tally.ballots, tally.abstentions, tally.cast, tally.unused)),
    ...(tally.cast === 0 ? [note(texts.noDots)] : []),
    {
      type: 'table',
      caption: texts.caption(number, ofQuestion(labels, step)),
      rowHeader: 1,
      columns: [
        { title: labels.rank, kind: 'number', width: 9 },
        { title: labels.cluster, kind: 'text', width: 44 },
        { title: labels.share, kind: 'bar', width: 20 },
        { title: labels.dots, kind: 'number', width: 12 },
        { title: labels.voters, kind: 'number', width: 15 },
      ],
      rows,
    },
    note(round.ballots === null ? texts.ballotsHidden : texts.ballotsKept),
  ];
}

/** One line per candidate, one column per round, in the order of the newest round. */
function besideEachOther(language: Language, labels: ReportLabels, step: ReportStep): Block[] {
  const texts = labels.rounds;
  const title = new Map<string, string>();
  for (const round of [...step.rounds].reverse()) {
    const titles = titlesOf(round);
    for (const { candidateId } of round.tally.rows) {
      if (!title.has(candidateId)) title.set(candidateId, titles.get(candidateId) ?? '');
    }
  }
  const cellOf = (round: ReportRound, candidateId: string): Cell => {
    const row = round.tally.rows.find((row) => row.candidateId === candidateId);
    if (row === undefined) return cell(texts.notInRound);
    const share = shareOf(round.tally, row);
    return cell(texts.besideCell(row.rank, row.points, share === null ? null : percentText(language, share)));
  };
  return [
    heading(4, texts.besideTitle),
    {
      type: 'table',
      caption: texts.besideCaption(ofQuestion(labels, step)),
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 40 },
        ...step.rounds.map((round) => ({
          title: texts.title(round.number),
          kind: 'text' as const,
          width: 60 / step.rounds.length,
        })),
      ],
      rows: [...title].map(([candidateId, name]) => [
        { text: [{ words: name }] },
        ...step.rounds.map((round) => cellOf(round, candidateId)),
      ]),
    },
  ];
}

const titlesOf = ({ candidates }: ReportRound): Map<string, string> =>
  new Map(candidates.map(({ candidateId, title }) => [candidateId, title]));
