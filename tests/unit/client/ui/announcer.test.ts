import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../../../client/ui/announcer.ts';

interface Timer {
  readonly at: number;
  readonly work: () => void;
  isCancelled: boolean;
}

const setUp = () => {
  const shown: string[] = [];
  const timers: Timer[] = [];
  let now = 0;
  const { announce } = createAnnouncer({
    show: (text) => shown.push(text),
    later: (work, milliseconds) => {
      const timer: Timer = { at: now + milliseconds, work, isCancelled: false };
      timers.push(timer);
      return () => {
        timer.isCancelled = true;
      };
    },
  });
  const passUntil = (end: number): void => {
    for (;;) {
      const due = timers.filter((timer) => !timer.isCancelled && timer.at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      due.isCancelled = true;
      now = due.at;
      due.work();
    }
    now = end;
  };
  return { shown, announce, passUntil };
};

describe('announcer', () => {
  it('says the first message at once', () => {
    const { shown, announce } = setUp();
    announce('Uw antwoord is verstuurd.');
    expect(shown).toEqual(['Uw antwoord is verstuurd.']);
  });

  it('says the same words again as a different text, so that the region changes', () => {
    const { shown, announce, passUntil } = setUp();
    for (let time = 1; time <= 3; time += 1) {
      announce('Bewaard.');
      passUntil(time * 500);
    }
    expect(shown.map((text) => text.trim())).toEqual(['Bewaard.', 'Bewaard.', 'Bewaard.']);
    expect(shown[1]).not.toBe(shown[0]);
    expect(shown[2]).not.toBe(shown[1]);
  });

  it('keeps messages apart in time and in order', () => {
    const { shown, announce, passUntil } = setUp();
    announce('een');
    announce('twee');
    expect(shown).toEqual(['een']);
    passUntil(399);
    expect(shown).toEqual(['een']);
    passUntil(400);
    expect(shown).toEqual(['een', 'twee']);
  });

  it('drops the oldest of a flood, never the newest', () => {
    const { shown, announce, passUntil } = setUp();
    for (let number = 1; number <= 20; number += 1) announce(String(number));
    passUntil(5_000);
    expect(shown).toEqual(['1', '16', '17', '18', '19', '20']);
  });

  it('clears the region after a while and stays silent for empty words', () => {
    const { shown, announce, passUntil } = setUp();
    announce('  ');
    expect(shown).toEqual([]);
    announce('Bewaard.');
    passUntil(8_000);
    expect(shown).toEqual(['Bewaard.', '']);
  });
});
