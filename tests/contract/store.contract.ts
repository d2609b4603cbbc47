// What every store must do, whatever it keeps things in.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountId, ActorId, DesignId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import { lexiconContract } from './lexicon.contract.ts';
import { publicationContract } from './publication.contract.ts';
import { versionContract } from './versions.contract.ts';
import { rosterContract } from './roster.contract.ts';
import { seriesContract } from './series.contract.ts';
import type { Store } from '../../server/store/store.ts';
import { batch, sealed, hashOf, idea, newId, newKey, newRound, opened, receipt, record } from './store-fixtures.ts';

export type Opened = { readonly store: Store; readonly end: () => Promise<void> };

export function storeContract(name: string, open: () => Opened): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    let end: () => Promise<void>;
    beforeEach(() => {
      ({ store, end } = open());
    });
    afterEach(() => end());
    const get = (): Store => store;

    describe('log', () => logContract(get));
    describe('ballots', () => ballotContract(get));
    describe('drafts', () => draftContract(get));
    describe('roster', () => rosterContract(get));
    describe('sessions', () => sessionContract(get));
    describe('accounts and designs', () => accountContract(get));
    describe('lexicons', () => lexiconContract(get));
    describe('publications', () => publicationContract(get));
    describe('series', () => seriesContract(get));
    describe('versions of reports', () => versionContract(get));
    test('is writable', async () => expect(await store.isWritable()).toBe(true));
    test('scrub leaves what was not deleted', async () => {
      const sessionId = newId<SessionId>();
      const fact = idea(1, newId());
      await store.log.append(batch(sessionId, 0, { facts: [fact] }));
      await store.scrub();
      expect(await store.log.read(sessionId, 0, 9)).toEqual([fact]);
    });
  });
}

