// The closed rounds in the CSV report: one row a round, one a candidate, and where the k-rule allows one a candidate and group.
import type { ReportLabels } from './labels.ts';
import { stepOf, votedIn, type Decimal, type Row } from './csv-row.ts';
import { blockName } from './block-name.ts';
import type { ReportModel, ReportRound, ReportStep } from './report-model.ts';

type Tools = { readonly labels: ReportLabels; readonly decimal: Decimal };
type RoundRow = ReportRound['result']['rows'][number];

/** All rows of one round. `number` of the round itself: dots or picks given, or pairs compared. */
export function roundRows(model: ReportModel, step: ReportStep, round: ReportRound, tools: Tools): Row[] {
  const { ballots, abstentions, extra, eligible } = round.result;
  const unused = 'unused' in extra ? extra.unused : null;
  const number = 'cast' in extra ? extra.cast : 'comparisons' in extra ? extra.comparisons : null;
  const shared = { ...stepOf(step), ...votedIn(round, tools.labels) };
  return [
    { kind: 'round', ...shared, scoreMeans: null, ballots, abstentions, unused, number, present: eligible },
    ...round.result.rows.map((row): Row => ({ kind: 'roundRow', ...shared, ...rowOf(round, row, tools) })),
    ...(round.comparison?.blocks ?? []).flatMap(({ groupIds, result }) =>
      result.rows.map((row): Row => ({
        kind: 'groupRow',
        ...shared,
        group: blockName(tools.labels, model, groupIds),
        ballots: result.ballots,
        abstentions: result.abstentions,
        ...rowOf(round, row, tools),
      })),
    ),
    ...guessRows(model, round, tools).map((row): Row => ({ ...shared, ...row })),
  ];
}

function rowOf(round: ReportRound, row: RoundRow, { decimal }: Tools) {
  const written = (value: number | null | undefined) => (typeof value === 'number' ? decimal(value) : null);
  return {
    rank: row.rank,
    ...nameOf(round, row.candidateId),
    score: written(row.score),
    share: written(row.figures.share),
    mean: written(row.figures.mean),
    voters: row.voters,
    votes: row.n,
    noOpinion: row.noOpinion,
  };
}

function nameOf(round: ReportRound, id: string) {
  const candidate = round.candidates.find(({ candidateId }) => candidateId === id);
  return { cluster: candidate?.title ?? '', clusterExplanation: candidate?.explanation ?? '' };
}

/** What one side thought that the other said, from 0 to 1: `score` what was guessed, `mean` what they said. */
function guessRows(model: ReportModel, round: ReportRound, { labels, decimal }: Tools): Row[] {
  const blocks = round.comparison?.blocks ?? [];
  const name = (index: number): string => blockName(labels, model, blocks[index]?.groupIds ?? []);
  return (round.comparison?.guesses ?? []).flatMap(({ by, about, n, rows }) =>
    rows.map(({ candidateId, guessed, actual }): Row => ({
      kind: 'guessRow',
      group: `${name(by)}${labels.groups.about}${name(about)}`,
      ...nameOf(round, candidateId),
      scoreMeans: labels.groups.guessed,
      score: guessed === null ? null : decimal(guessed),
      mean: actual === null ? null : decimal(actual),
      votes: n,
    })),
  );
}
