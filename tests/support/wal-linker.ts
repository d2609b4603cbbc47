// The forensic linker of the secrecy test: somebody with the database, its write-ahead log and a list of who voted what (to check
// the guesses) tries to join ballots to seats by what was written near what.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Bytes of a file, read by another process: opening a live database in its own process would drop its locks (POSIX). */
export const rawBytes = (file: string): Buffer =>
  existsSync(file) ? execFileSync('cat', [file], { maxBuffer: 1 << 29 }) : Buffer.alloc(0);

type Appearance = { readonly text: string; readonly frame: number };

/** Every time that a text was written anew: a page version holds it more often than the version before did. */
export function appearances(wal: Buffer, texts: readonly string[]): Appearance[] {
  if (wal.length < 32) return [];
  const frameSize = 24 + wal.readUInt32BE(8);
  const counts = new Map<string, number>();
  const found: Appearance[] = [];
  for (let at = 32, frame = 0; at + frameSize <= wal.length; at += frameSize, frame++) {
    const pageNumber = wal.readUInt32BE(at);
    const page = wal.subarray(at + 24, at + frameSize).toString('latin1');
    for (const text of texts) {
      const count = page.split(text).length - 1;
      if (count > (counts.get(`${pageNumber}|${text}`) ?? 0)) found.push({ text, frame });
      counts.set(`${pageNumber}|${text}`, count);
    }
  }
  return found;
}

/** For each ballot the seat that was written nearest to it (afterwards, when two are as near); how many of those guesses are right. */
export function linkByNearness(wal: Buffer, truth: ReadonlyMap<string, string>): number {
  const ballots = appearances(wal, [...truth.keys()]);
  const seats = appearances(wal, [...truth.values()]);
  return [...truth].filter(([ballot, seat]) => {
    const at = ballots.find(({ text }) => text === ballot)?.frame;
    if (at === undefined) return false;
    const distance = ({ frame }: Appearance) => Math.abs(frame - at) - (frame >= at ? 0.5 : 0);
    return seats.toSorted((a, b) => distance(a) - distance(b))[0]?.text === seat;
  }).length;
}

/** Pairs things by the order in which they lie in an image, and counts how many pairs are right. */
export function linkByOrder(image: Buffer, truth: ReadonlyMap<string, string>): number {
  const text = image.toString('latin1');
  const inOrder = (items: readonly string[]) =>
    items.filter((item) => text.includes(item)).sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const ballots = inOrder([...truth.keys()]);
  const seats = inOrder([...truth.values()]);
  return ballots.filter((ballot, index) => truth.get(ballot) === seats[index]).length;
}

/**
 * The most right pairs that chance gives in 99 of 100 cases: pairing n things at random hits about Poisson(1) of them,
 * and P(X ≥ 5) = 0.4 %.
 */
export const CHANCE_99 = 4;
