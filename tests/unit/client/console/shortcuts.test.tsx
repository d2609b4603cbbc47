// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConsoleHelp } from '../../../../client/features/console/help-dialog.tsx';
import { SHORTCUTS, shortcutOf } from '../../../../client/features/console/shortcuts.ts';
import { switchShortcuts } from '../../../../client/features/console/use-shortcuts.ts';
import { DutchWords, fillIn } from './setup-dom.tsx';

beforeAll(fillIn);
afterEach(() => {
  cleanup();
  act(() => switchShortcuts(true));
  document.body.replaceChildren();
});

const press = (key: string, change: Partial<KeyboardEvent> = {}) =>
  shortcutOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, target: document.body, ...change });

const inside = (html: string, selector: string): Element => {
  document.body.innerHTML = html;
  const found = document.querySelector(selector);
  if (found === null) throw new Error(selector);
  return found;
};

describe('the keys of the console', () => {
  it('are each one thing', () => {
    const keys: readonly string[] = SHORTCUTS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, key } of SHORTCUTS) expect([press(key), press(key.toUpperCase())]).toEqual([id, id]);
  });

  it.each([
    ['a text', '<textarea></textarea>', 'textarea'],
    ['a field', '<input>', 'input'],
    ['a line of a list that is gone through by typing', '<div role="grid"><div role="row">x</div></div>', '[role=row]'],
    ['a list that is open', '<div role="listbox"><div role="option">x</div></div>', '[role=option]'],
  ])('belong to %s when that has the focus', (_, html, selector) => {
    expect(press('n', { target: inside(html, selector) })).toBeNull();
  });

  it('are pressed alone, and once', () => {
    expect(press('n', { ctrlKey: true })).toBeNull();
    expect(press('n', { altKey: true })).toBeNull();
    expect(press('n', { metaKey: true })).toBeNull();
    expect(press('n', { repeat: true })).toBeNull();
    expect(press('q')).toBeNull();
  });
});

describe('the help of the console', () => {
  it('opens with its key, tells every key, and switches them off', () => {
    render(<ConsoleHelp />, { wrapper: DutchWords });
    fireEvent.keyDown(document.body, { key: '?' });
    for (const { key } of SHORTCUTS) expect(screen.getByText(key, { selector: 'kbd' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Deze toetsen doen iets' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sluit' }));
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(localStorage.getItem('versnelling.consoleKeys')).toBe('off');
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Deze toetsen doen iets' }));
    expect(localStorage.getItem('versnelling.consoleKeys')).toBeNull();
  });
});