function logContract(store: () => Store): void {
  const sessionId = newId<SessionId>();
  const stepId = newId<StepId>();

  test('gives back what was appended, in pages', async () => {
    const facts = [1, 2, 3, 4, 5].map((seq) => (seq % 2 ? idea(seq, stepId) : opened(seq, stepId)));
    expect(await store().log.append(batch(sessionId, 0, { facts: facts.slice(0, 2) }))).toBe('appended');
    expect(await store().log.append(batch(sessionId, 2, { facts: facts.slice(2) }))).toBe('appended');
    expect(await store().log.read(sessionId, 0, 100)).toEqual(facts);
    expect(await store().log.read(sessionId, 1, 2)).toEqual(facts.slice(1, 3));
    expect(await store().log.read(sessionId, 5, 2)).toEqual([]);
    expect(await store().log.read(sessionId, 0, 0)).toEqual([]);
    expect(await store().log.read(newId(), 0, 100)).toEqual([]);
  });

  test('a writer who was too late gets a conflict and writes nothing', async () => {
    const first = [idea(1, stepId)];
    await store().log.append(batch(sessionId, 0, { facts: first, receipts: [receipt('a')] }));
    const late = batch(sessionId, 0, { facts: [idea(1, stepId)], receipts: [receipt('b')] });
    expect(await store().log.append(late)).toBe('conflict');
    expect(await store().log.append(batch(sessionId, 7, { receipts: [receipt('b')] }))).toBe('conflict');
    expect(await store().log.read(sessionId, 0, 100)).toEqual(first);
    expect(await store().log.receipt(sessionId, hashOf('b'))).toBeNull();
  });

  test('of many writers at one seq, one wins', async () => {
    const tries = Array.from({ length: 8 }, () => batch(sessionId, 0, { facts: [idea(1, stepId)] }));
    const answers = await Promise.all(tries.map((each) => store().log.append(each)));
    expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
    expect(await store().log.read(sessionId, 0, 100)).toHaveLength(1);
  });

  test('keeps receipts, of rejections too, also without a fact, each in its own session', async () => {
    const [yes, no] = [receipt('yes'), receipt('no', true)];
    await store().log.append(batch(sessionId, 0, { facts: [idea(1, stepId)], receipts: [yes] }));
    await store().log.append(batch(sessionId, 1, { receipts: [no] }));
    expect(await store().log.receipt(sessionId, yes.commandHash)).toEqual(yes);
    expect(await store().log.receipt(sessionId, no.commandHash)).toEqual(no);
    expect(await store().log.receipt(newId(), yes.commandHash)).toBeNull();
  });

  test('a receipt that is there already is a conflict: the command was done', async () => {
    await store().log.append(batch(sessionId, 0, { receipts: [receipt('a')] }));
    const again = batch(sessionId, 0, { facts: [idea(1, stepId)], receipts: [receipt('a', true)] });
    expect(await store().log.append(again)).toBe('conflict');
    expect(await store().log.receipt(sessionId, hashOf('a'))).toEqual(receipt('a'));
    expect(await store().log.read(sessionId, 0, 9)).toEqual([]);
  });

  test('refuses a gap and two receipts for one command', async () => {
    await expect(store().log.append(batch(sessionId, 0, { facts: [idea(2, stepId)] }))).rejects.toThrow(
      'does not follow',
    );
    const twice = batch(sessionId, 0, { facts: [idea(1, stepId)], receipts: [receipt('a'), receipt('a')] });
    await expect(store().log.append(twice)).rejects.toThrow('two receipts');
    expect(await store().log.read(sessionId, 0, 9)).toEqual([]);
  });

  test('empties ballot boxes with the facts, and only then', async () => {
    const [roundId, other, key] = [newRound(), newRound(), newKey()];
    for (const round of [roundId, other])
      await store().ballots.cast(sessionId, round, key, { body: sealed(1), rev: 1 });
    const closing = { facts: [opened(1, stepId)], emptyBoxes: [roundId] };
    expect(await store().log.append(batch(sessionId, 3, { ...closing, facts: [opened(4, stepId)] }))).toBe('conflict');
    expect(await store().ballots.count(roundId)).toBe(1);
    expect(await store().log.append(batch(newId(), 0, closing))).toBe('appended');
    expect(await store().ballots.count(roundId), 'a box of another session').toBe(1);
    expect(await store().log.append(batch(sessionId, 0, closing))).toBe('appended');
    expect([await store().ballots.count(roundId), await store().ballots.count(other)]).toEqual([0, 1]);
    expect(await store().ballots.find(roundId, key)).toBeNull();
  });

  test('what the caller changes afterwards does not change what is kept', async () => {
    const fact = { ...opened(1, stepId) };
    await store().log.append(batch(sessionId, 0, { facts: [fact] }));
    Object.assign(fact, { by: null, at: 0 });
    const [read] = await store().log.read(sessionId, 0, 1);
    expect(read?.at).toBe(1_790_000_000_001);
    if (read) Object.assign(read.fact, { type: 'sessionStarted' });
    expect((await store().log.read(sessionId, 0, 1))[0]?.fact.type).toBe('phaseSet');
  });
}

function ballotContract(store: () => Store): void {
  const sessionId = newId<SessionId>();

  test('a ballot is replaced by a later one only', async () => {
    const [roundId, key] = [newRound(), newKey()];
    const [first, second] = [sealed(1), sealed(2)];
    const cast = (body: string, rev: number) => store().ballots.cast(sessionId, roundId, key, { body, rev });
    expect(await store().ballots.find(roundId, key)).toBeNull();
    expect(await cast(first, 2)).toBe('kept');
    expect(await cast(second, 2)).toBe('stale');
    expect(await cast(second, 1)).toBe('stale');
    expect(await store().ballots.find(roundId, key)).toEqual({ body: first, rev: 2 });
    expect(await cast(second, 3)).toBe('kept');
    expect(await cast(second, 3), 'the same again').toBe('stale');
    expect(await store().ballots.find(roundId, key)).toEqual({ body: second, rev: 3 });
    expect(await store().ballots.count(roundId)).toBe(1);
  });

  test('a hundred casts at once with one key are one ballot, the last', async () => {
    const [roundId, key] = [newRound(), newKey()];
    const bodies = Array.from({ length: 100 }, (_, index) => sealed(index));
    await Promise.all(bodies.map((body, rev) => store().ballots.cast(sessionId, roundId, key, { body, rev })));
    expect(await store().ballots.bodies(roundId)).toEqual([bodies[99]]);
  });

  test('bodies come in the order of the key, per round', async () => {
    const roundId = newRound();
    const cast = Array.from({ length: 20 }, (_, index) => ({ key: newKey(), body: sealed(index) }));
    for (const { key, body } of cast) await store().ballots.cast(sessionId, roundId, key, { body, rev: 1 });
    await store().ballots.cast(sessionId, newRound(), newKey(), { body: 'body', rev: 1 });
    const sorted = [...cast].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ body }) => body);
    expect(await store().ballots.bodies(roundId)).toEqual(sorted);
    expect(await store().ballots.count(roundId)).toBe(20);
    expect(await store().ballots.bodies(newRound())).toEqual([]);
  });
}

