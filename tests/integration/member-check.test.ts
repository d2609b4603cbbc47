// The member check on the running session: each seat gets its own placements and nobody else's, also when a facilitator moves an answer.
import { describe, expect, it } from 'vitest';
import type { ClusterId, IdeaId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import { idFor } from '../support/ids.ts';
import { runSession, type RunningSession } from '../support/running-session.ts';

const WORDS = 'kanarie-bedoeling-3d51';
const [rust, zorg] = [idFor<IdeaId>('rust'), idFor<IdeaId>('zorg')];
const [thuis, weg] = [idFor<ClusterId>('thuis'), idFor<ClusterId>('weg')];

async function checking() {
  const running = await runSession();
  const stepId = must(running.stepIds[0], 'question');
  const { facilitator, submit, live } = running;
  const [one, two, silent] = [running.seat('a'), running.seat('b'), running.seat('c')];
  for (const person of [one, two, silent, facilitator]) live.arrived(person, JSON.stringify(person));
  await submit(facilitator, { type: 'openStep', stepId });
  await submit(one, { type: 'submitIdea', stepId, ideaId: rust, text: 'rust', explanation: '' });
  await submit(two, { type: 'submitIdea', stepId, ideaId: zorg, text: 'zorg', explanation: '' });
  await submit(facilitator, { type: 'createCluster', stepId, clusterId: thuis, title: 'Thuis', ideaIds: [rust, zorg] });
  await submit(facilitator, { type: 'createCluster', stepId, clusterId: weg, title: 'Onderweg', ideaIds: [] });
  await submit(facilitator, { type: 'setPhase', stepId, phase: 'check' });
  return { running, stepId, one, two, silent };
}

/** What a seat was last told about its answers. */
const told = ({ news }: RunningSession, seat: ReturnType<RunningSession['seat']>) => {
  const last = news.mines.findLast(({ owner }) => owner.kind === 'seat' && owner.seatId === seat.seatId)?.mine;
  return last?.kind === 'seat' ? last.ideas.map(({ text, landing }) => ({ text, landing })) : null;
};

describe('the member check', () => {
  it('tells each seat where its own answers landed when the phase opens, and again when one is moved', async () => {
    const { running, stepId, one, two, silent } = await checking();
    const landing = { cluster: { clusterId: thuis, title: 'Thuis', explanation: '' }, check: null, moved: false };
    expect(told(running, one)).toEqual([{ text: 'rust', landing }]);
    expect(told(running, two)).toEqual([{ text: 'zorg', landing }]);
    expect(told(running, silent)).toEqual([]);
    await running.submit(one, {
      type: 'checkIdea',
      stepId,
      ideaId: rust,
      clusterId: thuis,
      verdict: 'misplaced',
      words: WORDS,
    });
    expect(told(running, one)).toMatchObject([{ landing: { check: { verdict: 'misplaced', words: WORDS } } }]);
    await running.submit(running.facilitator, { type: 'moveIdeas', stepId, ideaIds: [rust], to: weg });
    expect(told(running, one)).toMatchObject([
      { landing: { cluster: { title: 'Onderweg' }, check: null, moved: true } },
    ]);
    await running.submit(running.facilitator, { type: 'setPhase', stepId, phase: 'vote' });
    expect(told(running, one)).toEqual([{ text: 'rust', landing: undefined }]);
    await running.stop();
  });

  it('lets the words be heard by consoles and their owner alone, and counts seats without saying which', async () => {
    const { running, stepId, one, two } = await checking();
    expect(
      await running.submit(two, {
        type: 'checkIdea',
        stepId,
        ideaId: rust,
        clusterId: thuis,
        verdict: 'fits',
        words: '',
      }),
    ).toMatchObject({ status: 'rejected', rejection: { code: 'notFound' } });
    await running.submit(one, {
      type: 'checkIdea',
      stepId,
      ideaId: rust,
      clusterId: thuis,
      verdict: 'misread',
      words: WORDS,
    });
    await running.flush();
    const heard = {
      participant: running.news.frames.participant,
      screen: running.news.frames.screen,
      crowds: running.news.crowds,
      others: running.news.mines.filter(({ owner }) => owner.kind !== 'seat' || owner.seatId !== one.seatId),
      logs: running.news.logs,
      report: await running.live.report(0),
    };
    for (const [where, said] of Object.entries(heard)) expect(JSON.stringify(said).includes(WORDS), where).toBe(false);
    expect(JSON.stringify(running.news.frames.console)).toContain(WORDS);
    expect(running.live.crowd({ role: 'screen' }).detail?.check).toEqual({ done: 1, of: 2 });
    expect(running.live.crowd(two).detail).toBeNull();
    const facts = await running.store.log.read(running.live.sessionId, 0, 100);
    const checked = must(
      facts.find(({ fact }) => fact.type === 'ideaChecked'),
      'check',
    );
    expect(checked).toMatchObject({ by: null, at: null });
    expect(Object.keys(checked.fact).sort()).toEqual(['clusterId', 'ideaId', 'stepId', 'type', 'verdict', 'words']);
    await running.stop();
  });
});
