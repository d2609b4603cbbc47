// Keys one behind the other, without asking the page in between: the browser keeps them in order, and nobody waits for messages to go back and forth.
import type { CDPSession, Page } from 'playwright-core';

export type KeyStroke = {
  readonly key: string;
  /** What the key writes; none for keys like Tab. */
  readonly text?: string;
  readonly shift?: boolean;
};

/** Keys that the browser knows by their number. */
const CODES: Readonly<Record<string, number>> = { Tab: 9, Enter: 13 };
const SHIFT = 8;

const wires = new WeakMap<Page, Promise<CDPSession>>();

/** The line to the developer tools of this page: one, however often it is asked for. */
export function wireOf(page: Page): Promise<CDPSession> {
  const known = wires.get(page);
  if (known) return known;
  const wire = page.context().newCDPSession(page);
  wires.set(page, wire);
  return wire;
}

/** Presses and lets go of each key, in this order. Resolves when the page has dealt with the last one. */
export async function strike(page: Page, keys: readonly KeyStroke[]): Promise<void> {
  const wire = await wireOf(page);
  const sent = keys.flatMap(({ key, text, shift = false }) => {
    const common = {
      key,
      code: key in CODES ? key : '',
      modifiers: shift ? SHIFT : 0,
      ...(CODES[key] === undefined ? {} : { windowsVirtualKeyCode: CODES[key] }),
    };
    const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text };
    return [
      wire.send('Input.dispatchKeyEvent', { ...common, ...down }),
      wire.send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' }),
    ];
  });
  await Promise.all(sent);
}

/** Types a text, key by key. */
export const typeText = (page: Page, text: string): Promise<void> =>
  strike(
    page,
    Array.from(text).map((key) => (key === '\n' ? { key: 'Enter', text: '\r' } : { key, text: key })),
  );
