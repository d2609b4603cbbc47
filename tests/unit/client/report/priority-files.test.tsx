// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../client/i18n/nl.ts';
import { PriorityFiles } from '../../../../client/ui/priority-files.tsx';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { priorityTable } from '../../../../shared/report/priority-table.ts';
import { inDutch, withWords } from '../participant/fake-session.tsx';
import { full, untouched } from '../../report/fixtures.ts';

const SESSION = 'A'.repeat(22) as SessionId;
const words = nl.report.priorities;

class Item {
  readonly parts: Record<string, Blob>;
  constructor(parts: Record<string, Blob>) {
    this.parts = parts;
  }
}
const written: Item[] = [];
const open = (answer: Response): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  render(withWords(<PriorityFiles sessionId={SESSION} />));
};
const press = (): void => void fireEvent.click(screen.getByRole('button', { name: words.copy }));

inDutch();
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(navigator, 'clipboard');
  written.length = 0;
});

describe('the priority list alone', () => {
  it('is offered as files', () => {
    open(Response.json(full));
    const group = screen.getByRole('group', { name: words.title });
    const addresses = within(group)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(['xlsx', 'csv'].map((format) => `/api/sessions/${SESSION}/priorities.${format}`));
  });

  it('is copied as HTML and as text, and says so', async () => {
    vi.stubGlobal('ClipboardItem', Item);
    const write = (items: Item[]) => Promise.resolve(void written.push(...items));
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
    open(Response.json(full));
    press();
    expect((await screen.findByText(words.copied)).closest('[role="status"]')).not.toBeNull();
    expect(Object.keys(written[0]?.parts ?? {})).toEqual(['text/html', 'text/plain']);
    expect(written[0]?.parts['text/html']?.size).toBe(new Blob([priorityTable(full)?.html ?? '']).size);
  });

  it('is copied by the old command on a page without the clipboard', async () => {
    const data = new Map<string, string>();
    Reflect.set(document, 'execCommand', () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Reflect.set(event, 'clipboardData', { setData: (type: string, text: string) => data.set(type, text) });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    });
    open(Response.json(full));
    press();
    await screen.findByText(words.copied);
    expect(Object.fromEntries(data)).toEqual({
      'text/html': priorityTable(full)?.html,
      'text/plain': priorityTable(full)?.text,
    });
  });

  it.each([
    ['there is nothing yet', Response.json(untouched), words.nothing],
    ['the report cannot be had', Response.json({ code: 'notFound' }, { status: 404 }), words.failed],
    ['nothing can be copied here', Response.json(full), words.failed],
  ])('says when %s', async (_name, answer, said) => {
    open(answer);
    press();
    expect(await screen.findByText(said)).toBeTruthy();
  });
});
