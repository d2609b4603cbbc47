// @vitest-environment jsdom
// The duo seat, the helper's own seat beside it, and the interpreter, as pages.
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { SeatMine } from '../../../../shared/protocol/mine.ts';
import { EMPTY_VIEW, type View } from '../../../../shared/view/view.ts';
import { InterpreterWait } from '../../../../client/features/console/interpreter-wait.tsx';
import { besideOf, keepTurn } from '../../../../client/features/seat/beside-storage.ts';
import { nl } from '../../../../client/i18n/nl.ts';
import * as leavePage from '../../../../client/lib/leave-page.ts';
import { InterpreterView } from '../../../../client/pages/participant/interpreter-view.tsx';
import { Participant } from '../../../../client/pages/participant-page.tsx';
import { fillIn } from '../console/setup-dom.tsx';
import {
  dotsRound,
  fakeSession,
  idOf,
  ideasOf,
  inDutch,
  questionStep,
  renderIn,
  seatMine,
  STEP_ID,
} from '../participant/fake-session.tsx';

inDutch();
beforeAll(fillIn);

const SESSION = idOf<SessionId>('session');
const asked: { path: string; body: unknown }[] = [];
const answers = new Map<string, Response>();

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  vi.stubGlobal('fetch', (path: string, init: { readonly body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) as unknown });
    return Promise.resolve(answers.get(path) ?? new Response(null, { status: 204 }));
  });
  vi.spyOn(leavePage, 'replacePage').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const viewOf = (change: Parameters<typeof questionStep>[0] = {}): View => ({
  ...EMPTY_VIEW,
  session: { ...EMPTY_VIEW.session, state: 'live' },
  currentStepId: STEP_ID,
  steps: { [STEP_ID]: questionStep(change) },
});
function page(mine: Partial<SeatMine>, isSeen: boolean) {
  if (isSeen) localStorage.setItem(`versnelling.seat-seen.${SESSION}`, '7 8');
  const session = fakeSession({ view: viewOf(), mine: seatMine(mine) });
  renderIn(session, <Participant sessionId={SESSION} />);
  return session;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const box = () => screen.queryByRole('textbox', { name: 'Uw antwoord' });

describe('how somebody takes part', () => {
  it('is asked on the first page, with "zelf" chosen: one press goes on, also without a connection', async () => {
    answers.set('/api/mode', new Response('{"code":"busy"}', { status: 503 }));
    page({ mode: null }, false);
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Ik doe zelf mee/u }).checked).toBe(true);
    press('Verder');
    await waitFor(() => expect(box()).toBeTruthy());
    expect(asked).toEqual([{ path: '/api/mode', body: { sessionId: SESSION, mode: 'self' } }]);
  });

  it('with help waits until the server knows, so that every page says whose voice it is', async () => {
    answers.set('/api/mode', new Response('{"code":"busy"}', { status: 503 }));
    page({ mode: null }, false);
    choose(/met hulp/u);
    press('Verder');
    expect(await screen.findByText(/Dit lukte nu niet/u)).toBeTruthy();
    expect(box()).toBeNull();
    answers.delete('/api/mode');
    press('Verder');
    await waitFor(() => expect(box()).toBeTruthy());
    expect(asked.at(-1)?.body).toEqual({ sessionId: SESSION, mode: 'helped' });
  });

  it('is not asked again on a second device', () => {
    page({ mode: 'self' }, false);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('can change later', async () => {
    page({ mode: 'self' }, true);
    press('Iemand helpt mij');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toEqual({ sessionId: SESSION, mode: 'helped' });
  });
});

describe('a duo seat', () => {
  it('says on its pages whose answer it is, and nothing when nobody helps', () => {
    page({ mode: 'helped' }, true);
    const voice = screen.getByRole('region', { name: 'Van wie dit antwoord is' });
    expect(voice.textContent).toMatch(/Dit is het antwoord van .+\. ?Helper: u typt voor/u);
    expect(screen.queryByRole('button', { name: /Ga naar uw eigen plaats/u })).toBeNull();
  });

  it('is silent without help', () => {
    page({ mode: 'self' }, true);
    expect(screen.queryByRole('region', { name: 'Van wie dit antwoord is' })).toBeNull();
  });

  it('gives the helper an own seat beside it, with one switch that says whose turn it is', async () => {
    answers.set('/api/beside', new Response('{"seat":7,"beside":8}', { status: 200 }));
    const session = page({ mode: null }, false);
    choose(/doe zelf ook mee/u);
    press('Verder');
    await waitFor(() => expect(box()).toBeTruthy());
    expect(besideOf(SESSION, 7)).toBe(8);
    act(() => session.set({ mine: seatMine({ mode: 'helped' }) }));
    answers.set('/api/beside/turn', new Response('{"seat":8,"beside":7}', { status: 200 }));
    press(/Ga naar uw eigen plaats/u);
    expect(box(), 'nothing of the one seat stays while the other comes').toBeNull();
    await waitFor(() => expect(leavePage.replacePage).toHaveBeenCalledWith(`/s/${SESSION}`));
  });

  it('shows in the seat of the helper that it is their own', () => {
    keepTurn(SESSION, { seat: 8, beside: 7 });
    page({ seat: 8, mode: 'self' }, true);
    const voice = screen.getByRole('region', { name: 'Van wie dit antwoord is' });
    expect(voice.textContent).toMatch(/Nu doet u zelf mee, als .+\. ?Dit is uw eigen antwoord/u);
    expect(screen.getByRole('button', { name: /^Terug naar/u })).toBeTruthy();
  });

  it('knows another seat only where both share the device', () => {
    keepTurn(SESSION, { seat: 8, beside: 7 });
    expect([besideOf(SESSION, 8), besideOf(SESSION, 7), besideOf(SESSION, 9)]).toEqual([7, 8, null]);
    localStorage.setItem(`versnelling.beside.${SESSION}`, '7 x');
    expect(besideOf(SESSION, 7)).toBeNull();
  });
});

