// Starts a server with a folder of its own, and clears both away, whatever happens.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareTarget } from './bare-target.ts';
import { productTarget } from './product-target.ts';
import { startBare, startProduct } from './server-child.ts';
import type { Target } from './target.ts';

export type Which = Target['name'];
type Options = {
  readonly seats: number;
  readonly boards: number;
  /** Folder for CPU profiles, or null. */
  readonly profileTo: string | null;
};

/** A folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'versnelling-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const openTarget = async (which: Which, folder: string, { seats, boards, profileTo }: Options) => {
  const options = { folder, seats, profileTo };
  if (which === 'bare') return bareTarget(await startBare(options));
  const server = await startProduct(options);
  try {
    return await productTarget(server, boards);
  } catch (error) {
    await server.stop();
    throw error;
  }
};

/** Runs work against a fresh server. */
export const withTarget = <T>(which: Which, options: Options, work: (target: Target) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const target = await openTarget(which, folder, options);
    try {
      return await work(target);
    } finally {
      await target.close();
    }
  });

/** Both servers, so many times; the order turns round each time, so that neither always has the quieter moment. */
export async function alternating(rounds: number, work: (which: Which) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const which of round % 2 === 0 ? (['bare', 'product'] as const) : (['product', 'bare'] as const))
      await work(which);
}
