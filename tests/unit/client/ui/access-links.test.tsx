// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AccessLinks } from '../../../../client/ui/access/access-links.tsx';
import type { RoleLinkInfo } from '../../../../shared/protocol/http.ts';
import { DutchWords, fillIn } from '../console/setup-dom.tsx';

beforeAll(fillIn);
afterEach(cleanup);

const link = (more: Partial<RoleLinkInfo> = {}): RoleLinkInfo => ({
  link: 'coFacilitator',
  role: 'coFacilitator',
  name: '',
  isOpen: true,
  url: 'http://127.0.0.1/access#x.coFacilitator.geheim',
  lastUsed: null,
  here: 0,
  ...more,
});

function show(links: readonly RoleLinkInfo[], mayChange = true) {
  const asked: [string, object][] = [];
  const change = (path: string, body: object): Promise<boolean> => {
    asked.push([path, body]);
    return Promise.resolve(true);
  };
  render(<AccessLinks links={links} change={change} mayChange={mayChange} />, { wrapper: DutchWords });
  return asked;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const inDialog = () => within(screen.getByRole('alertdialog'));

describe('links for those who help', () => {
  it('tell what each is for and when it was last used', () => {
    show([
      link(),
      link({ link: 'a', name: 'Tafel 3', here: 2, lastUsed: '2026-11-22T13:32:00.000Z' }),
      link({ link: 'b', name: 'Papier', lastUsed: '2026-11-22T13:32:00.000Z' }),
    ]);
    expect(screen.getByText('Nog niet gebruikt.')).toBeTruthy();
    expect(screen.getByText('Nu open op 2 pagina’s.')).toBeTruthy();
    expect(screen.getByText(/^Laatst gebruikt: 22 november/u)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Tafel 3' })).toBeTruthy();
  });

  it('are taken back after a question that says who is in by it', () => {
    const asked = show([link({ name: 'Tafel 3', here: 1 })]);
    press('Trek in Tafel 3');
    expect(inDialog().getByText('Nu open op 1 pagina.')).toBeTruthy();
    expect(asked).toEqual([]);
    fireEvent.click(inDialog().getByRole('button', { name: 'Trek in' }));
    expect(asked).toEqual([['close', { link: 'coFacilitator' }]]);
  });

  it('that were taken back show no address and can be renewed', () => {
    const asked = show([link({ isOpen: false, url: '' })]);
    expect(screen.getByText('Ingetrokken: deze link opent niets meer.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Trek in/u })).toBeNull();
    press('Maak nieuwe link Medebegeleider');
    fireEvent.click(inDialog().getByRole('button', { name: 'Maak nieuwe link' }));
    expect(asked).toEqual([['renew', { what: 'coFacilitator' }]]);
  });

  it('are made for a function and a role, not without a name', () => {
    const asked = show([link()]);
    press('Nog een link…');
    fireEvent.click(inDialog().getByRole('button', { name: 'Maak de link' }));
    expect(asked).toEqual([]);
    fireEvent.change(inDialog().getByRole('textbox'), { target: { value: ' Wethouder ' } });
    fireEvent.click(inDialog().getByRole('radio', { name: /^Meekijker/u }));
    fireEvent.click(inDialog().getByRole('button', { name: 'Maak de link' }));
    expect(asked).toEqual([['links', { role: 'observer', name: 'Wethouder' }]]);
  });

  it('get another name', () => {
    const asked = show([link({ name: 'Tafel 3' })]);
    press('Geef een naam Tafel 3');
    fireEvent.change(inDialog().getByRole('textbox'), { target: { value: 'Tafel 4' } });
    fireEvent.click(inDialog().getByRole('button', { name: 'Bewaar' }));
    expect(asked).toEqual([['name', { link: 'coFacilitator', name: 'Tafel 4' }]]);
  });

  it('are handed out by a co-facilitator, who changes none', () => {
    show([link()], false);
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Kopieer Medebegeleider']);
  });
});
