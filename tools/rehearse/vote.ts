// A round of dots over the clusters.
import { newNodeId } from '../../client/sync/node-transport.ts';
import { defaultDots, type Candidate, type Choice, type Method } from '../../shared/domain/methods.ts';
import type { RoundId, StepId } from '../../shared/kernel/ids.ts';
import { shuffled } from '../../shared/kernel/prng.ts';
import type { RoundShape } from '../../shared/protocol/shapes.ts';
import { newestResult, openRound } from '../../shared/view/selectors.ts';
import { steer } from './facilitator.ts';
import { askTimed, waitForStep } from './member.ts';
import type { Room, Seat } from './people.ts';
import { pause, type Stage } from './stage.ts';

/** Parts of the people. */
const ABSTAIN = 0.06;
const CHANGE_THEIR_MIND = 0.15;
/** The wish for a candidate falls with its place in a taste that the room shares: so that there are winners, as in a real room. */
const SHARED_TASTE = 0.6;
const PRIORITIES_TOLD = 3;

/** Opens a round with the default dots, lets everybody vote, closes it. @returns how many voted */
export async function vote(
  stage: Stage,
  room: Room,
  stepId: StepId,
  candidates: number,
  random: () => number,
): Promise<number> {
  const { words, say, counts } = stage;
  const method = defaultDots(candidates);
  const roundId = newNodeId<RoundId>();
  await steer(stage, room, { type: 'openRound', stepId, roundId, method });
  say(words.voting(method.dots, method.maxPerCandidate));
  const taste = random();
  const votes = await Promise.all(room.seats.map((seat) => castBallot(stage, seat, stepId, roundId, taste)));
  const voters = votes.filter(Boolean).length;
  await pause(stage, random, 1, 3);
  await steer(stage, room, { type: 'closeRound', stepId, roundId });
  const results = await Promise.all(
    [room.facilitator, room.screen, ...room.seats].map((member) =>
      waitForStep(stage, member, words.what.seeResult, stepId, (step) => newestResult(step)?.roundId === roundId),
    ),
  );
  counts.voted(voters);
  const result = results[0] ? newestResult(results[0]) : null;
  if (result) tellResult(stage, result);
  return voters;
}

/** Whether the ballot is in the box. */
async function castBallot(stage: Stage, seat: Seat, stepId: StepId, roundId: RoundId, taste: number): Promise<boolean> {
  const { words, counts } = stage;
  const { random, client } = seat;
  const step = await waitForStep(
    stage,
    seat,
    words.what.seeRound,
    stepId,
    (now) => openRound(now)?.roundId === roundId,
  );
  const round = openRound(step);
  if (!round) return false;
  const tries = random() < CHANGE_THEIR_MIND ? 2 : 1;
  let isCast = false;
  for (let attempt = 0; attempt < tries; attempt++) {
    await pause(stage, random, 3, 15);
    const choice: Choice =
      random() < ABSTAIN ? { type: 'abstain' } : choose(round.method, round.candidates, random, taste);
    const rev = client.nextBallotRev(roundId);
    const outcome = await askTimed(stage, seat, { type: 'castBallot', stepId, roundId, choice, rev });
    if (outcome.status === 'accepted') isCast = true;
    else counts.problem(words.refusedOther(seat.who, 'castBallot', outcome.rejection.code));
  }
  return isCast;
}

/** A valid ballot; now and then somebody leaves a dot unused. */
export function choose(method: Method, candidates: readonly Candidate[], random: () => number, taste: number): Choice {
  const points = new Map(candidates.map(({ candidateId }) => [candidateId, 0]));
  const liked = candidates.map(
    (_, index) => candidates[(index + Math.floor(taste * candidates.length)) % candidates.length],
  );
  for (let dot = 0; dot < method.dots; dot++) {
    if (random() < 0.05) continue;
    const inOrder = random() < SHARED_TASTE ? liked : shuffled(candidates, random);
    const start = Math.floor(random() ** 2 * inOrder.length);
    const pick = [...inOrder.slice(start), ...inOrder.slice(0, start)].find(
      (candidate) => candidate && (points.get(candidate.candidateId) ?? 0) < method.maxPerCandidate,
    );
    if (pick) points.set(pick.candidateId, (points.get(pick.candidateId) ?? 0) + 1);
  }
  return {
    type: 'dots',
    points: [...points].flatMap(([candidateId, given]) => (given > 0 ? [{ candidateId, points: given }] : [])),
  };
}

function tellResult({ words, say }: Stage, { tally, candidates }: Extract<RoundShape, { state: 'closed' }>): void {
  say(words.voted(tally.ballots, tally.abstentions));
  for (const { candidateId, rank, points } of tally.rows.slice(0, PRIORITIES_TOLD)) {
    const title = candidates.find((candidate) => candidate.candidateId === candidateId)?.title ?? '';
    say(words.priority(rank, title, points));
  }
}
