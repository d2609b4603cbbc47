// @vitest-environment jsdom
// what the live regions of a page say while a hundred answers a minute come in.
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuestionStep } from '../../../../client/pages/participant/question-step.tsx';
import { setArrivals } from '../../../../client/state/preferences.ts';
import { LiveAnnouncer } from '../../../../client/ui/live-announcer.tsx';
import { fakeSession, ideasOf, inDutch, questionStep, renderIn } from './fake-session.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  setArrivals('summary');
});
// After the hooks above: its own clean up comes before theirs.
inDutch();

type Said = { readonly at: number; readonly text: string; readonly isAssertive: boolean };

/** Every text that a live region of the page took on. */
function listen() {
  const said: Said[] = [];
  const texts = new Map<Element, string>();
  const look = (): void => {
    for (const region of document.querySelectorAll('[aria-live],[role=status],[role=log],[role=alert]')) {
      const text = region.textContent;
      if (texts.get(region) === text) continue;
      texts.set(region, text);
      const isAssertive = region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert';
      if (text.trim() !== '') said.push({ at: Date.now(), text, isAssertive });
    }
  };
  look();
  said.length = 0;
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return { said, stop: () => observer.disconnect() };
}

/** A page with an open list, to which answers of others come in. */
function openRoom() {
  const session = fakeSession();
  const names: Record<string, string> = {};
  const page = () => (
    <>
      <QuestionStep step={questionStep({ listOpen: true, ideas: ideasOf(names) })} lang="nl" />
      <LiveAnnouncer />
    </>
  );
  const rendered = renderIn(session, page());
  const log = listen();
  let count = 0;
  const arrive = (): void => {
    count += 1;
    names[`answer ${String(count)}`] = `antwoord nummer ${String(count)}`;
    rendered.again(page());
  };
  /** Time goes by in steps that let the observer see each change. */
  const pass = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += 100) await act(() => vi.advanceTimersByTimeAsync(100));
  };
  const minuteOfAnswers = async (meanwhile: (second: number) => void = () => undefined): Promise<void> => {
    for (let n = 0; n < 100; n++) {
      act(arrive);
      meanwhile(n);
      await pass(600);
    }
    await pass(20_000);
  };
  return { session, ...log, minuteOfAnswers, pass };
}

describe('a hundred answers a minute', () => {
  it('are at most one polite message each 15 seconds, none of them the same as the one before', async () => {
    const { said, stop, minuteOfAnswers } = openRoom();
    await minuteOfAnswers();
    stop();
    expect(said.length).toBeGreaterThanOrEqual(4);
    for (const [index, { at, text, isAssertive }] of said.entries()) {
      expect(isAssertive).toBe(false);
      expect(text).toMatch(/nieuwe antwoorden\. Totaal \d+\./u);
      const before = said[index - 1];
      if (before) expect(at - before.at).toBeGreaterThanOrEqual(15_000);
      expect(text).not.toBe(before?.text);
    }
    expect(said.at(-1)?.text).toContain('Totaal 100.');
  });

  it('are silent while somebody types', async () => {
    const { said, stop, minuteOfAnswers } = openRoom();
    const box = screen.getByRole('textbox', { name: 'Uw antwoord' });
    await minuteOfAnswers((n) => fireEvent.input(box, { target: { value: 'x'.repeat(n + 1) } }));
    const lastKey = said[0]?.at ?? 0;
    stop();
    expect(said.length).toBeLessThanOrEqual(2);
    expect(lastKey).toBeGreaterThan(1_000_000 + 59_000);
  });

  it('are silent for who chose none, and their words are there for who chose all', async () => {
    const quiet = openRoom();
    fireEvent.click(screen.getByRole('button', { name: 'Geen' }));
    await quiet.minuteOfAnswers();
    quiet.stop();
    expect(quiet.said).toEqual([]);
    // Chosen again, what came meanwhile is not thrown at the listener.
    fireEvent.click(screen.getByRole('button', { name: 'Alles' }));
    await quiet.pass(20_000);
    expect(quiet.said).toEqual([]);
  });

  it('say their words, in one message, for who chose all', async () => {
    const room = openRoom();
    fireEvent.click(screen.getByRole('button', { name: 'Alles' }));
    expect(screen.getByRole('button', { name: 'Alles' }).getAttribute('aria-pressed')).toBe('true');
    await room.minuteOfAnswers();
    room.stop();
    expect(room.said[0]?.text).toMatch(
      /Totaal \d+\. Nieuw antwoord: antwoord nummer 1 Nieuw antwoord: antwoord nummer 2/u,
    );
    expect(room.said.length).toBeLessThanOrEqual(6);
  });
});

describe('an own act', () => {
  it('is spoken exactly once, within half a second', async () => {
    const { said, stop, pass, session } = openRoom();
    fireEvent.change(screen.getByRole('textbox', { name: 'Uw antwoord' }), { target: { value: 'rust' } });
    fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    await pass(500);
    expect(said.map(({ text }) => text.trim())).toEqual(['Uw antwoord is verstuurd.']);
    await pass(30_000);
    stop();
    expect(said).toHaveLength(1);
    expect(session.sent).toHaveLength(1);
  });
});
