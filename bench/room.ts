// People: in the house, sending, at a pace that does not depend on how fast the server is.
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newNodeId } from '../client/sync/node-transport.ts';
import { must } from '../shared/kernel/assert.ts';
import type { IdeaId } from '../shared/kernel/ids.ts';
import { readAnswersFile } from '../tools/rehearse/answers-file.ts';
import { WORDS } from '../tools/rehearse/words.ts';
import type { OnSeen, SeatLink, Target, Visitor } from './target.ts';

const AT_THE_DOOR = 10;
const EXAMPLE = fileURLToPath(new URL('../../examples/inkoop-wmo-antwoorden.json', import.meta.url));

/** Answers as people write them, over and over. */
export async function answerTexts(): Promise<() => string> {
  const questions = await readAnswersFile(EXAMPLE, WORDS.en);
  const texts = questions.flatMap(({ answers }) => answers.map(({ text }) => text));
  let next = 0;
  return () => must(texts[next++ % texts.length], 'an answer in the example');
}

/** Works through the numbers below `count`, so many at the same time. */
export async function severalAtOnce(
  count: number,
  width: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker));
}

/** Lets so many new people in, each with one page. */
export async function seatAll(target: Target, count: number, onSeen: OnSeen): Promise<SeatLink[]> {
  const links: SeatLink[] = [];
  await severalAtOnce(count, AT_THE_DOOR, async () => {
    const visitor: Visitor = await target.visit();
    links.push(await visitor.connect(onSeen));
  });
  return links;
}

/**
 * Sends so many answers in turn from these seats, so many a second.
 * @returns when all are acknowledged
 */
export async function sendPaced(
  links: readonly SeatLink[],
  count: number,
  perSecond: number,
  text: () => string,
): Promise<void> {
  const since = performance.now();
  const underway: Promise<void>[] = [];
  for (let index = 0; index < count; index++) {
    const early = (index / perSecond) * 1_000 - (performance.now() - since);
    if (early > 1) await delay(early);
    const link = must(links[index % links.length], 'a seat');
    underway.push(link.send(newNodeId<IdeaId>(), text()));
  }
  await Promise.all(underway);
}
