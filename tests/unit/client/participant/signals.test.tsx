// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClosingMarks } from '../../../../client/features/signals/closing-marks.ts';
import { SeatSignals } from '../../../../client/features/signals/seat-signals.tsx';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { secondsUntil } from '../../../../client/state/seconds-left.ts';
import { spoken } from '../../../../client/ui/announcer.ts';
import { fakeSession, inDutch, questionStep, renderIn, STEP_ID } from './fake-session.tsx';
import type { FakeSession } from './fake-session.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  // What waits to be spoken is spoken out, so that no test hears another's.
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});
// After the hooks above: its own clean up comes before theirs.
inDutch();

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pressed = (name: string): string | null => screen.getByRole('button', { name }).getAttribute('aria-pressed');

describe('quiet signals of a seat', () => {
  it('stay pressed until taken back, with their state in words', () => {
    const session = fakeSession();
    renderIn(session, <SeatSignals hasTask />);
    expect(pressed('Ik wil hulp')).toBe('false');
    press('Ik wil hulp');
    expect(pressed('Ik wil hulp')).toBe('true');
    expect(screen.getByText('De begeleider kan dit nu zien.')).toBeTruthy();
    expect(session.client.getState().signals).toEqual([{ signal: 'help', state: 'told' }]);
    press('Ik wil hulp');
    expect(pressed('Ik wil hulp')).toBe('false');
    expect(session.sent).toEqual([]);
  });

  it('say once that a facilitator has seen it, and that it waits for a connection', () => {
    const session = fakeSession({ signals: [{ signal: 'pause', state: 'waiting' }] });
    renderIn(session, <SeatSignals hasTask />);
    expect(screen.getByText('Nog niet doorgegeven. Dat gebeurt vanzelf.')).toBeTruthy();
    act(() => session.set({ signals: [{ signal: 'pause', state: 'seen' }] }));
    expect(screen.getByText('De begeleider heeft het gezien.')).toBeTruthy();
    expect(spoken.getState().text.trim()).toMatch(/doorgegeven|teruggenomen|gezien/u);
  });

  it('say that one was refused for good, and are not pressed then', () => {
    const session = fakeSession({ signals: [{ signal: 'pause', state: 'waiting' }] });
    renderIn(session, <SeatSignals hasTask />);
    act(() => session.set({ signals: [{ signal: 'pause', state: 'refused' }] }));
    expect(pressed('Ik neem pauze')).toBe('false');
    expect(spoken.getState().text.trim()).toBe('Ik neem pauze: Dit is niet verstuurd');
    press('Ik neem pauze');
    expect(pressed('Ik neem pauze')).toBe('true');
  });

  it('about a question are there only when there is one', () => {
    renderIn(fakeSession(), <SeatSignals hasTask={false} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Ik wil hulp', 'Ik neem pauze']);
  });
});

describe('the notice that a question closes', () => {
  const page = (session: FakeSession, closesAt: number | null, phase: 'collect' | 'cluster' = 'collect') =>
    renderIn(session, <QuestionStep step={questionStep({ closesAt, phase })} lang="nl" />);
  const pass = (ms: number): void => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };

  it('counts by the server’s clock, to the second, on a device that is an hour slow', () => {
    page(fakeSession({ clockOffset: 3_600_000 }), 1_000_000 + 3_600_000 + 65_000);
    expect(screen.getByText('Deze vraag sluit over 1 minuut en 5 seconden')).toBeTruthy();
    pass(20_000);
    expect(screen.getByText('Deze vraag sluit over 45 seconden')).toBeTruthy();
  });

  it('leaves everything as it is when the time is over: typing and sending go on', () => {
    const session = fakeSession();
    page(session, 1_000_000 + 2_000);
    pass(60_000);
    expect(screen.getByText('De tijd is om')).toBeTruthy();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw antwoord' });
    expect(box.readOnly || box.disabled).toBe(false);
    fireEvent.change(box, { target: { value: 'toch nog' } });
    press('Verstuur');
    expect(session.sent).toMatchObject([{ type: 'submitIdea', text: 'toch nog' }]);
  });

  it('lets a person ask for more time, as often as needed', () => {
    const session = fakeSession();
    page(session, 1_000_000 + 30_000);
    for (let n = 0; n < 10; n++) {
      press('Ik heb meer tijd nodig');
      expect(session.client.getState().signals).toHaveLength(1);
      press('Ik heb meer tijd nodig');
      expect(session.client.getState().signals).toHaveLength(0);
    }
  });

  it('is spoken at most at five minutes, at one, and when it is over', () => {
    const heard: string[] = [];
    const stop = spoken.subscribe(({ text }) => {
      if (text.trim() !== '') heard.push(text.trim());
    });
    pass(20_000);
    heard.length = 0;
    page(fakeSession(), 1_000_000 + 20_000 + 400_000);
    for (let second = 0; second < 500; second++) pass(1_000);
    stop();
    expect(heard).toHaveLength(3);
    expect(heard[0]).toMatch(/^Deze vraag sluit over 5 minuten\. /u);
    expect(heard[1]).toMatch(/^Deze vraag sluit over 1 minuut\. /u);
    expect(heard[2]).toMatch(/^De tijd is om\. /u);
  });
});

describe('marks of the time that is left', () => {
  it('are passed once each, also by somebody who comes late, and again after a minute more', () => {
    const { isDue } = createClosingMarks();
    expect([400, 301, 300, 299, 61, 60, 59, 1, 0, 0].map(isDue)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    // One minute more at the end: the last minute is spoken again, the five are not.
    expect([60, 30, 0].map(isDue)).toEqual([false, false, true]);
    expect([119, 60, 0].map(isDue)).toEqual([false, true, true]);
    expect([45, 44, 0].map(createClosingMarks().isDue)).toEqual([true, false, true]);
  });
  it('seconds are rounded up: nothing is over before it is', () => {
    expect([0, 1, 999, 1_000, 1_001].map((left) => secondsUntil(10_000 + left, 10_000))).toEqual([0, 1, 1, 1, 2]);
    expect(secondsUntil(10_000, 20_000)).toBe(0);
  });
});

describe('words that were not sent in before the group went on', () => {
  const clustering = (session: FakeSession) =>
    renderIn(session, <QuestionStep step={questionStep({ phase: 'cluster' })} lang="nl" />);

  it('can be sent in after all, once, and are then gone from the box', () => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'nog niet af', explanation: '' });
    clustering(session);
    press('Stuur alsnog in');
    expect(session.sent).toMatchObject([{ type: 'submitIdea', stepId: STEP_ID, text: 'nog niet af' }]);
    expect(session.drafts.get(STEP_ID)?.text).toBe('');
    expect(screen.queryByRole('button', { name: 'Stuur alsnog in' })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('that are too long stay, with what to do', () => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'a'.repeat(501), explanation: '' });
    clustering(session);
    expect(screen.queryByRole('button', { name: 'Stuur alsnog in' })).toBeNull();
    expect(screen.getByText(/te lang om in te sturen/u)).toBeTruthy();
  });

  it.each(['vote', 'results'] as const)('wait during %s', (phase) => {
    const session = fakeSession();
    session.drafts.set(STEP_ID, { text: 'nog niet af', explanation: '' });
    renderIn(session, <QuestionStep step={questionStep({ phase })} lang="nl" />);
    expect(screen.getByText('nog niet af')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stuur alsnog in' })).toBeNull();
  });
});
