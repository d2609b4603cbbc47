// Random interleavings of what a server does to its store: SQLite must answer exactly as the store in memory, which is small enough to read.
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AccountId, AuthorKey, ClusterId, RoundId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import { batch, hashOf, receipt, record, temporaryFolder } from './store-fixtures.ts';

type Action = (store: Store) => Promise<unknown>;

const idOf = (kind: string, number: number): string => hashOf(`${kind} ${number}`).slice(0, 22);
const sessionId = fc.integer({ min: 0, max: 1 }).map((n) => idOf('session', n) as SessionId);
const roundId = fc.integer({ min: 0, max: 1 }).map((n) => idOf('round', n) as RoundId);
const stepId = idOf('step', 0) as StepId;
const key = fc.integer({ min: 0, max: 3 }).map((n) => hashOf(`key ${n}`) as AuthorKey);
const rev = fc.integer({ min: 0, max: 4 });
const small = fc.integer({ min: 0, max: 5 });

const append = fc
  .record({
    sessionId,
    expectedSeq: small,
    count: fc.integer({ min: 0, max: 3 }),
    command: small,
    rounds: fc.array(roundId, { maxLength: 1 }),
  })
  .map(({ sessionId, expectedSeq, count, command, rounds }): Action => (store) => {
    const facts = Array.from({ length: count }, (_, index) => ({
      seq: expectedSeq + index + 1,
      fact: { type: 'phaseSet', stepId, phase: 'vote' } as const,
      by: null,
      at: null,
      cause: null,
    }));
    const receipts = [receipt(`${command}`, command % 2 === 0)];
    return store.log.append(batch(sessionId, expectedSeq, { facts, receipts, emptyBoxes: rounds }));
  });
/** Appends at the end of the log, so that logs grow long enough to be worth comparing. */
const follow = fc.record({ sessionId, text: fc.string() }).map(({ sessionId, text }): Action => async (store) => {
  const head = (await store.log.read(sessionId, 0, 1000)).length;
  const clusterId = idOf('cluster', 0) as ClusterId;
  const fact = { type: 'clusterRenamed', stepId, clusterId, title: text, was: '' } as const;
  const logged = { seq: head + 1, fact, by: null, at: null, cause: null };
  return store.log.append(batch(sessionId, head, { facts: [logged] }));
});
/** A round belongs to one session: its id is random. */
const sessionOf = (id: RoundId): SessionId => idOf('session', id === idOf('round', 0) ? 0 : 1) as SessionId;
const cast = fc.record({ roundId, key, rev }).map(
  ({ roundId, key, rev }): Action =>
    (store) =>
      store.ballots.cast(sessionOf(roundId), roundId, key, { body: 'body', rev }),
);
const draft = fc.record({ sessionId, key, rev, text: fc.string() }).map(
  ({ sessionId, key, rev, text }): Action =>
    (store) =>
      store.drafts.saveAll(sessionId, [{ stepId, key, text, explanation: '', rev }]),
);
const seat = fc.record({ sessionId, seat: small, code: small, limit: fc.integer({ min: 1, max: 4 }) }).map(
  ({ sessionId, seat, code, limit }): Action =>
    (store) =>
      store.roster.addSeat(
        { sessionId, seatId: idOf('seat', seat) as SeatId, seed: 1, codeEpoch: 1 },
        hashOf(`${seat}`),
        hashOf(`${code}`),
        limit,
      ),
);
const create = fc.record({ sessionId, code: fc.integer({ min: 0, max: 1 }) }).map(
  ({ sessionId, code }): Action =>
    (store) =>
      store.sessions.create(record({ sessionId, accountId: idOf('account', 0) as AccountId, joinCode: `${code}` })),
);
const update = fc.record({ sessionId, code: fc.integer({ min: 0, max: 2 }), activeAt: small }).map(
  ({ sessionId, code, activeAt }): Action =>
    (store) =>
      store.sessions.update(sessionId, { joinCode: `${code}`, activeAt }),
);
const purge = sessionId.map(
  (id): Action =>
    (store) =>
      store.drafts.purge(id),
);
const erase = sessionId.map(
  (id): Action =>
    (store) =>
      store.sessions.delete(id),
);
const scrub = fc.constant<Action>((store) => store.scrub());
const action = fc.oneof(
  { weight: 4, arbitrary: append },
  { weight: 4, arbitrary: follow },
  { weight: 4, arbitrary: cast },
  { weight: 3, arbitrary: draft },
  { weight: 3, arbitrary: seat },
  { weight: 2, arbitrary: create },
  { weight: 2, arbitrary: update },
  { weight: 1, arbitrary: purge },
  { weight: 1, arbitrary: erase },
  { weight: 1, arbitrary: scrub },
);

/** Answer or failure; the words of a failure are each store's own. */
const outcome = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    (value) => ({ value }),
    () => 'threw',
  );

async function everything(store: Store): Promise<unknown> {
  const sessions = [0, 1].map((n) => idOf('session', n) as SessionId);
  const rounds = [0, 1].map((n) => idOf('round', n) as RoundId);
  const keys = [0, 1, 2, 3].map((n) => hashOf(`key ${n}`) as AuthorKey);
  const each = await Promise.all(
    sessions.map(async (id) => [
      await store.log.read(id, 0, 1000),
      await Promise.all([0, 1, 2, 3, 4, 5].map((n) => store.log.receipt(id, hashOf(`${n}`)))),
      await Promise.all(keys.map((k) => store.drafts.find(id, stepId, k))),
      await Promise.all([0, 1, 2, 3, 4, 5].map((n) => store.roster.seatByToken(id, hashOf(`${n}`)))),
      await store.roster.count(id),
    ]),
  );
  const boxes = await Promise.all(
    rounds.map(async (id) => [
      await store.ballots.bodies(id),
      await Promise.all(keys.map((k) => store.ballots.find(id, k))),
    ]),
  );
  return { each, boxes, sessions: await store.sessions.all() };
}

test('SQLite and memory answer alike, whatever the order', async () => {
  const folder = temporaryFolder();
  let run = 0;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 40 }), async (actions) => {
        const memory = createMemoryStore();
        const sqlite = openSqliteStore(join(folder.path, `${run++}.db`));
        try {
          for (const act of actions) expect(await outcome(act(sqlite))).toEqual(await outcome(act(memory)));
          expect(await everything(sqlite)).toEqual(await everything(memory));
        } finally {
          await sqlite.close();
        }
      }),
      { numRuns: 60 },
    );
  } finally {
    folder.remove();
  }
});
