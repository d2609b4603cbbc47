// @vitest-environment jsdom
// "Volgende deelnemer" leaves no trace of the person before: not on the page, not in storage, not in what the browser keeps of pages.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import * as leavePage from '../../../../client/lib/leave-page.ts';
import { Participant } from '../../../../client/pages/participant-page.tsx';
import { forgetThisPerson } from '../../../../client/state/forget-device.ts';
import { preferences, resetPreferences, setTheme } from '../../../../client/state/preferences.ts';
import type { ClientState } from '../../../../client/sync/session-client-types.ts';
import { fillIn } from '../console/setup-dom.tsx';
import { EMPTY_VIEW } from '../../../../shared/view/view.ts';
import { fakeSession, idOf, inDutch, questionStep, renderIn, seatMine, STEP_ID } from '../participant/fake-session.tsx';

inDutch();
beforeAll(fillIn);

const SESSION = idOf<SessionId>('session');
const asked: { path: string; body: unknown }[] = [];
let answer: () => Response;

beforeEach(() => {
  asked.length = 0;
  answer = () => new Response(null, { status: 204 });
  vi.stubGlobal('fetch', (path: string, init: { readonly body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) as unknown });
    return Promise.resolve(answer());
  });
  vi.spyOn(leavePage, 'replacePage').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  resetPreferences();
});