function draftContract(store: () => Store): void {
  test('the draft with the highest rev stays, and a save answers which that is', async () => {
    const [sessionId, stepId, key] = [newId<SessionId>(), newId<StepId>(), newKey()];
    const save = (text: string, rev: number) =>
      store().drafts.saveAll(sessionId, [{ stepId, key, text, explanation: `bij ${text}`, rev }]);
    expect(await store().drafts.find(sessionId, stepId, key)).toBeNull();
    expect([await save('drie', 3), await save('twee', 2), await save('weer drie', 3)]).toEqual([[3], [3], [3]]);
    expect(await store().drafts.find(sessionId, stepId, key)).toEqual({
      text: 'drie',
      explanation: 'bij drie',
      rev: 3,
    });
    expect(await save('', 4)).toEqual([4]);
    expect(await store().drafts.find(sessionId, stepId, key)).toEqual({ text: '', explanation: 'bij ', rev: 4 });
    expect(await store().drafts.find(sessionId, newId(), key)).toBeNull();
    expect(await store().drafts.find(sessionId, stepId, newKey())).toBeNull();
  });

  test('many drafts at once are kept in the order given, also two of one person', async () => {
    const [sessionId, stepId, key, other] = [newId<SessionId>(), newId<StepId>(), newKey(), newKey()];
    const draft = (of: typeof key, text: string, rev: number) => ({ stepId, key: of, text, explanation: '', rev });
    const all = [draft(key, 'een', 2), draft(other, 'ander', 1), draft(key, 'ouder', 1)];
    expect(await store().drafts.saveAll(sessionId, all)).toEqual([2, 1, 2]);
    expect((await store().drafts.find(sessionId, stepId, key))?.text).toBe('een');
  });

  test('purge takes all drafts of one session', async () => {
    const [sessionId, other, stepId, key] = [newId<SessionId>(), newId<SessionId>(), newId<StepId>(), newKey()];
    const draft = { text: 'half', explanation: '', rev: 1 };
    for (const session of [sessionId, other]) await store().drafts.saveAll(session, [{ stepId, key, ...draft }]);
    await store().drafts.purge(sessionId);
    expect(await store().drafts.find(sessionId, stepId, key)).toBeNull();
    expect(await store().drafts.find(other, stepId, key)).toEqual(draft);
  });
}

