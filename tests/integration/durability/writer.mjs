// A program that writes until it is killed, and says what was acknowledged. Plain JavaScript, so that it runs the built store as a server does.
// node writer.mjs DATABASE SESSION full|normal [ROUNDS [TRACE]]
import { createHash } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { openConnection } from '../../../dist/server/store/sqlite/connection.js';
import { sqliteStoreOn } from '../../../dist/server/store/sqlite/sqlite-store.js';

const [file, sessionId, synchronous, rounds = 'Infinity', trace] = process.argv.slice(2);
const hash = (text) => createHash('sha256').update(text).digest('base64url');
const id = (text) => hash(text).slice(0, 22);
const [stepId, roundId, key] = [id('step'), id('round'), hash('seat')];
const out = trace === undefined ? 1 : openSync(trace, 'a');

/** At once: an acknowledgement that waits in a buffer would be lost with the process, and the test would ask for too little. */
function acknowledge(kind, number) {
  const line = Buffer.from(`ack ${kind} ${number}\n`);
  for (let from = 0; from < line.length;) {
    try {
      from += writeSync(out, line, from);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

const connection = openConnection(file);
// The mutant that the test must catch: what better-sqlite3 would do if nobody asked for more.
if (synchronous === 'normal') connection.db.pragma('synchronous = NORMAL');
const store = sqliteStoreOn(connection);

let seq = (await store.log.read(sessionId, 0, 1_000_000)).length;
for (let round = 0; round < Number(rounds); round++) {
  const facts = Array.from({ length: 1 + (round % 3) }, (_, index) => {
    const number = seq + index + 1;
    const fact = {
      type: 'ideaSubmitted',
      stepId,
      ideaId: id(`idea ${number}`),
      text: `antwoord ${number}`,
      explanation: '',
    };
    return { seq: number, fact: { ...fact, authorKey: key, arrival: 'a0' }, by: null, at: null, cause: null };
  });
  const receipts = facts.map((fact) => ({ commandHash: hash(`${fact.seq}`), bodyHash: hash('body'), rejection: null }));
  const answer = await store.log.append({ sessionId, expectedSeq: seq, facts, receipts, emptyBoxes: [] });
  if (answer !== 'appended') throw new Error(answer);
  seq += facts.length;
  acknowledge('fact', seq);
  await store.ballots.cast(sessionId, roundId, hash(`voter ${seq}`), { body: 'verzegeld', rev: 1 });
  acknowledge('ballot', seq);
  await store.drafts.saveAll(sessionId, [{ stepId, key, text: `bezig ${seq}`, explanation: '', rev: seq }]);
  acknowledge('draft', seq);
}
await store.close();