/** The page of seat 7 in a question, with an own answer on it. */
function page(change: Partial<ClientState> = {}) {
  localStorage.setItem(`versnelling.seat-seen.${SESSION}`, '7');
  const step = questionStep();
  const session = fakeSession({
    view: {
      ...EMPTY_VIEW,
      session: { ...EMPTY_VIEW.session, state: 'live' },
      currentStepId: STEP_ID,
      steps: { [STEP_ID]: step },
    },
    mine: seatMine({ ideas: [{ ideaId: idOf('own'), text: 'kanarie-antwoord', explanation: '' }] }),
    ...change,
  });
  renderIn(session, <Participant sessionId={SESSION} />);
  return session;
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const confirm = () =>
  within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Wis en ga naar de volgende' });

function leaveTraces(): void {
  for (const [key, value] of Object.entries({
    'versnelling.draft.person.step': 'kanarie-concept',
    'versnelling.outbox.person': '["kanarie"]',
    'versnelling.ready.person': 'step',
    [`versnelling.person.${SESSION}.seat`]: 'person',
    [`versnelling.person.${SESSION}.console`]: 'facilitator',
    'versnelling.outbox.facilitator': '["werk"]',
    [`versnelling.seat-seen.${SESSION}`]: '7',
    [`versnelling.beside.${SESSION}`]: '7 8',
    [`versnelling.preferences.${SESSION}.7`]: '{"theme":"dark"}',
    'versnelling.preferences': '{"theme":"light"}',
    'versnelling.something-of-later': 'kanarie',
    'other-site': 'stays',
  }))
    localStorage.setItem(key, value);
  sessionStorage.setItem('versnelling.tab.editing', '"kanarie-wijziging"');
}

describe('the next person', () => {
  it('is asked about first, and nothing happens without a yes', () => {
    page();
    fireEvent.click(button('Volgende deelnemer'));
    expect(screen.getByRole('alertdialog').textContent).toContain('Wij wissen dan alles van u');
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Annuleer' }));
    expect(asked).toEqual([]);
    expect(document.body.textContent).toContain('kanarie-antwoord');
  });

  it('gets a page, a storage and settings without a trace of the person before', async () => {
    page();
    setTheme('dark');
    leaveTraces();
    fireEvent.click(button('Volgende deelnemer'));
    fireEvent.click(confirm());
    expect(document.body.textContent).not.toContain('kanarie');
    await waitFor(() => expect(leavePage.replacePage).toHaveBeenCalledWith('/'));
    expect(asked).toEqual([{ path: '/api/leave', body: { sessionId: SESSION } }]);
    expect(document.body.textContent).not.toMatch(/kanarie|Plaats 7/u);
    expect(Object.keys(localStorage).toSorted()).toEqual([
      'other-site',
      'versnelling.outbox.facilitator',
      `versnelling.person.${SESSION}.console`,
      'versnelling.preferences',
    ]);
    expect(sessionStorage).toHaveLength(0);
    expect(preferences.getState().theme).toBe('device');
  });

  it('waits until everything that was sent is kept, and for a connection', () => {
    const session = page({ pending: [{ commandId: idOf('c'), command: { type: 'undo' }, acceptedRev: null }] });
    fireEvent.click(button('Volgende deelnemer'));
    expect(screen.getByText('Wij bewaren nog wat u schreef. Wacht even.')).toBeTruthy();
    fireEvent.click(confirm());
    expect(asked).toEqual([]);
    act(() => session.set({ pending: [], link: { state: 'offline' } }));
    expect(screen.getByText(/Er is nu geen verbinding\. Dit kan pas/u)).toBeTruthy();
    fireEvent.click(confirm());
    expect(asked).toEqual([]);
    act(() => session.set({ link: { state: 'live' } }));
    fireEvent.click(confirm());
    expect(asked).toHaveLength(1);
  });

  describe('hears of words that only this device has', () => {
    const words = 'Er staat nog tekst die u niet verstuurde. Die gaat dan weg.';
    const draft = (isKept: boolean) => JSON.stringify({ text: 'x', explanation: '', rev: 3, isKept, at: Date.now() });
    const keep = (key: string, value: string): void => {
      localStorage.setItem(`versnelling.person.${SESSION}.seat`, 'person');
      localStorage.setItem(key, value);
    };
    afterEach(() => localStorage.clear());

    it.each([
      ['a draft that the server does not have', `versnelling.draft.person.${STEP_ID}`, draft(false)],
      ['a change of an answer', 'versnelling.typed.person.edit', `{"value":"x","at":${Date.now()}}`],
    ])('%s', async (_what, key, value) => {
      page({ draft: 'local' });
      keep(key, value);
      fireEvent.click(button('Volgende deelnemer'));
      expect(await screen.findByText(words)).toBeTruthy();
      fireEvent.click(confirm());
      expect(asked).toHaveLength(1);
    });

    it('an answer that was refused', () => {
      const command = { type: 'undo' } as const;
      page({ refused: [{ commandId: idOf('c'), command, rejection: { code: 'tooLong' } }] });
      fireEvent.click(button('Volgende deelnemer'));
      expect(screen.getByText(words)).toBeTruthy();
    });

    it('and not of what is still on its way, or was kept', async () => {
      const session = page({ draft: 'saving' });
      keep(`versnelling.draft.person.${STEP_ID}`, draft(false));
      fireEvent.click(button('Volgende deelnemer'));
      await act(async () => undefined);
      expect(screen.getByText('Wij bewaren nog wat u schreef. Wacht even.')).toBeTruthy();
      localStorage.setItem(`versnelling.draft.person.${STEP_ID}`, draft(true));
      act(() => session.set({ draft: 'kept' }));
      await waitFor(() => expect(screen.queryByText(words)).toBeNull());
      fireEvent.click(confirm());
      expect(asked).toHaveLength(1);
    });
  });

  it('of a paper seat waits until what is typed over is kept', () => {
    const session = page({ mine: seatMine({ mode: 'paper' }), draft: 'saving' });
    fireEvent.click(button('Klaar met overtypen'));
    expect(asked).toEqual([]);
    act(() => session.set({ draft: 'kept' }));
    fireEvent.click(button('Klaar met overtypen'));
    expect(asked).toHaveLength(1);
  });

  it('is told when it did not work, and then nothing is erased', async () => {
    answer = () => new Response('{"code":"storage"}', { status: 503 });
    page();
    leaveTraces();
    fireEvent.click(button('Volgende deelnemer'));
    fireEvent.click(confirm());
    expect(await screen.findByText('Er is niets gewist. Probeer het zo opnieuw.')).toBeTruthy();
    expect(localStorage.getItem('versnelling.draft.person.step')).toBe('kanarie-concept');
    expect(leavePage.replacePage).not.toHaveBeenCalled();
  });

  it('can take over at the end of a session too', () => {
    page({ view: { ...EMPTY_VIEW, session: { ...EMPTY_VIEW.session, state: 'closed' } } });
    expect(button('Volgende deelnemer')).toBeTruthy();
  });

  it('is no error where the browser refuses storage', async () => {
    vi.stubGlobal('localStorage', undefined);
    await expect(forgetThisPerson()).resolves.toBeUndefined();
  });
});

describe('a page that the browser kept', () => {
  const shown = (persisted: boolean): void =>
    void globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  it.each(['/', '/join', `/s/${SESSION}`, `/interpreter/${SESSION}`])('%s is loaded anew', (path) => {
    const reload = vi.fn();
    leavePage.loadAnewOnReturn(() => path, reload);
    shown(false);
    expect(reload).not.toHaveBeenCalled();
    shown(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('of an organiser stays as it was', () => {
    const reload = vi.fn();
    leavePage.loadAnewOnReturn(() => '/organiser/new', reload);
    shown(true);
    expect(reload).not.toHaveBeenCalled();
  });
});
