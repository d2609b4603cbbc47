// reliability.md §4.4: thirty voters, then somebody has the database, its write-ahead log, a backup and the logs, but not the keys.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AuthorKey, CandidateId, IdeaId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import { prng, shuffled } from '../../shared/kernel/prng.ts';
import type { Choice } from '../../shared/domain/voting/choice.ts';
import { openFileKeyVault } from '../../server/runtime/file-key-vault.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import { idFor } from '../support/ids.ts';
import { cast, openFirst, openVote, runSession } from '../support/running-session.ts';
import { CHANCE_99, linkByNearness, linkByOrder, rawBytes } from '../support/wal-linker.ts';

const VOTERS = 30;
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A choice of dots over ten candidates that no other voter makes: so that a right guess is known to be right. */
function uniqueChoice(voter: number): Choice {
  const [first, second] = [voter % 10, Math.floor(voter / 10)];
  const points = [
    { candidateId: idFor<CandidateId>(`cluster ${first}`), points: 2 },
    { candidateId: idFor<CandidateId>(`cluster ${(first + 1 + second) % 10}`), points: 1 },
  ];
  return { type: 'dots', points, noOpinion: [] };
}

/** Two groups that can be shown, and one of a single person: whoever reads a ballot's group there knows whose it is. */
const groupOf = (voter: number): string => (voter === 0 ? 'g3' : voter % 2 === 0 ? 'g1' : 'g2');

type Leak = (store: Store, seatId: SeatId, voter: number) => Promise<void>;

/** Thirty seats join, answer, and vote in an order of their own; `leak` is a mistake that a store or server could make. */
/** Enough of a sealed ballot to know it by, and little enough to lie in one piece on a page of the database. */
const startOf = (body: string): string => body.slice(0, 200);

async function vote(leak: Leak = async () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'versnelling-forensic-'));
  folders.push(folder);
  const file = join(folder, 'versnelling.db');
  const keys = join(folder, 'keys');
  const store = openSqliteStore(file);
  const vault = await openFileKeyVault(keys);
  const running = await runSession({ store, vault });
  const stepId = await openFirst(running);
  const seats: SeatId[] = [];
  for (let voter = 0; voter < VOTERS; voter++) {
    const seat = running.seat(`voter ${voter}`);
    seats.push(seat.seatId);
    const row = { sessionId: running.live.sessionId, seatId: seat.seatId, seed: voter, codeEpoch: 1 };
    await store.roster.addSeat(row, `token ${voter}`, `code ${voter}`, 500);
    await store.roster.setGroup(running.live.sessionId, seat.seatId, groupOf(voter));
    await running.submit(seat, {
      type: 'submitIdea',
      stepId,
      ideaId: idFor<IdeaId>(`idea ${voter}`),
      text: `antwoord ${voter}`,
      explanation: '',
    });
  }
  const { roundId } = await openVote(running, 10);
  const truth = new Map<string, string>();
  const bodies = new Map<string, string>();
  const ballotKeys: AuthorKey[] = [];
  for (const voter of shuffled([...seats.keys()], prng(5))) {
    const seat = running.seat(`voter ${voter}`);
    const choice = uniqueChoice(voter);
    truth.set(JSON.stringify(choice), seat.seatId);
    ballotKeys.push(must(vault.keyed(running.live.sessionId, roundId, seat.seatId), 'ballot key'));
    expect(await cast(running, { stepId, roundId }, seat, choice)).toBe('ok');
    // What lies in the box, so that it can be looked for.
    const [body] = (await store.ballots.bodies(roundId)).map(startOf).filter((one) => !bodies.has(one));
    bodies.set(must(body, 'ballot in the box'), seat.seatId);
    await leak(store, seat.seatId, voter);
  }
  return { folder, file, keys, store, running, stepId, roundId, truth, bodies, ballotKeys };
}

