// The closed rounds of a question. All of them stay: a second round stands beside the first, never in its place.
import type { Language } from '../../domain/vocabulary.ts';
import { AUDIENCE_RULES } from '../choices/audiences.ts';
import { holds } from '../choices/edition.ts';
import { cell, heading, note, plain, type Block, type Cell } from '../document.ts';
import { percentText } from '../format.ts';
import type { ReportLabels } from '../labels.ts';
import type { ReportModel, ReportRound, ReportStep } from '../report-model.ts';
import { scoreText } from '../score-text.ts';
import { beforeAfterBlocks } from './before-after.ts';
import { groupBlocks } from './group-blocks.ts';
import { ofQuestion } from './question-title.ts';
import { certaintyBlocks } from './round-certainty.ts';
import { roundContext, type RoundContext } from './round-context.ts';
import { extraBlocks } from './round-extras.ts';
import { isRunOffOf } from './tie-blocks.ts';
import { distributionTable, figureTables, rankTable } from './round-tables.ts';

export function roundBlocks(model: ReportModel, labels: ReportLabels, step: ReportStep): Block[] {
  const { language } = model.session;
  const { rounds, openRounds, voidRounds } = step;
  const texts = labels.rounds;
  return [
    ...rounds.flatMap((round) => oneRound(roundContext(model, labels, step, round))),
    ...(rounds.length > 1 ? besideEachOther(language, labels, step) : []),
    ...(rounds.length + openRounds + voidRounds === 0 ? [note(texts.none)] : []),
    ...(openRounds > 0 ? [note(texts.open(openRounds))] : []),
    ...(voidRounds > 0 ? [note(texts.voided(voidRounds))] : []),
  ];
}

/** What was found first, then how sure it is, and then everything that it rests on. */
function oneRound(context: RoundContext): Block[] {
  const { labels, round } = context;
  const texts = labels.rounds;
  return [
    heading(4, texts.title(round.number)),
    ...howItWent(context),
    rankTable(context),
    ...distributionTable(context),
    ...certaintyBlocks(context),
    ...extraBlocks(context),
    ...figureTables(context),
    ...ballotsNote(context),
    ...beforeAfterBlocks(context),
    ...(holds(context.model, 'groups') ? groupBlocks(context) : []),
  ];
}

/** Where the single ballots are; nothing for an audience that does not get them. */
function ballotsNote({ labels, model: { edition }, round: { ballots } }: RoundContext): Block[] {
  if (edition !== undefined && !AUDIENCE_RULES[edition.audience].ballots) return [];
  return [note(ballots === null ? labels.rounds.ballotsHidden : labels.rounds.ballotsKept)];
}

function howItWent({ labels, model, round, step }: RoundContext): Block[] {
  const texts = labels.rounds;
  const { counted } = labels;
  const { method, result, isPartial, subject } = round;
  const { ballots, abstentions, eligible, extra } = result;
  const before = step.rounds.find(({ number }) => number === round.follows);
  const runOffOf = isRunOffOf(round, before) ? round.follows : null;
  return [
    plain(counted.settings(method)),
    ...(runOffOf === null ? [] : [plain(counted.runOff(runOffOf))]),
    ...(isPartial && runOffOf === null ? [plain(counted.partial)] : []),
    ...(subject === 'ideas' ? [plain(counted.overIdeas)] : []),
    plain(
      extra.type === 'dots'
        ? texts.turnout(ballots, abstentions, extra.cast, extra.unused)
        : texts.ballots(ballots, abstentions),
      ` ${eligible === null ? counted.eligibleUnknown : counted.eligible(eligible)}`,
    ),
    ...(extra.type === 'dots' && extra.cast === 0 ? [note(texts.noDots)] : []),
    ...(holds(model, 'formulas') ? [note(counted.formulas[method.type])] : []),
  ];
}

/** One line per candidate, one column per round, in the order of the newest round. */
function besideEachOther(language: Language, labels: ReportLabels, step: ReportStep): Block[] {
  const texts = labels.rounds;
  const title = new Map<string, string>();
  for (const round of [...step.rounds].reverse()) {
    const titles = titlesOf(round);
    for (const { candidateId } of round.result.rows) {
      if (!title.has(candidateId)) title.set(candidateId, titles.get(candidateId) ?? '');
    }
  }
  const cellOf = (round: ReportRound, candidateId: string): Cell => {
    const row = round.result.rows.find((row) => row.candidateId === candidateId);
    if (row === undefined) return cell(texts.notInRound);
    const share = row.figures.share ?? null;
    const score =
      round.method.type === 'dots' && row.score !== null
        ? texts.dots(row.score)
        : scoreText(language, round.method, row.score);
    return cell(texts.besideCell(row.rank, score, share === null ? null : percentText(language, share)));
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
