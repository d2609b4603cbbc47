// @vitest-environment jsdom
// "Step changes can wait for the interpreter": what the console asks, when it goes on by itself, and that it never blocks.
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleView } from '../../../../client/features/console/console-view.tsx';
import { heldDeed, placeOf, verdictOf } from '../../../../client/features/console/interpreter-gate.ts';
import { ProvideSessionClient } from '../../../../client/state/session-store.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import type { Crowd } from '../../../../shared/protocol/crowd.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { View } from '../../../../shared/view/view.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';
import { clusters, fakeClient, ideas, step, stepId, view } from './views.ts';

beforeAll(fillIn);
afterEach(cleanup);

const QUESTION = { questionNumber: 1, listOpen: true, ideas: ideas(['a', 'x']), clusters: clusters('x') } as const;
const collecting = view([step('one', 0, QUESTION), step('two', 1)], 'one');
const results = view([step('one', 0, { ...QUESTION, phase: 'results' }), step('two', 1)], 'one');
const CROWD: Crowd = { here: 11, busy: 2, detail: null, cast: null };

function show(first: View, interpreters?: Crowd['interpreters']) {
  const fake = fakeClient(first);
  const say = (next: Crowd['interpreters']): void =>
    act(() => fake.tell({ crowd: next === undefined ? CROWD : { ...CROWD, interpreters: next } }));
  render(
    <ProvideSessionClient client={fake.client}>
      <ConsoleView sessionId={'session000000000000000' as SessionId} renderClusters={() => null} />
    </ProvideSessionClient>,
    { wrapper: DutchWords },
  );
  say(interpreters);
  return { ...fake, say };
}
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const dialog = (): HTMLElement | null => screen.queryByRole('alertdialog');
const BUSY = { here: 1, ready: 0 };
const READY = { here: 1, ready: 1 };
const TO_CLUSTERS = "Naar thema's maken";
const WAIT = 'Wachten tot de tolk klaar is';

describe('what waits', () => {
  const deed = { label: 'Verder', run: () => undefined };
  const held = () => {
    const found = heldDeed(deed, BUSY, collecting);
    if (found === null) throw new Error('not held');
    return found;
  };

  it('is held up only by an interpreter who is there and not ready, in a step', () => {
    expect(heldDeed(deed, undefined, collecting)).toBeNull();
    expect(heldDeed(deed, READY, collecting)).toBeNull();
    expect(heldDeed(deed, BUSY, view([step('one', 0)], null, 'prepared'))).toBeNull();
    expect(heldDeed(deed, BUSY, null)).toBeNull();
    expect(heldDeed(deed, { here: 2, ready: 1 }, collecting)).toMatchObject({ here: 2, isWaiting: false });
  });

  it('goes on when all are ready who were there, and who came since', () => {
    const at = placeOf(collecting);
    expect(verdictOf(held(), BUSY, at)).toBe('busy');
    expect(verdictOf(held(), READY, at)).toBe('ready');
    expect(verdictOf(held(), { here: 2, ready: 1 }, at)).toBe('busy');
    expect(verdictOf({ ...held(), here: 2 }, READY, at), 'the connection of the other went').toBe('busy');
    expect(verdictOf(held(), undefined, at)).toBe('missing');
  });

  it('is over when the room is elsewhere', () => {
    expect(verdictOf(held(), READY, placeOf(results))).toBe('stale');
  });
});