describe('who voted what', () => {
  it('cannot be linked from the database, the write-ahead log or a backup while the round is open', async () => {
    const { file, folder, store, running, truth, bodies, ballotKeys } = await vote();
    const backup = join(folder, 'backup.db');
    await store.backup(backup);
    const wal = rawBytes(`${file}-wal`);
    expect(wal.length).toBeGreaterThan(0);
    // The ballots are there: otherwise not linking them would prove nothing.
    expect(ballotKeys.filter((key) => wal.includes(key))).toHaveLength(VOTERS);
    expect([...bodies.keys()].filter((body) => wal.includes(body))).toHaveLength(VOTERS);
    expect(linkByNearness(wal, bodies)).toBeLessThanOrEqual(CHANCE_99);
    for (const image of [rawBytes(file), wal, rawBytes(backup)]) {
      expect(linkByOrder(image, bodies)).toBeLessThanOrEqual(CHANCE_99);
      // Sealed: without the key of the round nobody reads what was voted, nor by which group.
      for (const choice of truth.keys()) expect(image.includes(choice)).toBe(false);
      expect(image.includes(',"groupId":"')).toBe(false);
    }
    await running.stop();
    await store.close();
  });

  it('would be linked by a server that wrote a row of the seat along with the ballot: the linker is able', async () => {
    const careless: Leak = (store, seatId, voter) =>
      store.roster.addToken(idFor<SessionId>('session'), seatId, `seen ${voter}`);
    const { file, store, running, bodies } = await vote(careless);
    expect(linkByNearness(rawBytes(`${file}-wal`), bodies)).toBeGreaterThan(VOTERS / 2);
    await running.stop();
    await store.close();
  });

  it('is in no file any more after closing: not the ballots, not the keys, not the drafts', async () => {
    const { file, folder, keys, store, running, stepId, roundId, truth, bodies, ballotKeys } = await vote();
    await running.live.saveDraft(running.seat('voter 1'), {
      stepId,
      text: 'kanarie-concept-3e1f',
      explanation: '',
      rev: 1,
    });
    const { sessionId } = running.live;
    const stepKeys = [...Array(VOTERS).keys()].map((voter) =>
      must(running.vault.keyed(sessionId, stepId, running.seat(`voter ${voter}`).seatId), 'author key'),
    );
    await running.submit(running.facilitator, { type: 'closeRound', stepId, roundId });
    await running.submit(running.facilitator, { type: 'closeSession' });
    const backup = join(folder, 'after.db');
    await store.backup(backup);

    const images = [
      rawBytes(file),
      rawBytes(`${file}-wal`),
      rawBytes(backup),
      Buffer.from(running.news.logs.join('\n')),
    ];
    for (const image of images) {
      for (const key of ballotKeys) expect(image.includes(key)).toBe(false);
      expect(image.includes('kanarie-concept-3e1f')).toBe(false);
      expect(linkByOrder(image, truth)).toBeLessThanOrEqual(CHANCE_99);
      for (const body of bodies.keys()) expect(image.includes(body)).toBe(false);
    }
    // Nobody can compute the keys of facts again: the key files are gone, and the vault answers nothing.
    expect(filesBelow(keys).filter((name) => name.endsWith('.key'))).toEqual([]);
    for (const of of [stepId, roundId])
      expect(running.vault.keyed(sessionId, of, running.seat('voter 1').seatId)).toBeNull();
    // What the facts hold is a number for an author, and no seat stands beside it anywhere.
    const log = JSON.stringify(await store.log.read(sessionId, 0, 1_000));
    expect(stepKeys.some((key) => log.includes(key))).toBe(true);
    for (const seatId of truth.values()) expect(log.includes(seatId)).toBe(false);
    // Nor the group of any ballot: the one of a single person is merged away, and ballots carry their block only.
    expect(log).not.toContain('"groupId":"g3","guess"');
    expect(log).toContain('"block":1');
    await running.stop();
    await store.close();
  });

  it('publishes every ballot once, whoever cast it', async () => {
    const { running, stepId, roundId, store } = await vote();
    await running.submit(running.facilitator, { type: 'closeRound', stepId, roundId });
    const report = await running.live.report(0);
    const round = must(report.steps[0]?.rounds[0], 'round');
    expect(round.result.ballots).toBe(VOTERS);
    expect(
      must(round.ballots, 'ballots')
        .map(({ choice }) => JSON.stringify(choice))
        .toSorted(),
    ).toEqual([...Array(VOTERS).keys()].map((voter) => JSON.stringify(uniqueChoice(voter))).toSorted());
    await running.stop();
    await store.close();
  });
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
