// Laws "canary" and "non-interference" on the running session: what leaves the server, by whom it is heard, and what stays in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HelpMark } from '../../shared/domain/help-mark.ts';
import type { ActorId, CandidateId, IdeaId, StepId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { SubmitIdea } from '../../shared/protocol/commands/submit-idea.ts';
import { idFor } from '../support/ids.ts';
import { openFirst, openVote, runSession } from '../support/running-session.ts';

const CANARY = {
  hidden: 'kanarie-verborgen-7f3a',
  draft: 'kanarie-concept-91bc',
  remark: 'kanarie-opmerking-55de',
};

describe('law: canary', () => {
  it('hidden answers, drafts, remarks and author keys are heard only where they belong', async () => {
    const running = await runSession();
    const stepId = await openFirst(running);
    const [author, other] = [running.seat('a'), running.seat('b')];
    for (const person of [author, other, running.facilitator]) running.live.arrived(person, JSON.stringify(person));
    await running.submit(author, {
      type: 'submitIdea',
      stepId,
      ideaId: idFor<IdeaId>('idea'),
      text: CANARY.hidden,
      explanation: '',
    });
    await running.live.saveDraft(author, { stepId, text: CANARY.draft, explanation: '', rev: 1 });
    const evaluation = must(running.stepIds[2], 'evaluation');
    await running.submit(running.facilitator, { type: 'openStep', stepId: evaluation });
    await running.submit(author, {
      type: 'evaluate',
      stepId: evaluation,
      rating: 5,
      recommend: 'yes',
      remark: CANARY.remark,
    });
    await running.flush();
    const report = JSON.stringify(await running.live.report(0));

    const heard = {
      participants: JSON.stringify(running.news.frames.participant),
      screen: JSON.stringify(running.news.frames.screen),
      console: JSON.stringify(running.news.frames.console),
      crowd: JSON.stringify(running.news.crowds),
      logs: running.news.logs.join('\n'),
      otherMine: JSON.stringify(
        running.news.mines.filter(({ owner }) => owner.kind !== 'seat' || owner.seatId === other.seatId),
      ),
      snapshots: JSON.stringify([
        await running.live.welcome(other, null),
        await running.live.welcome({ role: 'screen' }, null),
      ]),
      consoleSnapshot: JSON.stringify(await running.live.welcome(running.facilitator, null)),
      report,
    };
    const allowed: Record<keyof typeof CANARY, (keyof typeof heard)[]> = {
      hidden: ['console', 'consoleSnapshot', 'report'],
      draft: [],
      remark: [],
    };
    for (const [name, text] of Object.entries(CANARY)) {
      for (const [place, said] of Object.entries(heard)) {
        const isAllowed = (allowed as Record<string, string[]>)[name]?.includes(place);
        expect(said.includes(text), `${name} in ${place}`).toBe(isAllowed);
      }
    }
    const facts = await running.store.log.read(running.live.sessionId, 0, 100);
    const keys = facts.flatMap(({ fact }) => ('authorKey' in fact ? [fact.authorKey] : []));
    expect(keys.length).toBeGreaterThan(0);
    for (const said of Object.values(heard)) {
      for (const key of keys) expect(said.includes(key)).toBe(false);
      expect(said.includes(author.seatId)).toBe(false);
    }
    await running.stop();
  });

  it('no seat stands in any fact, and no fact of a seat has a time', async () => {
    const running = await runSession();
    const stepId = await openFirst(running);
    const author = running.seat('a');
    await running.submit(author, {
      type: 'submitIdea',
      stepId,
      ideaId: idFor<IdeaId>('idea'),
      text: 'rust',
      explanation: '',
    });
    const facts = await running.store.log.read(running.live.sessionId, 0, 100);
    expect(JSON.stringify(facts)).not.toContain(author.seatId);
    const idea = must(
      facts.find(({ fact }) => fact.type === 'ideaSubmitted'),
      'idea',
    );
    expect(idea).toMatchObject({ by: null, at: null });
    await running.stop();
  });
});

describe('law: an interpreter hears what participants hear, and is heard by consoles as a number', () => {
  it('gets the snapshot of a participant, nothing of its own, and can do nothing', async () => {
    const running = await runSession();
    const stepId = await openFirst(running);
    const interpreter = { role: 'interpreter', actorId: idFor<ActorId>('interpreter') } as const;
    const author = running.seat('a');
    for (const person of [author, interpreter]) running.live.arrived(person, person.role);
    const command = {
      type: 'submitIdea',
      stepId,
      ideaId: idFor<IdeaId>('idea'),
      text: 'rust',
      explanation: '',
    } as const;
    const before = (await running.store.log.read(running.live.sessionId, 0, 100)).length;
    expect(await running.submit(interpreter, command)).toMatchObject({ status: 'rejected' });
    expect(await running.store.log.read(running.live.sessionId, 0, 100)).toHaveLength(before);
    await running.submit(author, { ...command, text: CANARY.hidden });
    running.live.presence(interpreter, { stepId, typing: false, ready: true });

    const [own, seats] = [await running.live.welcome(interpreter, null), await running.live.welcome(author, null)];
    if (own.kind !== 'snapshot' || seats.kind !== 'snapshot') throw new Error('no snapshot');
    expect([own.audience, own.view, own.crowd]).toEqual([seats.audience, seats.view, seats.crowd]);
    expect(own.mine).toEqual({ kind: 'interpreter' });
    expect(JSON.stringify(own)).not.toContain(CANARY.hidden);
    expect(running.live.crowd(running.facilitator).interpreters).toEqual({ here: 1, ready: 1 });
    for (const person of [author, interpreter, { role: 'screen' } as const])
      expect(running.live.crowd(person).interpreters).toBeUndefined();
    await running.stop();
  });

  it('how somebody takes part is in no fact, and in nothing that anybody else receives', async () => {
    const running = await runSession();
    const { sessionId } = running.live;
    const [author, other] = [running.seat('a'), running.seat('b')];
    const row = { sessionId, seatId: author.seatId, seed: 1, codeEpoch: 1 };
    await running.store.roster.addSeat(row, 'token', 'code', 9);
    for (const person of [author, other, running.facilitator]) running.live.arrived(person, JSON.stringify(person));
    const said = async () =>
      JSON.stringify([
        await running.live.welcome(other, null),
        await running.live.welcome({ role: 'screen' }, null),
        await running.live.welcome(running.facilitator, null),
        await running.store.log.read(sessionId, 0, 100),
        await running.live.report(0),
      ]);
    await openFirst(running);
    const before = await said();
    await running.store.roster.setMode(sessionId, author.seatId, 'helped');
    running.live.tellSeat(author.seatId);
    expect(await running.live.mine(author)).toMatchObject({ mode: 'helped' });
    expect(await said()).toBe(before);
    const told = running.news.mines.filter(({ mine }) => JSON.stringify(mine).includes('helped'));
    expect(told.map(({ owner }) => owner)).toEqual([{ kind: 'seat', seatId: author.seatId }]);
    await running.stop();
  });
});

describe('law: how an answer was typed is between its owner and one statistic', () => {
  const asked = async () => {
    const running = await runSession({ askHelpMark: true });
    const stepId = await openFirst(running);
    const { sessionId } = running.live;
    const names = Array.from({ length: 12 }, (_, n) => `person ${n}`);
    for (const [n, name] of names.entries()) {
      const { seatId } = running.seat(name);
      await running.store.roster.addSeat({ sessionId, seatId, seed: 1, codeEpoch: 1 }, `token ${n}`, `code ${n}`, 99);
      await running.store.roster.setMode(sessionId, seatId, n < 6 ? 'helped' : 'self');
      running.live.arrived(running.seat(name), name);
    }
    running.live.arrived(running.facilitator, 'console');
    return { running, stepId, names };
  };
  const answer = (stepId: StepId, name: string, mark?: HelpMark): Command => ({
    type: 'submitIdea',
    stepId,
    ideaId: idFor<IdeaId>(`idea of ${name}`),
    text: `antwoord van ${name}`,
    explanation: '',
    ...(mark === undefined ? {} : { mark }),
  });
  /** Every list that anybody else can see, opened; then all that anybody but the owners received. */
  async function heardByOthers(mark: HelpMark | undefined, change: HelpMark | undefined) {
    const { running, stepId, names } = await asked();
    const { facilitator, submit, live } = running;
    for (const name of names) {
      const outcome = await submit(running.seat(name), answer(stepId, name, mark));
      expect(outcome.status).toBe('accepted');
    }
    for (const name of names) {
      const { type: _, ...rest } = answer(stepId, name, change) as SubmitIdea;
      await submit(running.seat(name), { type: 'changeIdea', ...rest });
    }
    await submit(facilitator, { type: 'setList', stepId, open: true });
    await submit(facilitator, { type: 'setClusterVisibility', stepId, to: 'everyone' });
    await running.flush();
    const others = running.news.mines.filter(({ owner }) => owner.kind !== 'seat');
    const watcher = running.seat('watcher');
    const welcomes = [];
    for (const person of [watcher, { role: 'screen' } as const, facilitator]) {
      const welcome = await live.welcome(person, null);
      welcomes.push(welcome.kind === 'snapshot' ? [welcome.view, welcome.mine, welcome.crowd] : welcome);
    }
    const interim = await live.report(0);
    const { frames, crowds, logs, roomSignals } = running.news;
    const events = (['participant', 'screen', 'console'] as const).map((audience) => frames[audience]);
    const heard = { events, others, crowds, logs, roomSignals, welcomes, interim };
    // Ids and epochs that the server makes are random per session: the only thing that two runs may differ in.
    const random = new RegExp([...running.stepIds, ...frames.console.map(({ epoch }) => epoch)].join('|'), 'gu');
    const text = JSON.stringify(heard).replaceAll(random, 'id');
    await submit(facilitator, { type: 'closeSession' });
    const { helpMarks } = await live.report(0);
    const mines = running.news.mines.filter(({ mine }) => JSON.stringify(mine).includes('"mark"'));
    await running.stop();
    return { text, helpMarks, mines };
  }

  it('is heard by nobody else, and all that others hear is the same whatever is said', async () => {
    const [without, one, other] = [
      await heardByOthers(undefined, undefined),
      await heardByOthers('typedWithHelp', 'typedWithHelp'),
      await heardByOthers('typedSelf', 'answeredFor'),
    ];
    expect(one.text).not.toMatch(/typedSelf|typedWithHelp|answeredFor|"mark"/u);
    expect(one.text).toBe(without.text);
    expect(other.text).toBe(without.text);
    expect(without.mines).toEqual([]);
    // The six duo seats are told their own mark, each its own; the others said one too, and it was left out.
    expect(new Set(one.mines.map(({ owner }) => (owner.kind === 'seat' ? owner.seatId : owner.kind))).size).toBe(6);
    expect(without.helpMarks).toEqual({ counts: null });
    expect(one.helpMarks?.counts?.map(({ answers }) => answers)).toEqual([0, 6, 0]);
    expect(other.helpMarks?.counts?.map(({ answers }) => answers)).toEqual([0, 0, 6]);
  });

  it('is refused where it is not asked, and the answer is not taken', async () => {
    const running = await runSession();
    const stepId = await openFirst(running);
    const outcome = await running.submit(running.seat('a'), answer(stepId, 'a', 'typedSelf'));
    expect(outcome).toEqual({ status: 'rejected', rejection: { code: 'notAllowed' } });
    await running.stop();
  });
});

describe('law: non-interference of ballots', () => {
  it('until a round closes, everything that anybody receives is the same whatever is voted', async () => {
    const votes = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
    const heardOf = async (points: number[]) => {
      const running = await runSession();
      const { stepId, roundId } = await openVote(running, 2);
      const watcher = running.seat('watcher');
      running.live.arrived(watcher, 'device');
      for (const [index, dots] of points.entries()) {
        const candidateId = idFor<CandidateId>(`cluster ${index % 2}`);
        await running.submit(running.seat(`voter ${index}`), {
          type: 'castBallot',
          stepId,
          roundId,
          rev: 1,
          guess: null,
          choice: { type: 'dots', points: [{ candidateId, points: dots }], noOpinion: [] },
        });
      }
      await running.flush();
      const events = (['participant', 'screen', 'console'] as const).map((audience) =>
        running.news.frames[audience].map(({ from, events }) => ({ from, events })),
      );
      const crowds = [running.live.crowd(watcher), running.live.crowd(running.facilitator)];
      const report = await running.live.report(0);
      // Step ids are random per session: the only thing that two runs may differ in.
      const text = JSON.stringify({ events, crowds, report }).replaceAll(
        new RegExp(running.stepIds.join('|'), 'g'),
        'step',
      );
      const isSecret = !JSON.stringify(await running.store.log.read(running.live.sessionId, 0, 100)).includes(
        '"points"',
      );
      await running.stop();
      return { text, isSecret };
    };
    await fc.assert(
      fc.asyncProperty(votes, votes, async (one, two) => {
        const [first, second] = [await heardOf(one), await heardOf(two)];
        expect(first.text).toBe(second.text);
        expect(first.isSecret && second.isSecret).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a draft', () => {
  it('is seen on the other device of the same seat, and on nobody else’s', async () => {
    const running = await runSession();
    const stepId = await openFirst(running);
    const [author, other] = [running.seat('a'), running.seat('b')];
    for (const device of ['phone', 'laptop']) running.live.arrived(author, device);
    running.live.arrived(other, 'tablet');
    running.news.mines.length = 0;
    await running.live.saveDraft(author, { stepId, text: CANARY.draft, explanation: '', rev: 1 });
    await running.flush();
    expect(running.news.mines.map(({ owner }) => owner)).toEqual([{ kind: 'seat', seatId: author.seatId }]);
    expect(JSON.stringify(running.news.mines)).toContain(CANARY.draft);
    await running.stop();
  });
});

describe('closing forgets', () => {
  it('after closing, nobody is the author of anything any more and drafts are gone', async () => {
    const running = await runSession();
    const stepId = await openFirst(running);
    const author = running.seat('a');
    await running.submit(author, {
      type: 'submitIdea',
      stepId,
      ideaId: idFor<IdeaId>('idea'),
      text: 'rust',
      explanation: '',
    });
    await running.live.saveDraft(author, { stepId, text: 'nog iets', explanation: '', rev: 1 });
    const key = must(running.vault.keyed(running.live.sessionId, stepId, author.seatId), 'key');
    expect((await running.live.mine(author)).kind === 'seat' && (await running.live.mine(author))).toMatchObject({
      ideas: [{ text: 'rust' }],
      draft: { text: 'nog iets' },
    });
    await running.submit(running.facilitator, { type: 'closeSession' });
    expect(await running.live.mine(author)).toMatchObject({ ideas: [], draft: null });
    expect(running.vault.keyed(running.live.sessionId, stepId, author.seatId)).toBeNull();
    expect(await running.store.drafts.find(running.live.sessionId, stepId, key)).toBeNull();
    expect((await running.store.sessions.get(running.live.sessionId))?.state).toBe('closed');
    await running.stop();
  });

  it('a session left alone for a day closes itself, counting an open round first', async () => {
    const running = await runSession();
    const { stepId, roundId } = await openVote(running, 1);
    await running.submit(running.seat('a'), {
      type: 'castBallot',
      stepId,
      roundId,
      rev: 1,
      guess: null,
      choice: { type: 'abstain' },
    });
    running.clock.now += 23 * 3_600_000;
    await running.registry.sweep();
    await running.flush();
    expect(running.folded('console').session.state).toBe('live');
    running.clock.now += 2 * 3_600_000 + 1;
    await running.registry.sweep();
    const report = await running.live.report(running.clock.now);
    expect(report.standing).toBe('final');
    expect(report.steps[0]?.rounds[0]?.result.ballots).toBe(1);
    await running.stop();
  });

  it('deletes a closed session when its days are over, log and all', async () => {
    const running = await runSession();
    await openFirst(running);
    await running.submit(running.facilitator, { type: 'closeSession' });
    running.clock.now += 29 * 86_400_000;
    await running.registry.sweep();
    expect(await running.store.sessions.get(running.live.sessionId)).not.toBeNull();
    running.clock.now += 86_400_000;
    await running.registry.sweep();
    expect(await running.store.sessions.get(running.live.sessionId)).toBeNull();
    expect(await running.store.log.read(running.live.sessionId, 0, 10)).toEqual([]);
    await running.stop();
  });
});
