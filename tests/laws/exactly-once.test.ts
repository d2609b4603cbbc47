// Laws "idempotency" and "acknowledged is durable", on the running session: any duplication, resend or restart gives the same log.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateId, IdeaId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { createMemoryKeyVault } from '../../server/runtime/memory-key-vault.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { loadSession } from '../../server/runtime/load-session.ts';
import { idFor } from '../support/ids.ts';
import { failingStore, openFirst, openVote, runSession, type RunningSession } from '../support/running-session.ts';

const idea = (running: RunningSession, n: number): Command => ({
  type: 'submitIdea',
  stepId: must(running.stepIds[0], 'question'),
  ideaId: idFor<IdeaId>(`idea ${n}`),
  text: `antwoord ${n}`,
  explanation: '',
});

const ballot = (stepId: StepId, roundId: RoundId, points: number[], rev: number): Command => ({
  type: 'castBallot',
  stepId,
  roundId,
  rev,
  guess: null,
  choice: {
    type: 'dots',
    noOpinion: [],
    points: points.map((n, index) => ({ candidateId: idFor<CandidateId>(`cluster ${index}`), points: n })),
  },
});

describe('law: exactly once', () => {
  it('any duplication and resending of commands gives the same facts, in the order of first sending', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 }), async (sends) => {
        const running = await runSession();
        await openFirst(running);
        await Promise.all(sends.map((n) => running.submit(running.seat('a'), idea(running, n), `send ${n}`)));
        const facts = await running.store.log.read(running.live.sessionId, 0, 1_000);
        const texts = facts.flatMap(({ fact }) => (fact.type === 'ideaSubmitted' ? [fact.text] : []));
        expect(texts).toEqual([...new Set(sends)].map((n) => `antwoord ${n}`));
        await running.stop();
      }),
      { numRuns: 50 },
    );
  });

  it('answers a resend with the same outcome, also a refusal, also after a restart', async () => {
    const store = createMemoryStore();
    const vault = createMemoryKeyVault();
    const running = await runSession({ store, vault });
    await openFirst(running);
    const empty: Command = { ...idea(running, 1), text: ' ' } as Command;
    const refusal = await running.submit(running.seat('a'), empty, 'empty');
    expect(refusal).toEqual({ status: 'rejected', rejection: { code: 'emptyText' } });
    expect((await running.submit(running.seat('a'), idea(running, 2), 'good')).status).toBe('accepted');
    await running.stop();

    const again = await runSession({ store, vault, isRestart: true });
    expect(await again.submit(again.seat('a'), empty, 'empty')).toEqual(refusal);
    expect((await again.submit(again.seat('a'), idea(again, 2), 'good')).status).toBe('accepted');
    const facts = await store.log.read(again.live.sessionId, 0, 100);
    expect(facts.filter(({ fact }) => fact.type === 'ideaSubmitted')).toHaveLength(1);
    await again.stop();
  });

  it('refuses the same id with another body, and keeps the first', async () => {
    const running = await runSession();
    await openFirst(running);
    await running.submit(running.seat('a'), idea(running, 1), 'same');
    expect(await running.submit(running.seat('a'), idea(running, 2), 'same')).toEqual({
      status: 'rejected',
      rejection: { code: 'idReused' },
    });
    await running.stop();
  });

  it('a failed commit says try again, changes nothing, tells nobody, and the same command succeeds later', async () => {
    let isFull = false;
    const running = await runSession({ store: failingStore(createMemoryStore(), () => isFull) });
    await openFirst(running);
    await running.submit(running.facilitator, {
      type: 'setList',
      stepId: must(running.stepIds[0], 'question'),
      open: true,
    });
    isFull = true;
    const frames = running.news.frames.participant.length;
    const outcome = await running.submit(running.seat('a'), idea(running, 1), 'once');
    expect(outcome).toMatchObject({ status: 'rejected', rejection: { code: 'storage' } });
    expect(running.news.frames.participant).toHaveLength(frames);
    isFull = false;
    expect((await running.submit(running.seat('a'), idea(running, 1), 'once')).status).toBe('accepted');
    const welcome = await running.live.welcome(running.seat('b'), null);
    expect(welcome.kind === 'snapshot' && welcome.view).toContain('antwoord 1');
    await running.stop();
  });

  it('a second writer that was first leads to reading again, not to a lost or doubled fact', async () => {
    const store = createMemoryStore();
    const vault = createMemoryKeyVault();
    const one = await runSession({ store, vault });
    await openFirst(one);
    const two = await runSession({ store, vault, isRestart: true });
    await two.submit(two.seat('b'), idea(two, 2), 'two');
    expect((await one.submit(one.seat('a'), idea(one, 1), 'one')).status).toBe('accepted');
    const facts = await store.log.read(one.live.sessionId, 0, 100);
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1));
    expect(facts.filter(({ fact }) => fact.type === 'ideaSubmitted')).toHaveLength(2);
    await Promise.all([one.stop(), two.stop()]);
  });
});