function sessionContract(store: () => Store): void {
  test('creates, finds and lists, latest activity first', async () => {
    const older = record({ activeAt: 1 });
    const newer = record({ activeAt: 2, accountId: older.accountId, closedAt: 3, state: 'closed' });
    const another = record({ activeAt: 3 });
    for (const each of [older, newer, another]) expect(await store().sessions.create(each)).toBe('created');
    expect(await store().sessions.get(older.sessionId)).toEqual(older);
    expect(await store().sessions.get(newId())).toBeNull();
    expect(await store().sessions.byJoinCode(newer.joinCode)).toEqual(newer);
    expect(await store().sessions.byJoinCode('no such code')).toBeNull();
    expect(await store().sessions.ofAccount(older.accountId)).toEqual([newer, older]);
    expect(await store().sessions.all()).toEqual([another, newer, older]);
  });

  test('a join code belongs to one session', async () => {
    const [one, two] = [record(), record()];
    await store().sessions.create(one);
    expect(await store().sessions.create({ ...two, joinCode: one.joinCode })).toBe('codeTaken');
    expect(await store().sessions.get(two.sessionId)).toBeNull();
    await store().sessions.create(two);
    // Pinned: found by the model test. A session that is there already is told of the taken code first, in every store.
    expect(await store().sessions.create({ ...two, joinCode: one.joinCode })).toBe('codeTaken');
    expect(await store().sessions.update(two.sessionId, { joinCode: one.joinCode, retentionDays: 1 })).toBe(
      'codeTaken',
    );
    expect(await store().sessions.get(two.sessionId)).toEqual(two);
    expect(await store().sessions.update(two.sessionId, { joinCode: two.joinCode })).toBe('updated');
  });

  test('changes what is asked and leaves the rest', async () => {
    const one = record({ closedAt: 9 });
    await store().sessions.create(one);
    const epochs = { ...one.epochs, join: 2 };
    const change = { state: 'live', epochs, activeAt: 5, closedAt: null } as const;
    expect(await store().sessions.update(one.sessionId, change)).toBe('updated');
    expect(await store().sessions.get(one.sessionId)).toEqual({ ...one, ...change });
    expect(await store().sessions.update(newId(), { state: 'live' }), 'gone meanwhile').toBe('updated');
  });

  test('knows who came by a role link', async () => {
    const [sessionId, actorId] = [newId<SessionId>(), newId<ActorId>()];
    const access = { sessionId, actorId, role: 'observer', link: newId(), epoch: 3 } as const;
    const first = { ...access, actorId: newId<ActorId>() };
    await store().sessions.addAccess(first, hashOf('other'));
    await store().sessions.addAccess(access, hashOf('token'));
    await store().sessions.addAccess({ ...access, epoch: 4 }, hashOf('renewed'));
    expect(await store().sessions.accessByToken(sessionId, hashOf('token'))).toEqual({ ...access, number: 3 });
    expect(await store().sessions.accessByToken(newId(), hashOf('token'))).toBeNull();
    const came = await store().sessions.accesses(sessionId);
    expect(came[0]).toEqual({ ...first, number: 2 });
    expect(came.slice(1).map((one) => [one.actorId, one.number])).toEqual([
      [actorId, 3],
      [actorId, 3],
    ]);
    expect(await store().sessions.accesses(newId())).toEqual([]);
  });

  test('keeps links in the order they were made, and what became of each', async () => {
    const sessionId = newId<SessionId>();
    const link = {
      sessionId,
      link: newId(),
      role: 'coFacilitator',
      name: 'tafel 3',
      epoch: 1,
      isOpen: true,
      usedAt: null,
    } as const;
    const later = { ...link, link: 'observer', role: 'observer', name: '' } as const;
    await store().sessions.putLink(link);
    await store().sessions.putLink(later);
    await store().sessions.putLink({ ...link, name: 'tafel 4', epoch: 2, isOpen: false, usedAt: 60_000 });
    expect(await store().sessions.links(sessionId)).toEqual([
      { ...link, name: 'tafel 4', epoch: 2, isOpen: false, usedAt: 60_000 },
      later,
    ]);
    expect(await store().sessions.links(newId())).toEqual([]);
  });

  test('delete leaves nothing of one session and all of another', async () => {
    const kept = await fill(store());
    const gone = await fill(store());
    await store().sessions.delete(gone.sessionId);
    expect(await found(store(), gone)).toEqual([null, [], null, 0, null, null, 0, null, null, null, null]);
    expect(await found(store(), kept)).not.toContain(null);
    await store().sessions.delete(gone.sessionId);
  });
}

type Filled = Awaited<ReturnType<typeof fill>>;

async function fill(store: Store) {
  const session = record();
  const { sessionId } = session;
  const [stepId, roundId, seatId, key] = [newId<StepId>(), newRound(), newId<SeatId>(), newKey()];
  await store.sessions.create(session);
  await store.log.append(batch(sessionId, 0, { facts: [idea(1, stepId)], receipts: [receipt(sessionId)] }));
  await store.ballots.cast(sessionId, roundId, key, { body: sealed(1), rev: 1 });
  await store.drafts.saveAll(sessionId, [{ stepId, key, text: 'half', explanation: '', rev: 1 }]);
  await store.roster.addSeat({ sessionId, seatId, seed: 1, codeEpoch: 1 }, hashOf('t'), hashOf(seatId), 9);
  await store.sessions.addAccess(
    { sessionId, actorId: newId(), role: 'screen', link: 'screen', epoch: 1 },
    hashOf('a'),
  );
  await store.sessions.putLink({
    sessionId,
    link: 'screen',
    role: 'screen',
    name: 'beamer',
    epoch: 1,
    isOpen: true,
    usedAt: null,
  });
  return { sessionId, stepId, roundId, seatId, key };
}

