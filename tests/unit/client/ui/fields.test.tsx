// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import type { Translator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';
import { spoken } from '../../../../client/ui/announcer.ts';
import { Stepper } from '../../../../client/ui/stepper.tsx';
import { TextArea } from '../../../../client/ui/text-area.tsx';

let words: Translator;
beforeAll(async () => {
  words = await setupI18n('nl', document.documentElement);
});
afterEach(cleanup);

const described = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? '')
    .join(' ');

const Box = () => {
  const [text, setText] = useState('');
  return (
    <TranslationProvider i18n={words}>
      <TextArea label="Uw antwoord" description="Eén ding per keer." value={text} onChange={setText} limit={20} />
    </TranslationProvider>
  );
};

describe('TextArea', () => {
  it('cuts nothing off, and says with the field that the text is too long', () => {
    render(<Box />);
    const box = screen.getByRole('textbox', { name: 'Uw antwoord' });
    expect(described(box)).toContain('Eén ding per keer.');
    expect(box.getAttribute('aria-invalid')).toBeNull();
    fireEvent.change(box, { target: { value: 'a'.repeat(23) } });
    expect((box as HTMLTextAreaElement).value).toHaveLength(23);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(described(box)).toContain('3 tekens te veel. Maak de tekst korter.');
  });
});

const Dots = () => {
  const [value, setValue] = useState(1);
  return (
    <TranslationProvider i18n={words}>
      <Stepper
        label="Stippen voor Vervoer"
        value={value}
        onChange={setValue}
        maximum={2}
        valueText={(dots) => `${dots} van uw 5 stippen hier`}
        fullText="Meer kan hier niet."
      />
    </TranslationProvider>
  );
};

describe('Stepper', () => {
  it('steps, stops at its ends without losing its buttons, and says so', async () => {
    render(<Dots />);
    const more = screen.getByRole('button', { name: 'Meer Stippen voor Vervoer' });
    fireEvent.click(more);
    expect(screen.getByText('2 van uw 5 stippen hier')).toBeTruthy();
    await vi.waitFor(() => expect(spoken.getState().text).toBe('2 van uw 5 stippen hier'));
    expect(more.getAttribute('aria-disabled')).toBe('true');
    expect(more.hasAttribute('disabled')).toBe(false);
    fireEvent.click(more);
    expect(screen.getByText('2 van uw 5 stippen hier')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Minder Stippen voor Vervoer' }));
    expect(screen.getByText('1 van uw 5 stippen hier')).toBeTruthy();
  });
});