describe('law: one ballot a seat', () => {
  it('any order, duplication and revision of ballots counts the highest revision of each seat once', async () => {
    const cast = fc.record({
      seat: fc.constantFrom('a', 'b', 'c', 'd'),
      rev: fc.integer({ min: 1, max: 5 }),
      first: fc.integer({ min: 0, max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cast, { maxLength: 25 }), async (casts) => {
        const running = await runSession();
        const { stepId, roundId } = await openVote(running, 3);
        const best = new Map<string, { rev: number; first: number }>();
        for (const { seat, rev, first } of casts) {
          await running.submit(running.seat(seat), ballot(stepId, roundId, [first], rev));
          if (rev > (best.get(seat)?.rev ?? 0)) best.set(seat, { rev, first });
        }
        await running.submit(running.facilitator, { type: 'closeRound', stepId, roundId });
        const session = await loadSession(running.store.log, running.live.sessionId);
        const round = must(viewOf(session, 'console').steps[stepId]?.rounds[0], 'round');
        if (round.state !== 'closed') throw new Error('not closed');
        expect(round.result.ballots).toBe(best.size);
        const points = [...best.values()].reduce((sum, { first }) => sum + first, 0);
        expect(
          round.result.rows.find(({ candidateId }) => candidateId === idFor<CandidateId>('cluster 0'))?.score ?? 0,
        ).toBe(points);
        expect(await running.store.ballots.count(roundId)).toBe(0);
        await running.stop();
      }),
      { numRuns: 40 },
    );
  });

  it('nobody can cast after closing, and the result does not change', async () => {
    const running = await runSession();
    const { stepId, roundId } = await openVote(running, 3);
    await running.submit(running.seat('a'), ballot(stepId, roundId, [2], 1));
    await running.submit(running.facilitator, { type: 'closeRound', stepId, roundId });
    expect(await running.submit(running.seat('b'), ballot(stepId, roundId, [2], 1))).toEqual({
      status: 'rejected',
      rejection: { code: 'roundClosed' },
    });
    await running.stop();
  });

  it('without its key an open round is void, never guessed', async () => {
    const running = await runSession();
    const { stepId, roundId } = await openVote(running, 3);
    await running.submit(running.seat('a'), ballot(stepId, roundId, [2], 1));
    await running.vault.destroy(running.live.sessionId, roundId);
    expect(await running.submit(running.seat('a'), ballot(stepId, roundId, [1], 2))).toEqual({
      status: 'rejected',
      rejection: { code: 'roundVoid' },
    });
    await running.flush();
    const round = running.folded('participant').steps[stepId]?.rounds[0];
    expect(round).toMatchObject({ state: 'void', reason: 'keyLost' });
    expect(await running.store.ballots.count(roundId)).toBe(0);
    await running.stop();
  });
});