async function found(store: Store, { sessionId, stepId, roundId, seatId, key }: Filled): Promise<unknown[]> {
  return [
    await store.sessions.get(sessionId),
    await store.log.read(sessionId, 0, 9),
    await store.log.receipt(sessionId, hashOf(sessionId)),
    await store.ballots.count(roundId),
    await store.ballots.find(roundId, key),
    await store.drafts.find(sessionId, stepId, key),
    await store.roster.count(sessionId),
    await store.roster.seatByToken(sessionId, hashOf('t')),
    await store.roster.seatByCode(hashOf(seatId)),
    await store.sessions.accessByToken(sessionId, hashOf('a')),
    (await store.sessions.links(sessionId))[0] ?? null,
  ];
}

function accountContract(store: () => Store): void {
  test('an account is found by name whatever the case, and a name is given once', async () => {
    const account = { accountId: newId<AccountId>(), name: 'Élan', passwordHash: 'scrypt$x' };
    expect(await store().accounts.count()).toBe(0);
    expect(await store().accounts.add(account)).toBe('added');
    expect(await store().accounts.add({ ...account, accountId: newId(), name: 'ÉLAN' })).toBe('nameTaken');
    expect(await store().accounts.add({ ...account, accountId: newId(), name: 'e\u0301lan' })).toBe('nameTaken');
    expect(await store().accounts.byName('élan')).toEqual(account);
    expect(await store().accounts.byName('elan')).toBeNull();
    expect(await store().accounts.byId(account.accountId)).toEqual(account);
    expect(await store().accounts.byId(newId())).toBeNull();
    expect(await store().accounts.count()).toBe(1);
  });

  test('a login holds until it expires or is removed', async () => {
    const accountId = newId<AccountId>();
    await store().accounts.addLogin(accountId, hashOf('long'), 2000);
    await store().accounts.addLogin(accountId, hashOf('short'), 1000);
    expect(await store().accounts.loginByToken(hashOf('short'), 999)).toBe(accountId);
    expect(await store().accounts.loginByToken(hashOf('short'), 1000)).toBeNull();
    expect(await store().accounts.loginByToken(hashOf('long'), 1000)).toBe(accountId);
    await store().accounts.removeLogin(hashOf('long'));
    expect(await store().accounts.loginByToken(hashOf('long'), 1000)).toBeNull();
    expect(await store().accounts.loginByToken(hashOf('nothing'), 0)).toBeNull();
  });

  test('a design belongs to its account', async () => {
    const step = blankStep('question', 'Wat?');
    const design: Design = {
      format: 'versnelling-design',
      version: 1,
      title: 'Zes vragen',
      language: 'nl',
      askHelpMark: false,
      groups: [],
      k: 5,
      steps: [step],
    };
    const own = { designId: newId<DesignId>(), accountId: newId<AccountId>(), revision: 1, design };
    await store().designs.add(own);
    expect(await store().designs.get(own.designId)).toEqual(own);
    expect(await store().designs.get(newId())).toBeNull();
    expect(await store().designs.ofAccount(own.accountId)).toEqual([own]);
    expect(await store().designs.ofAccount(newId())).toEqual([]);
    const next = { ...own, revision: 2, design: { ...design, title: 'Zeven vragen' } };
    expect(await store().designs.replace({ ...next, accountId: newId() }), 'of somebody else').toBe('stale');
    expect(await store().designs.replace(next)).toBe('replaced');
    expect(await store().designs.replace(next), 'saved over meanwhile').toBe('stale');
    expect(await store().designs.get(own.designId)).toEqual(next);
    expect(await store().designs.replace({ ...own, revision: 3 })).toBe('replaced');
    expect(await store().designs.replace({ ...own, revision: 1 })).toBe('stale');
    const last = { ...own, revision: 3 };
    await store().designs.delete(own.designId, newId());
    expect(await store().designs.get(own.designId), 'of somebody else').toEqual(last);
    await store().designs.delete(own.designId, own.accountId);
    expect(await store().designs.get(own.designId)).toBeNull();
  });
}
