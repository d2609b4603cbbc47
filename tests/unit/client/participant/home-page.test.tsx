// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HomePage } from '../../../../client/features/join/home-page.tsx';
import { JoinPage } from '../../../../client/features/join/join-page.tsx';
import { idOf, inDutch, withWords } from './fake-session.tsx';

inDutch();

const SESSION = idOf<string>('session');
type Call = { readonly path: string; readonly body: unknown };
let calls: Call[];

/** Answers every request alike, and notes it. */
const answerWith = (status: number, body: unknown): void => {
  calls = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    calls.push({ path, body: JSON.parse(init.body as string) as unknown });
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
};
const joined = { sessionId: SESSION, seat: 7, title: 'Proef' };
beforeEach(() => history.replaceState(null, '', '/'));

describe('the code field', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Uw code' });
  const enter = (typed: string): void => {
    fireEvent.change(field(), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
  };

  it.each([
    ['1234 5670', '/api/join', '12345670'],
    [' l234-567O ', '/api/join', '12345670'],
    ['1234 5678 9012', '/api/seat', '123456789012'],
  ])('reads %j', async (typed, path, code) => {
    answerWith(200, joined);
    render(withWords(<HomePage />));
    enter(typed);
    await waitFor(() => expect(location.pathname).toBe(`/s/${SESSION}`));
    expect(calls).toEqual([{ path, body: { code } }]);
  });

  it('says what is wrong, keeps what was typed, and asks the server nothing', () => {
    answerWith(200, joined);
    render(withWords(<HomePage />));
    enter('12345');
    expect(screen.getByText('Een code heeft 8 of 12 cijfers. U typte 5 cijfers. Kijk de code na.')).toBeTruthy();
    expect(field().value).toBe('12345');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(calls).toEqual([]);
  });

  it('keeps a code that is not known', async () => {
    answerWith(404, { code: 'wrongCode' });
    render(withWords(<HomePage />));
    enter('99999999');
    expect(await screen.findByText(/Deze code kennen wij niet/u)).toBeTruthy();
    expect(field().value).toBe('99999999');
  });
});

describe('the join link', () => {
  const open = (fragment: string): void => {
    history.replaceState(null, '', `/join${fragment}`);
    render(withWords(<JoinPage />));
  };

  it('joins once and takes the secret out of the address', async () => {
    answerWith(200, joined);
    open(`#${SESSION}.geheim`);
    expect(location.hash).toBe('');
    await waitFor(() => expect(location.pathname).toBe(`/s/${SESSION}`));
    expect(calls).toEqual([{ path: '/api/join', body: { sessionId: SESSION, secret: 'geheim' } }]);
  });

  it('says why it failed, and leads to the code', async () => {
    answerWith(404, { code: 'wrongCode' });
    open(`#${SESSION}.oud`);
    expect(await screen.findByText(/Deze link werkt niet meer/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Typ de code' }).getAttribute('href')).toBe('/');
    expect(location.hash).toBe('');
  });

  it('can be tried again after a failure of the network', async () => {
    answerWith(503, { code: 'busy' });
    open(`#${SESSION}.geheim`);
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    answerWith(200, joined);
    fireEvent.click(again);
    await waitFor(() => expect(location.pathname).toBe(`/s/${SESSION}`));
  });

  it('that is broken asks the server nothing', () => {
    answerWith(200, joined);
    open('#half');
    expect(screen.getByText(/De link is niet compleet/u)).toBeTruthy();
    expect(calls).toEqual([]);
  });
});
