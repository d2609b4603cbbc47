// `npm run rehearse -- --answers FILE --seats N [--url …]`: plays a whole session over the real protocol. See `--help`.
import { randomInt } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { LIMITS } from '../../shared/domain/limits.ts';
import { readAnswersFile, type Question } from './answers-file.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { createApi, type Api } from './api.ts';
import { readArguments, type Arguments } from './args.ts';
import { checkReport } from './check-report.ts';
import { createCounts, type Counts } from './counts.ts';
import { makeSession, signIn, throwAwayLogin, type Credentials, type Occasion } from './organiser.ts';
import { fillRoom, type Room } from './people.ts';
import { oneLine, Problem } from './problem.ts';
import { dropIfEmpty, makeReportFolder, writeReport } from './report-folder.ts';
import { playSession } from './script.ts';
import { writeSeries } from './series.ts';
import { startOwnServer, type OwnServer } from './server-process.ts';
import type { Stage } from './stage.ts';
import type { Words } from './words.ts';
import { isWell, summaryJson, summaryLines, type Ending } from './summary.ts';

const SEED_LIMIT = 1_000_000;
const STOPPED_BY_HAND = 130;

const say = (line: string): void => console.log(line);
/** Its class is the sign that somebody pressed Ctrl+C. */
class Stopped extends Problem {}

/** The participants and answers of each session of the series. */
function divided(questions: readonly Question[], { seats, series }: Arguments) {
  return Array.from({ length: series }, (_, at) => ({
    seats: Math.floor((seats + at) / series),
    questions: questions.map((question) => ({
      ...question,
      answers: question.answers.filter((_answer, index) => index % series === at),
    })),
  }));
}

function checkRoom(questions: readonly Question[], args: Arguments): void {
  const { words, series } = args;
  if (args.seats < series) throw new Problem(words.tooFewSeats(series));
  for (const part of divided(questions, args)) checkSeats(part.questions, part.seats, words);
}

function checkSeats(questions: readonly Question[], seats: number, words: Words): void {
  questions.forEach(({ answers }, index) => {
    if (Math.ceil(answers.length / seats) > LIMITS.ideasPerSeat)
      throw new Problem(words.tooManyPerSeat(index + 1, LIMITS.ideasPerSeat));
  });
}

/** A server of our own, unless there is one already. */
async function ownServer({ url, seats, words }: Arguments, counts: Counts, abort: AbortController) {
  if (url !== null) return null;
  say(words.serverStarts);
  const server = await startOwnServer({
    seats,
    words,
    signal: abort.signal,
    onComplaint: (event) => counts.problem(words.serverComplained(event)),
    onEnd: () => abort.abort(new Problem(words.serverEnded)),
  });
  say(words.serverReady(server.url));
  return server;
}

/** Where a session is played, and where its report goes. */
type Host = {
  readonly api: Api;
  readonly organiserCookie: string;
  readonly folder: string;
  readonly occasion: Occasion;
};

/** Plays one session and compares its report with what was played. */
async function playOne(
  stage: Stage,
  { api, organiserCookie, folder, occasion }: Host,
  questions: readonly Question[],
  args: Arguments,
): Promise<ReportModel> {
  const { words, counts } = stage;
  const { seats, seed } = args;
  let room: Room | null = null;
  try {
    const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
    say(words.begins(questions.length, answers, seats, seed));
    const session = await makeSession(api, organiserCookie, questions, stage, occasion);
    say(words.sessionMade(session.title, session.code));
    const options = { api, organiserCookie, session, seats, seed };
    room = await fillRoom(stage, options, (opened) => (room = opened));
    say(words.joined(seats));
    const played = await playSession(stage, room, questions, args);
    const report = await writeReport(api, organiserCookie, session.sessionId, folder, stage);
    const { reported, problems } = checkReport(report, questions, played, words);
    counts.reported(reported);
    for (const problem of problems) counts.problem(problem);
    return report;
  } finally {
    room?.close();
  }
}

/** Opens the theatre, plays, compares, and clears away, whatever happens. */
async function rehearse(args: Arguments, questions: readonly Question[], counts: Counts, abort: AbortController) {
  const { words } = args;
  const { signal } = abort;
  const stage: Stage = { words, counts, say, isFast: args.fast, signal };
  const now = new Date();
  let server: OwnServer | null = null;
  const folder = await makeReportFolder(args.out, now, words);
  try {
    server = await ownServer(args, counts, abort);
    const credentials: Credentials = server ? { login: throwAwayLogin(), setupToken: server.setupToken } : args;
    const api = createApi(server?.url ?? args.url ?? '', words, signal);
    const organiserCookie = await signIn(api, credentials, words);
    const reports: ReportModel[] = [];
    for (const [at, part] of divided(questions, args).entries()) {
      const isAlone = args.series === 1;
      const name = isAlone ? null : words.sessionOf(at + 1, args.series);
      if (name !== null) say(name);
      const into = isAlone ? folder : await makeReportFolder(join(folder, `session-${at + 1}`), now, words);
      const host: Host = { api, organiserCookie, folder: into, occasion: { now, part: name } };
      reports.push(await playOne(stage, host, part.questions, { ...args, seats: part.seats, seed: args.seed + at }));
    }
    if (args.series > 1) await writeSeries(api, organiserCookie, reports, folder, stage);
    return folder;
  } finally {
    await server?.stop();
    await dropIfEmpty(folder);
  }
}

/** Ctrl+C ends the play in order; a second one at once. */
function takeSignals(abort: AbortController, stopped: string): void {
  setMaxListeners(0, abort.signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (abort.signal.aborted) process.exit(STOPPED_BY_HAND);
      abort.abort(new Stopped(stopped));
    });
}

async function play(args: Arguments, questions: readonly Question[]): Promise<number> {
  const counts = createCounts();
  const abort = new AbortController();
  takeSignals(abort, args.words.stopped);
  const since = performance.now();
  let folder: string | null = null;
  let exitCode = 1;
  try {
    folder = await rehearse(args, questions, counts, abort);
  } catch (thrown) {
    const error: unknown = abort.signal.aborted ? abort.signal.reason : thrown;
    if (!(error instanceof Problem)) console.error(error);
    if (error instanceof Stopped) exitCode = STOPPED_BY_HAND;
    // Nothing was played: there is nothing to sum up.
    if (counts.totals().sent === 0) {
      if (error instanceof Problem) console.error(oneLine(error));
      return exitCode;
    }
    counts.problem(oneLine(error));
  }
  const tookMs = performance.now() - since;
  const ending: Ending = { seats: args.seats, totals: counts.totals(), problems: counts.problems(), tookMs, folder };
  for (const line of summaryLines(ending, args.words)) say(line);
  say(summaryJson(ending));
  return isWell(ending) ? 0 : exitCode;
}

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2), process.env, randomInt(SEED_LIMIT));
  if (args.help) {
    say(args.words.usage);
    return 0;
  }
  const questions = await readAnswersFile(args.answers, args.words);
  checkRoom(questions, args);
  return play(args, questions);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Problem ? oneLine(error) : error);
  process.exitCode = 1;
}
