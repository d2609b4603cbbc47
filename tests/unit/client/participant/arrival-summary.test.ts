import { describe, expect, it } from 'vitest';
import { createArrivalSummary } from '../../../../client/features/collect/arrival-summary.ts';

/** A clock that moves by hand, in milliseconds. */
function byHand() {
  let time = 0;
  let timers: { at: number; work: () => void }[] = [];
  const said: string[] = [];
  const summary = createArrivalSummary({
    now: () => time,
    later: (work, milliseconds) => {
      const timer = { at: time + milliseconds, work };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    say: (arrived, total) => said.push(`${time / 1000}s: ${arrived} of ${total}`),
  });
  const pass = (milliseconds: number): void => {
    const end = time + milliseconds;
    for (;;) {
      const next = timers.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > end) break;
      time = next.at;
      timers = timers.filter((other) => other !== next);
      next.work();
    }
    time = end;
  };
  return { summary, said, pass };
}

describe('the summary of arrivals', () => {
  it('speaks once each 15 seconds, with a total, however many come', () => {
    const { summary, said, pass } = byHand();
    for (let total = 1; total <= 100; total++) {
      summary.arrived(1, total);
      pass(600);
    }
    expect(said).toEqual(['15s: 25 of 25', '30s: 25 of 50', '45s: 25 of 75', '60s: 25 of 100']);
  });

  it('waits until nobody typed for two seconds', () => {
    const { summary, said, pass } = byHand();
    summary.arrived(3, 3);
    for (let i = 0; i < 20; i++) {
      summary.typed();
      pass(1_000);
    }
    expect(said).toEqual([]);
    pass(1_000);
    expect(said).toEqual(['21s: 3 of 3']);
  });

  it('says nothing where nothing came', () => {
    const { summary, said, pass } = byHand();
    summary.typed();
    pass(60_000);
    expect(said).toEqual([]);
  });
});
