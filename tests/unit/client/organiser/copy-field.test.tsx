// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import { CopyField } from '../../../../client/features/organiser/copy-field.tsx';
import type { Translator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';

const LINK = 'http://192.168.1.20:3000/access#x';
let words: Translator;
beforeAll(async () => {
  words = await setupI18n('nl', document.documentElement);
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(navigator, 'clipboard');
});

const withClipboard = (clipboard: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
};

const pressCopy = async (): Promise<HTMLInputElement> => {
  render(
    <TranslationProvider i18n={words}>
      <CopyField label="Link" value={LINK} about="de link" />
    </TranslationProvider>,
  );
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Kopieer de link' }));
    await Promise.resolve();
  });
  return screen.getByLabelText('Link');
};

describe('copying a link', () => {
  it('says so when it is on the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    withClipboard({ writeText });
    await pressCopy();
    expect(writeText).toHaveBeenCalledWith(LINK);
    expect(screen.getByRole('status').textContent).toBe('Gekopieerd.');
  });

  it.each([
    ['the browser refuses', { writeText: () => Promise.reject(new Error('denied')) }],
    ['the page is not on https', undefined],
  ])('falls back to the old way when %s', async (_, clipboard) => {
    withClipboard(clipboard);
    const execCommand = vi.fn(() => true);
    Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
    await pressCopy();
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(screen.getByRole('status').textContent).toBe('Gekopieerd.');
  });

  it('selects the link and says what to press when nothing else works', async () => {
    withClipboard(undefined);
    const field = await pressCopy();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]);
    expect(screen.getByRole('status').textContent).toContain('Druk op Ctrl+C');
  });
});