describe('a paper seat', () => {
  it('says whose paper it is, has no card and no next person, and goes back to the console', async () => {
    page({ mode: 'paper' }, true);
    const voice = screen.getByRole('region', { name: 'Van wie dit antwoord is' });
    expect(voice.textContent).toMatch(/Dit is de papieren plaats van .+/u);
    for (const name of ['Volgende deelnemer', 'Iemand helpt mij', 'Verder op een ander apparaat'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    press('Klaar met overtypen');
    await waitFor(() => expect(leavePage.replacePage).toHaveBeenCalledWith(`/console/${SESSION}/cards`));
    expect(asked.map(({ path }) => path)).toEqual(['/api/leave']);
  });
});

describe('an interpreter', () => {
  const interpreter = (change: Parameters<typeof questionStep>[0]) => {
    const session = fakeSession({ role: 'interpreter', mine: { kind: 'interpreter' }, view: viewOf(change) });
    renderIn(session, <InterpreterView sessionId={SESSION} />);
    return session;
  };

  it('gives the seat back and goes to a page of their own', async () => {
    page({ mode: null }, false);
    choose(/Ik tolk/u);
    press('Verder');
    await waitFor(() => expect(leavePage.replacePage).toHaveBeenCalledWith(`/interpreter/${SESSION}`));
    expect(asked.map(({ path }) => path)).toEqual(['/api/interpret']);
  });

  it('sees the question and what participants see, and has nothing to fill in', () => {
    interpreter({ listOpen: true, ideas: ideasOf({ one: 'vervoer', two: 'een vast gezicht' }) });
    expect(screen.getByRole('heading', { name: 'Wat vindt u belangrijk?' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'vervoer',
      'een vast gezicht',
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it.each(['question', 'finalVote'] as const)('sees what there is to vote on: %s', (kind) => {
    interpreter({ kind, phase: 'vote', rounds: [dotsRound(['Rust', 'Werk'], 3, 2)] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Rust', 'Werk']);
    press('Help');
    expect(screen.getByText(new RegExp(nl.help.topics.vote, 'u'))).toBeTruthy();
  });

  it('sees what the evaluation asks, with nothing to fill in, until it is over', () => {
    const evaluation = { kind: 'evaluation' as const, questionNumber: null };
    const session = interpreter(evaluation);
    for (const asks of [nl.evaluate.ratingLabel, nl.evaluate.recommendLabel, nl.evaluate.remark])
      expect(screen.getByRole('heading', { name: asks })).toBeTruthy();
    for (const role of ['textbox', 'radio']) expect(screen.queryByRole(role)).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    act(() => session.set({ view: viewOf({ ...evaluation, phase: 'results' }) }));
    expect(screen.queryByRole('heading', { name: nl.evaluate.remark })).toBeNull();
    expect(screen.getByText(nl.evaluate.over)).toBeTruthy();
  });

  it('says "Tolk klaar", and can take it back', () => {
    const session = interpreter({});
    press('Tolk klaar');
    expect(session.client.isReady()).toBe(true);
    press('Toch nog niet klaar');
    expect(session.client.isReady()).toBe(false);
    expect(session.sent).toEqual([]);
  });

  it('is not ready any more when the room goes to another phase: there is something else to interpret', () => {
    const session = interpreter({});
    press('Tolk klaar');
    act(() => session.set({ view: viewOf({ phase: 'cluster' }) }));
    expect(session.client.isReady()).toBe(false);
    press('Tolk klaar');
    act(() => session.set({ view: viewOf({ phase: 'cluster', title: 'Anders' }) }));
    expect(session.client.isReady()).toBe(true);
  });

  it.each([
    [undefined, null],
    [{ here: 1, ready: 0 }, 'Wacht op de tolk: die is nog bezig met deze stap.'],
    [{ here: 2, ready: 1 }, 'Wacht op de tolken: 1 van 2 zijn klaar met deze stap.'],
    [{ here: 2, ready: 2 }, 'De tolk is klaar.'],
  ])('is told of at the console: %j', (interpreters, words) => {
    const crowd = { here: 3, busy: 1, detail: null, cast: null, ...(interpreters ? { interpreters } : {}) };
    const { container } = renderIn(fakeSession({ crowd }), <InterpreterWait />);
    expect(container.textContent).toBe(words ?? '');
  });
});
