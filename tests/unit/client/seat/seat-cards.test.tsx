// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { SeatItem } from '../../../../shared/protocol/http.ts';
import * as leavePage from '../../../../client/lib/leave-page.ts';
import { SeatCards } from '../../../../client/features/seat-cards/seat-cards.tsx';
import { sheetsOf } from '../../../../client/features/seat-cards/seat-requests.ts';
import { fillIn } from '../console/setup-dom.tsx';
import { idOf, inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();
beforeAll(fillIn);

const SESSION = idOf<SessionId>('session');
const card = (seat: number) => ({
  code: String(123_456_789_000 + seat),
  url: `https://zaal.example/join#x.${seat}.geheim`,
});
const empty = (seat: number): SeatItem => ({ seat, mode: null, isHere: false, card: card(seat) });
let seats: SeatItem[];
const asked: string[] = [];

beforeEach(() => {
  seats = [
    { seat: 1, mode: 'helped', isHere: true, card: null },
    { seat: 2, mode: 'self', isHere: false, card: null },
    empty(3),
  ];
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push(`${init.method ?? 'GET'} ${path} ${typeof init.body === 'string' ? init.body : ''}`.trim());
    return Promise.resolve(new Response(JSON.stringify({ seats }), { status: 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const api = `/api/sessions/${SESSION}/seats`;
async function page() {
  render(withWords(<SeatCards sessionId={SESSION} />));
  await screen.findByRole('table');
}
const cardsShown = () => screen.queryAllByRole('img', { name: /QR-code van plaats/u });

describe('seats and cards', () => {
  it('shows who sits where in a number, a picture and whether a device is there, and no more', async () => {
    await page();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    expect(cells.map(([, state]) => state)).toEqual(['Is er nu, met hulp', 'Er is nu geen apparaat', 'Nog niemand']);
  });

  it('has a card to print for each seat that waits: picture, number, QR, address and code', async () => {
    await page();
    expect(cardsShown()).toHaveLength(1);
    const item = must(cardsShown()[0]?.closest('li'));
    expect(item.textContent).toMatch(/Nummer 3, .*zaal\.example.*1234 5678 9003/u);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    fireEvent.click(screen.getByRole('button', { name: 'Print de kaarten' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('makes seats ahead', async () => {
    await page();
    seats = [...seats, empty(4), empty(5)];
    fireEvent.click(screen.getByRole('button', { name: 'Maak plaatsen' }));
    await waitFor(() => expect(cardsShown()).toHaveLength(3));
    expect(asked.at(-1)).toBe(`POST ${api} {"count":8}`);
  });

  it('replaces a lost card after a question, and shows only the new one', async () => {
    await page();
    fireEvent.click(screen.getByRole('button', { name: /Nieuwe kaart.*Plaats 1/u }));
    expect(screen.getByRole('alertdialog').textContent).toContain('De oude kaart werkt dan niet meer.');
    expect(asked).toHaveLength(1);
    seats = [empty(1), ...seats.slice(1)];
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Nieuwe kaart' }));
    await screen.findByText('U ziet nu alleen de nieuwe kaart van plaats 1.');
    expect(asked.at(-1)).toBe(`POST ${api}/1/renew {}`);
    expect(cardsShown()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Toon alle kaarten' }));
    expect(cardsShown()).toHaveLength(2);
  });

  it('has seats on paper, to type in one at a time', async () => {
    vi.spyOn(leavePage, 'replacePage').mockImplementation(() => undefined);
    seats = [...seats, { seat: 4, mode: 'paper', isHere: false, card: null }];
    await page();
    expect(screen.getByText('1 plaats is op papier.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Nieuwe papieren plaats' }));
    await waitFor(() => expect(asked.at(-1)).toBe(`POST /api/sessions/${SESSION}/paper {}`));
    fireEvent.click(screen.getByRole('button', { name: /Typ over.*Plaats 4/u }));
    await waitFor(() => expect(leavePage.replacePage).toHaveBeenCalledWith(`/s/${SESSION}`));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"code":"notAllowed"}', { status: 403 })));
    fireEvent.click(screen.getByRole('button', { name: /Typ over.*Plaats 4/u }));
    expect(await screen.findByText(/Op dit apparaat doet al iemand mee/u)).toBeTruthy();
  });

  it('says what is wrong', async () => {
    await page();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"code":"full"}', { status: 409 })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Maak plaatsen' })));
    expect(await screen.findByText('Zo veel plaatsen heeft deze sessie niet meer.')).toBeTruthy();
  });

  it('puts four or eight on a sheet', () => {
    const cards = Array.from({ length: 9 }, (_, index) => ({ ...card(index + 1), seat: index + 1 }));
    expect(sheetsOf(cards, 4).map((sheet) => sheet.length)).toEqual([4, 4, 1]);
    expect(sheetsOf(cards, 8).map((sheet) => sheet.length)).toEqual([8, 1]);
    expect(sheetsOf([], 8)).toEqual([]);
  });
});

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing');
  return value;
}
