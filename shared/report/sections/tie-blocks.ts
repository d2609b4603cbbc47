// A cut through a tie, and what came of it: voted on again, all taken along, or chosen by the facilitator (voting.md §1). Nothing of it is drawn.
import { decidingRound } from '../deciding-round.ts';
import { plain, type Block } from '../document.ts';
import type { ReportRound } from '../report-model.ts';
import { namesOf, type RoundContext } from './round-context.ts';

/** Whether a round was held again among exactly those that were equal at the cut of the one that it follows. */
export function isRunOffOf(round: ReportRound, before: ReportRound | undefined): boolean {
  const tied = new Set(before?.result.cutTied);
  return (
    tied.size > 0 &&
    round.candidates.length === tied.size &&
    round.candidates.every((each) => tied.has(each.candidateId))
  );
}

/** Who shares the last place of the top, and how it went on. */
export function tieBlocks(context: RoundContext): Block[] {
  const { labels, step, round } = context;
  const tied = round.result.cutTied;
  if (tied.length === 0) return [];
  const texts = labels.counted.tie;
  const again = step.rounds.filter((later) => later.follows === round.number && isRunOffOf(later, round));
  const outcome = [...again.map(({ number }) => plain(texts.again(number))), ...inFinalVotes(context)];
  return [
    plain(labels.counted.cutTied, ...namesOf(context, tied), '.'),
    ...(outcome.length === 0 ? [plain(texts.open)] : outcome),
  ];
}

/** What of them came into the final votes that took from this round: the candidates say what was decided. */
function inFinalVotes(context: RoundContext): Block[] {
  const { model, labels, step, round } = context;
  const texts = labels.counted.tie;
  if (step.kind !== 'question' || decidingRound(step.rounds)?.number !== round.number) return [];
  const here = new Set(round.candidates.map(({ candidateId }) => candidateId));
  const finals = model.steps.flatMap(({ kind, rounds }) => (kind === 'finalVote' ? rounds.slice(0, 1) : []));
  return finals.flatMap(({ candidates }) => {
    const taken = new Set(candidates.flatMap(({ candidateId }) => (here.has(candidateId) ? [candidateId] : [])));
    if (taken.size === 0) return [];
    const chosen = round.result.cutTied.filter((candidateId) => taken.has(candidateId));
    if (chosen.length === round.result.cutTied.length) return [plain(texts.all)];
    return chosen.length === 0 ? [plain(texts.none)] : [plain(texts.some, ...namesOf(context, chosen), '.')];
  });
}