describe('the console with an interpreter who is not ready', () => {
  it('asks before a phase, and "Toch doorgaan" goes on', () => {
    const { sent } = show(collecting, BUSY);
    press(TO_CLUSTERS);
    expect(sent).toEqual([]);
    expect(dialog()?.textContent).toContain('De tolk is nog niet klaar');
    expect(dialog()?.textContent).toContain(TO_CLUSTERS);
    press('Toch doorgaan');
    expect(sent).toEqual([{ type: 'setPhase', stepId: stepId('one'), phase: 'cluster' }]);
    expect(dialog()).toBeNull();
  });

  it('waits in sight, and goes on by itself the moment the interpreter is ready, once', async () => {
    const { sent, say } = show(collecting, BUSY);
    press(TO_CLUSTERS);
    press(WAIT);
    expect(dialog()).toBeNull();
    expect(screen.getByText('Wij wachten op de tolk')).toBeTruthy();
    expect(sent).toEqual([]);
    say(READY);
    expect(sent).toEqual([{ type: 'setPhase', stepId: stepId('one'), phase: 'cluster' }]);
    expect(screen.queryByText('Wij wachten op de tolk')).toBeNull();
    await waitFor(() => expect(spoken.getState().text).toContain('De tolk is klaar.'), { timeout: 5_000 });
    say(BUSY);
    say(READY);
    expect(sent).toHaveLength(1);
  });

  it('can stop waiting, and go on without waiting any longer', () => {
    const { sent, say } = show(collecting, BUSY);
    press(TO_CLUSTERS);
    press(WAIT);
    press('Niet meer wachten');
    say(READY);
    expect(sent).toEqual([]);
    say(BUSY);
    press(TO_CLUSTERS);
    press(WAIT);
    press('Toch doorgaan');
    expect(sent).toHaveLength(1);
  });

  it('does not take the room further because a telephone went dark, nor while it has no connection itself', () => {
    const { sent, say, tell } = show(collecting, BUSY);
    press(TO_CLUSTERS);
    press(WAIT);
    say(undefined);
    expect(sent).toEqual([]);
    expect(screen.getByText(/Er is nu geen tolk verbonden/u)).toBeTruthy();
    act(() => tell({ link: { state: 'offline' } }));
    say(READY);
    expect(sent).toEqual([]);
    act(() => tell({ link: { state: 'live' } }));
    expect(sent).toHaveLength(1);
  });

  it('forgets what waited when a colleague took the room elsewhere', async () => {
    const { sent, say, change } = show(collecting, BUSY);
    press(TO_CLUSTERS);
    press(WAIT);
    act(() => change(() => results));
    expect(screen.queryByText('Wij wachten op de tolk')).toBeNull();
    say(READY);
    expect(sent).toEqual([]);
    await waitFor(() => expect(spoken.getState().text).toContain('De groep is intussen ergens anders.'), {
      timeout: 5_000,
    });
  });

  it('lets the facilitator think again, also when the interpreter becomes ready meanwhile', () => {
    const { sent, say } = show(collecting, BUSY);
    press(TO_CLUSTERS);
    press('Annuleer');
    expect([sent, dialog()]).toEqual([[], null]);
    press(TO_CLUSTERS);
    say(READY);
    expect(sent).toEqual([]);
    expect(dialog()?.textContent).toContain('De tolk is klaar.');
    press('Ga door');
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['the next step', results, /Naar vraag|Open de volgende|Ga naar/u, 'announceStep'],
    ['a step of the agenda', collecting, /Vraag 1.*Titel van two/u, 'announceStep'],
    ['a phase of the bar', collecting, /^Thema’s maken$|^Groeperen$|^Thema/u, 'setPhase'],
    ['Afronden', collecting, /^Afronden/u, 'announceClosing'],
  ])('asks before %s', (_, first, button, type) => {
    const { sent } = show(first, BUSY);
    press(button);
    expect([sent, dialog() !== null]).toEqual([[], true]);
    press('Toch doorgaan');
    expect(sent).toMatchObject([{ type }]);
  });

  it('never closes the session by itself: after waiting it asks as it always does', () => {
    const last = view([step('one', 0, { ...QUESTION, phase: 'results' })], 'one');
    const { sent, say } = show(last, BUSY);
    press(/Sluit de sessie/u);
    expect(dialog()?.textContent).toContain('De tolk is nog niet klaar');
    press(WAIT);
    say(READY);
    expect(sent).toEqual([]);
    expect(dialog()?.textContent).toContain('Sessie');
  });
});

it('asks nothing where there is no interpreter, or where all are ready', () => {
  for (const interpreters of [undefined, READY]) {
    const { sent } = show(collecting, interpreters);
    press(TO_CLUSTERS);
    expect(dialog()).toBeNull();
    expect(sent).toHaveLength(1);
    cleanup();
  }
});
