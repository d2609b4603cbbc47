// What somebody feels in a page, measured in the page itself: how long from a key or a click until the next picture, and how regularly pictures come meanwhile.
import type { Page } from 'playwright-core';
import { wireOf } from '../tests/support/keys.ts';

export interface Felt {
  /** Milliseconds from each key or press until the picture after it was drawn. */
  readonly answered: readonly number[];
  /** Milliseconds between two pictures. */
  readonly frames: readonly number[];
  /** The longest that the page could do nothing else, in milliseconds; 0 when that was never above 50. */
  readonly longest: number;
  /** Milliseconds of CPU that the page's own thread spent: other programs on the machine don't add to it. */
  readonly cpu: number;
}

interface Meter {
  readonly answered: number[];
  readonly frames: number[];
  readonly tasks: number[];
}
declare global {
  interface Window {
    benchMeter?: Meter;
  }
}

/** Runs in the page: begins to count. Whatever is drawn after a picture was asked for is shown by the task after it. */
function begin(): void {
  const meter: Meter = { answered: [], frames: [], tasks: [] };
  if (window.benchMeter === undefined) {
    const afterPicture = (then: () => void): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', then, { once: true });
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    };
    const told = ({ timeStamp }: Event): void =>
      afterPicture(() => window.benchMeter?.answered.push(performance.now() - timeStamp));
    for (const kind of ['keydown', 'pointerdown', 'drop']) addEventListener(kind, told, true);
    let before = performance.now();
    const tick = (now: number): void => {
      window.benchMeter?.frames.push(now - before);
      before = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchMeter?.tasks.push(duration);
    }).observe({ type: 'longtask' });
  }
  window.benchMeter = meter;
}

/** Milliseconds of CPU that the thread of the page has spent since its wire to the developer tools was opened for this. */
async function cpuOf(page: Page): Promise<number> {
  const wire = await wireOf(page);
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await wire.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** What is felt in this page while something is done in it. */
export async function feltDuring(page: Page, work: () => Promise<void>): Promise<Felt> {
  await page.evaluate(begin);
  const before = await cpuOf(page);
  await work();
  // One picture more, and the answer of the browser about the tasks before it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  const { answered, frames, tasks } = await page.evaluate(
    () => window.benchMeter ?? { answered: [], frames: [], tasks: [] },
  );
  return { answered, frames, longest: Math.max(0, ...tasks), cpu: (await cpuOf(page)) - before };
}

/**
 * The time, in milliseconds since 1970 by the clock of the page, of the first picture in which this attribute of the element has this value.
 * Begins to look at once; the clock of the page is that of the machine.
 */
export const pictureWith = (page: Page, selector: string, attribute: string, value: string): Promise<number> =>
  page.evaluate(
    ([where, name, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const ends = performance.now() + 20_000;
        const look = (): void => {
          const now = performance.now();
          if (document.querySelector(where)?.getAttribute(name) === wanted) resolve(performance.timeOrigin + now);
          else if (now > ends) reject(new Error(`${where} has no ${name} of ${wanted}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [selector, attribute, value] as const,
  );
