// A round over the clusters, by any method.
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { Choice } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import { seedIn } from '../../shared/domain/voting/own-seed.ts';
import type { RoundId, StepId } from '../../shared/kernel/ids.ts';
import type { RoundShape } from '../../shared/protocol/shapes.ts';
import { newestResult, openRound } from '../../shared/view/selectors.ts';
import { choose } from './choose.ts';
import { steer } from './facilitator.ts';
import { askTimed, waitForStep } from './member.ts';
import type { Room, Seat } from './people.ts';
import { pause, type Stage } from './stage.ts';

/** Parts of the people. */
const ABSTAIN = 0.06;
const CHANGE_THEIR_MIND = 0.15;
const PRIORITIES_TOLD = 3;

/** Opens a round, lets everybody vote, closes it. @returns what each voted in the end */
export async function vote(
  stage: Stage,
  room: Room,
  stepId: StepId,
  method: Method,
  random: () => number,
): Promise<Choice[]> {
  const { words, say, counts } = stage;
  const roundId = newNodeId<RoundId>();
  await steer(stage, room, { type: 'openRound', stepId, roundId, method, subject: 'clusters' });
  say(words.voting(method));
  const taste = random();
  const votes = await Promise.all(room.seats.map((seat) => castBallot(stage, seat, stepId, roundId, taste)));
  const cast = votes.filter((choice) => choice !== null);
  await pause(stage, random, 1, 3);
  await steer(stage, room, { type: 'closeRound', stepId, roundId });
  const results = await Promise.all(
    [room.facilitator, room.screen, ...room.seats].map((member) =>
      waitForStep(stage, member, words.what.seeResult, stepId, (step) => newestResult(step)?.roundId === roundId),
    ),
  );
  counts.voted(cast.length);
  const result = results[0] ? newestResult(results[0]) : null;
  if (result) tellResult(stage, result);
  return cast;
}

/** The ballot that is in the box; null when there is none. */
async function castBallot(
  stage: Stage,
  seat: Seat,
  stepId: StepId,
  roundId: RoundId,
  taste: number,
): Promise<Choice | null> {
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
  if (!round) return null;
  const { mine } = client.getState();
  const own = seedIn(mine?.kind === 'seat' ? mine.seed : 0, roundId);
  const tries = random() < CHANGE_THEIR_MIND ? 2 : 1;
  let inBox: Choice | null = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    await pause(stage, random, 3, 15);
    const choice: Choice =
      random() < ABSTAIN ? { type: 'abstain' } : choose(round.method, round.candidates, random, taste, own);
    const rev = client.nextBallotRev(roundId);
    const outcome = await askTimed(stage, seat, { type: 'castBallot', stepId, roundId, choice, guess: null, rev });
    if (outcome.status === 'accepted') inBox = choice;
    else counts.problem(words.refusedOther(seat.who, 'castBallot', outcome.rejection.code));
  }
  return inBox;
}

function tellResult(
  { words, say }: Stage,
  { method, result, candidates }: Extract<RoundShape, { state: 'closed' }>,
): void {
  say(words.voted(result.ballots, result.abstentions));
  for (const { candidateId, rank, score } of result.rows.slice(0, PRIORITIES_TOLD)) {
    const title = candidates.find((candidate) => candidate.candidateId === candidateId)?.title ?? '';
    if (rank !== null) say(words.priority(rank, title, method, score));
  }
}
