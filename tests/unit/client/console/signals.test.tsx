// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { createSignalSpeech } from '../../../../client/features/console/signal-speech.ts';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { Role } from '../../../../shared/domain/vocabulary.ts';
import type { RoomSignals } from '../../../../shared/protocol/room-signals.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { fakeClient, ideas, step, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const collecting = step('one', 0, { questionNumber: 1, ideas: ideas(['a']) });
const NOW = Date.now();

function show(role: Role = 'facilitator', first = collecting) {
  const fake = fakeClient(view([first], 'one'), role);
  render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView sessionId={'session000000000000000' as SessionId} renderClusters={() => null} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  return fake;
}
const room = (...seats: RoomSignals['seats']): RoomSignals => ({ seats });
const asking = (isSeen: boolean) =>
  room(
    { seat: 3, isHere: true, isReady: true, signals: [] },
    { seat: 7, isHere: true, isReady: false, signals: [{ signal: 'help', isSeen }] },
  );
const list = () => screen.getByRole('region', { name: 'Seintjes' });

describe('quiet signals on the console', () => {
  it('stand with the number of the seat, and are seen by a button that keeps the focus', () => {
    const fake = show();
    act(() => fake.tell({ roomSignals: asking(false) }));
    expect(within(list()).getByText('Plaats 7')).toBeTruthy();
    expect(within(list()).getByText('Klaar: plaats 3')).toBeTruthy();
    const button = within(list()).getByRole('button', { name: /^Gezien Plaats 7, .*: wil hulp$/u });
    button.focus();
    fireEvent.click(button);
    expect(fake.seen).toEqual([{ seat: 7, signal: 'help' }]);
    act(() => fake.tell({ roomSignals: asking(true) }));
    const after = within(list()).getByRole('button', { name: /^Is gezien/u });
    expect(document.activeElement).toBe(after);
    fireEvent.click(after);
    expect(fake.seen).toHaveLength(1);
  });

  it('an observer reads them and presses nothing', () => {
    const fake = show('observer');
    act(() => fake.tell({ roomSignals: asking(false) }));
    expect(within(list()).getByText('wil hulp')).toBeTruthy();
    expect(within(list()).queryByRole('button')).toBeNull();
  });
});

describe('rounding off', () => {
  it('gives notice of a minute, says who is busy, adds a minute, and can be called off', () => {
    const fake = show();
    act(() =>
      fake.tell({
        crowd: {
          here: 11,
          busy: 9,
          detail: { seats: 11, typing: 2, answered: 3, ready: 2, unsent: 1, notStarted: 4, ideas: 5 },
          cast: null,
        },
      }),
    );
    expect(screen.getByText(/Er typen nog 2 mensen\. 1 persoon heeft tekst/u)).toBeTruthy();
    expect(screen.getByText('zijn nog niet begonnen')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Afronden/u }));
    expect(fake.sent).toEqual([{ type: 'announceClosing', stepId: collecting.stepId, seconds: 60 }]);

    act(() =>
      fake.change((now) => ({
        ...now,
        steps: { ...now.steps, [collecting.stepId]: { ...collecting, closesAt: NOW - 5_000 } },
      })),
    );
    expect(screen.getByText(/Er sluit niets vanzelf/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '1 minuut erbij' }));
    fireEvent.click(screen.getByRole('button', { name: 'Toch niet afronden' }));
    expect(fake.sent.slice(1)).toEqual([
      { type: 'announceClosing', stepId: collecting.stepId, seconds: 60 },
      { type: 'cancelClosing', stepId: collecting.stepId },
    ]);
  });

  it('is there in every phase that people are at work in, with words of its own, and not for observers to press', () => {
    show('observer');
    expect(screen.queryByRole('button', { name: /^Afronden/u })).toBeNull();
    cleanup();
    show('facilitator', step('one', 0, { questionNumber: 1, phase: 'results', ideas: ideas(['a']) }));
    expect(screen.queryByRole('button', { name: /^Afronden/u })).toBeNull();
    cleanup();
    const clustering = step('one', 0, { questionNumber: 1, phase: 'cluster', ideas: ideas(['a']) });
    const fake = show('facilitator', clustering);
    expect(screen.queryByText(/Niemand typt/u)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Afronden: zeg dat we over 1 minuut verdergaan' }));
    expect(fake.sent).toEqual([{ type: 'announceClosing', stepId: clustering.stepId, seconds: 60 }]);
  });
});

describe('speaking signals', () => {
  it('says the first at once, the next together after 15 s, and what was taken back not at all', () => {
    let time = 0;
    let due: { at: number; work: () => void } | null = null;
    const said: string[][] = [];
    const speech = createSignalSpeech({
      now: () => time,
      later: (work, ms) => {
        due = { at: time + ms, work };
        return () => (due = null);
      },
      say: (fresh) => said.push([...fresh]),
    });
    const pass = (to: number): void => {
      time = to;
      const ring = due;
      if (ring !== null && ring.at <= time) {
        due = null;
        ring.work();
      }
    };
    speech.standing(['7 help']);
    pass(0);
    speech.standing(['7 help', '3 pause']);
    speech.standing(['7 help', '3 pause', '4 unclear']);
    speech.standing(['7 help', '4 unclear', '5 help']);
    pass(14_999);
    expect(said).toEqual([['7 help']]);
    pass(15_000);
    expect(said).toEqual([['7 help'], ['4 unclear', '5 help']]);
    speech.standing([]);
    speech.standing(['7 help']);
    pass(30_000);
    expect(said.at(-1)).toEqual(['7 help']);
  });
});
