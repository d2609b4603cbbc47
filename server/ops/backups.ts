// Copies of the database beside it, each hour that something changed. Keys are elsewhere and never in a copy (reliability.md P13).
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
/** Also what a deleted session can be gone everywhere by: 14 days after it. */
const KEPT_MS = 14 * DAY_MS;
/** For a day every copy is kept, after that the last of each day. */
const ALL_KEPT_MS = DAY_MS;
const NAME = /^versnelling-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/;

const nameAt = (now: number): string =>
  `versnelling-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z.db`;

function timeOf(name: string): number | null {
  const [, day, hours, minutes, seconds] = NAME.exec(name) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
}

/** Which copies may go, by name. Anything that is not a copy of ours stays. */
export function outdated(names: readonly string[], now: number): string[] {
  const copies = names
    .flatMap((name) => {
      const at = timeOf(name);
      return at === null ? [] : [{ name, at }];
    })
    .sort((a, b) => b.at - a.at);
  const days = new Set<number>();
  return copies
    .filter(({ at }) => {
      const age = now - at;
      if (age > KEPT_MS) return true;
      const day = Math.floor(at / DAY_MS);
      const isLastOfDay = !days.has(day);
      days.add(day);
      return age > ALL_KEPT_MS && !isLastOfDay;
    })
    .map(({ name }) => name);
}

type Options = {
  /** The database; its write-ahead log lies beside it. */
  readonly file: string;
  readonly folder: string;
  /** 0: no backups. */
  readonly everyHours: number;
  readonly backup: (to: string) => Promise<void>;
  readonly onDone: (ms: number, bytes: number) => void;
  readonly onFailed: (error: unknown) => void;
  readonly now?: () => number;
};

/** When the database was written last; 0 when it is not there. */
const writtenAt = (file: string): number =>
  Math.max(...[file, `${file}-wal`].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));

/** @returns `run` makes a copy now when something changed since the last one; `stop` ends the timer */
export function createBackups({ file, folder, everyHours, backup, onDone, onFailed, now = Date.now }: Options) {
  let copied = 0;
  let running: Promise<void> | null = null;

  async function copy(): Promise<void> {
    // Old copies go also when nothing new was written: what was deleted must be gone from them in time.
    for (const name of outdated(namesIn(folder), now())) rmSync(join(folder, name), { force: true });
    const written = writtenAt(file);
    const copies = namesIn(folder).flatMap((name) => timeOf(name) ?? []);
    // Where the last copy has just gone, what is there now is copied anew.
    const known = copies.length === 0 ? 0 : Math.max(copied, ...copies);
    if (written <= known) return;
    const started = performance.now();
    const to = join(folder, nameAt(now()));
    await backup(to);
    copied = written;
    onDone(performance.now() - started, statSync(to).size);
  }
  const run = (): Promise<void> => {
    running ??= Promise.resolve()
      .then(copy)
      .catch(onFailed)
      .finally(() => {
        running = null;
      });
    return running;
  };

  if (everyHours === 0) return { run, stop: () => undefined };
  const timer = setInterval(() => void run(), everyHours * HOUR_MS);
  timer.unref();
  return { run, stop: () => clearInterval(timer) };
}

/** What lies in the folder; the folder is made when it is not there. */
function namesIn(folder: string): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return readdirSync(folder);
}
