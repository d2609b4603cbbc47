// The promise that matters most: the server dies in the middle of collecting and of voting, comes back, and every acknowledged
// answer, ballot and draft is there once. The clients are the product's own and are not touched.
import { afterEach, describe, expect, it } from 'vitest';
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { SessionClient } from '../../client/sync/session-client-types.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { CandidateId, ClusterId, IdeaId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import { prng } from '../../shared/kernel/prng.ts';
import { joinAsSeat, waitForState, waitUntilLive } from '../support/node-client.ts';
import { startProcessSession } from '../support/process-session.ts';

const SEATS = 8;
const stops: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function room() {
  const { origin, code, console: facilitator, crash, report } = await startProcessSession((stop) => stops.push(stop));
  const seats: SessionClient[] = [];
  for (let n = 0; n < SEATS; n++) {
    const { client } = await joinAsSeat(origin, code);
    stops.push(() => client.close());
    await waitUntilLive(client);
    seats.push(client);
  }
  return { seats, facilitator, crash, report };
}

async function openQuestion(facilitator: SessionClient, seats: readonly SessionClient[]): Promise<StepId> {
  const view = must(facilitator.getState().view, 'view');
  const stepId = must(
    Object.values(view.steps).find(({ kind }) => kind === 'question'),
    'question',
  ).stepId;
  await facilitator.send({ type: 'openStep', stepId }).settled;
  for (const seat of seats) await waitForState(seat, (state) => state.view?.currentStepId === stepId, 'the question');
  return stepId;
}

describe('a server that is killed', () => {
  it('while everybody types and answers: each acknowledged answer is there once, and the drafts are too', async () => {
    const { seats, facilitator, crash, report } = await room();
    const stepId = await openQuestion(facilitator, seats);
    const random = prng(20_261_122);
    const sent: string[] = [];
    const settled: Promise<{ status: string }>[] = [];
    for (let round = 0; round < 3; round++) {
      for (const [index, seat] of seats.entries()) {
        for (let n = 0; n < 4; n++) {
          const text = `antwoord ${round}.${index}.${n}`;
          sent.push(text);
          settled.push(
            seat.send({ type: 'submitIdea', stepId, ideaId: newNodeId<IdeaId>(), text, explanation: '' }).settled,
          );
        }
        seat.saveDraft(stepId, `concept ${round} van ${index}`, '');
      }
      // Somewhere in the middle of the sending, wherever that is this time.
      await Promise.race([
        settled[Math.floor(random() * settled.length)],
        new Promise((resolve) => setTimeout(resolve, 40 * random())),
      ]);
      await crash();
    }
    const outcomes = await Promise.all(settled);
    expect(outcomes.every(({ status }) => status === 'accepted')).toBe(true);
    const question = must(
      (await report()).steps.find(({ kind }) => kind === 'question'),
      'question',
    );
    expect(question.loose.map(({ text }) => text).toSorted()).toEqual(sent.toSorted());
    for (const [index, seat] of seats.entries()) {
      await waitForState(
        seat,
        ({ draft, mine }) => draft === 'kept' && mine?.kind === 'seat' && mine.draft !== null,
        'a kept draft',
      );
      expect(seat.draftOf(stepId).text).toBe(`concept 2 van ${index}`);
    }
  }, 90_000);

  it('while everybody votes: each seat has one ballot, the last one it sent', async () => {
    const { seats, facilitator, crash, report } = await room();
    const stepId = await openQuestion(facilitator, seats);
    const clusterIds = [newNodeId<ClusterId>(), newNodeId<ClusterId>()];
    for (const [index, clusterId] of clusterIds.entries()) {
      await facilitator.send({ type: 'createCluster', stepId, clusterId, title: `thema ${index}`, ideaIds: [] })
        .settled;
    }
    const roundId = newNodeId<RoundId>();
    await facilitator.send({
      type: 'openRound',
      stepId,
      roundId,
      method: { type: 'dots', dots: 3, maxPerCandidate: 3 },
      subject: 'clusters',
    }).settled;
    for (const seat of seats) {
      await waitForState(seat, ({ view }) => view?.steps[stepId]?.rounds[0]?.state === 'open', 'an open round');
    }
    const cast = (seat: SessionClient, points: number) =>
      seat.send({
        type: 'castBallot',
        stepId,
        roundId,
        guess: null,
        rev: seat.nextBallotRev(roundId),
        choice: {
          type: 'dots',
          points: [{ candidateId: must(clusterIds[0], 'cluster') as string as CandidateId, points }],
          noOpinion: [],
        },
      }).settled;
    const settled: Promise<{ status: string }>[] = [];
    for (const points of [1, 2, 3]) {
      for (const seat of seats) settled.push(cast(seat, points));
      await settled[settled.length - 1 - Math.floor(SEATS / 2)];
      await crash();
    }
    expect((await Promise.all(settled)).every(({ status }) => status === 'accepted')).toBe(true);
    expect((await facilitator.send({ type: 'closeRound', stepId, roundId }).settled).status).toBe('accepted');
    const question = must(
      (await report()).steps.find(({ kind }) => kind === 'question'),
      'question',
    );
    expect(question.rounds[0]?.result).toMatchObject({
      ballots: SEATS,
      abstentions: 0,
      extra: { cast: 3 * SEATS },
    });
    for (const seat of seats) {
      await waitForState(
        seat,
        ({ view }) => view?.steps[stepId]?.rounds[0]?.state === 'closed',
        'the result on every page',
      );
    }
  }, 90_000);
});
