// The roofline: the least a server can do for this work, with the product's own two libraries. Validate → append (WAL, FULL, one commit
// for all that wait) → acknowledge → one frame per tick to everybody. No sessions, roles, secrets, retries, resuming or undo.
//   npm run bench -- bare-server --file FILE --tick MS --commit MS
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { Server } from 'socket.io';
import type { BareAnswer, BareClientMessages, BareServerMessages } from './bare-messages.ts';

const MOST_CHARACTERS = 500;
const ID = /^[\w-]{22}$/;

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: ':memory:' },
    tick: { type: 'string', default: '50' },
    commit: { type: 'string', default: '8' },
  },
});
const tick = Number(values.tick);
const pause = Number(values.commit);

const db = new Database(values.file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE IF NOT EXISTS answer (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)');
const insert = db.prepare('INSERT INTO answer (body) VALUES (?)');
const append = db.transaction((bodies: readonly string[]) => {
  for (const body of bodies) insert.run(body);
});

const board = db
  .prepare<[], string>('SELECT body FROM answer ORDER BY seq')
  .pluck()
  .all()
  .map((body) => JSON.parse(body) as BareAnswer);
const known = new Set(board.map(({ ideaId }) => ideaId));
let framed = board.length;

const http = createServer();
const io = new Server<BareClientMessages, BareServerMessages>(http, {
  serveClient: false,
  perMessageDeflate: false,
  transports: ['websocket'],
});

/** Runs work at once when the last time is longer ago than `every`, otherwise when it is. */
function clock(every: number, work: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    timer = null;
    last = performance.now();
    work();
  };
  return () => {
    timer ??= setTimeout(run, Math.max(0, every - (performance.now() - last)));
  };
}

const frame = clock(tick, () => {
  const events = board.slice(framed);
  const from = framed;
  framed = board.length;
  io.emit('frame', { from, events });
});

let waiting: { readonly answer: BareAnswer; readonly acknowledge: (rev: number) => void }[] = [];
const commit = clock(pause, () => {
  const batch = waiting;
  waiting = [];
  append(batch.map(({ answer }) => JSON.stringify(answer)));
  for (const { answer, acknowledge } of batch) {
    board.push(answer);
    acknowledge(board.length);
  }
  frame();
});

function accepted(answer: BareAnswer): boolean {
  const { ideaId, text } = answer;
  if (typeof ideaId !== 'string' || !ID.test(ideaId) || known.has(ideaId)) return false;
  return typeof text === 'string' && text !== '' && text.length <= MOST_CHARACTERS;
}

io.on('connection', (socket) => {
  socket.on('answer', ({ ideaId, text }, acknowledge) => {
    if (!accepted({ ideaId, text })) return acknowledge(-1);
    known.add(ideaId);
    waiting.push({ answer: { ideaId, text }, acknowledge });
    commit();
  });
  // As text for each who asks, which is what a server does when nobody thought about it.
  socket.on('hello', (acknowledge) => acknowledge({ rev: board.length, board }));
});

http.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }));
});
process.once('SIGTERM', () => {
  void io.close().then(() => db.close());
});
