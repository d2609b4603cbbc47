// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupI18n } from '../../../../client/i18n/setup.ts';
import type { Translator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';
import { PageHeading } from '../../../../client/ui/page-heading.tsx';
import { useFocusGuard } from '../../../../client/ui/use-focus-guard.ts';

let words: Translator;
beforeAll(async () => {
  words = await setupI18n('nl', document.documentElement);
  // jsdom lays nothing out: everything that is on the page counts as visible.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});
afterEach(cleanup);

const inWords = (children: ReactNode) => <TranslationProvider i18n={words}>{children}</TranslationProvider>;
const frames = async (): Promise<void> => {
  await act(async () => {
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  });
};

const Guarded = ({ hasButton }: { readonly hasButton: boolean }) => {
  const fallback = useRef<HTMLHeadingElement>(null);
  useFocusGuard(fallback);
  return (
    <div>
      <h2 ref={fallback} tabIndex={-1}>
        Uw antwoorden
      </h2>
      {hasButton && <button type="button">Haal weg</button>}
    </div>
  );
};

describe('useFocusGuard', () => {
  it('catches the focus of a button that goes away', async () => {
    const page = render(<Guarded hasButton />);
    screen.getByRole('button').focus();
    page.rerender(<Guarded hasButton={false} />);
    expect(document.activeElement).toBe(document.body);
    await frames();
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('leaves a focus alone that went elsewhere by itself', async () => {
    const page = render(
      <>
        <Guarded hasButton />
        <input aria-label="box" />
      </>,
    );
    screen.getByRole('button').focus();
    page.rerender(
      <>
        <Guarded hasButton={false} />
        <input aria-label="box" />
      </>,
    );
    screen.getByLabelText('box').focus();
    await frames();
    expect(document.activeElement).toBe(screen.getByLabelText('box'));
  });

  it('leaves somebody alone who clicked beside everything', async () => {
    const page = render(<Guarded hasButton />);
    screen.getByRole('button').focus();
    screen.getByRole('button').blur();
    page.rerender(
      <>
        <Guarded hasButton />
        <p>something else changes</p>
      </>,
    );
    await frames();
    expect(document.activeElement).toBe(document.body);
  });
});

const Step = ({ step, hasBox = false }: { readonly step: string; readonly hasBox?: boolean }) =>
  inWords(
    <>
      <PageHeading title={`Vraag ${step}`} focusKey={step}>
        Vraag {step}
      </PageHeading>
      {hasBox && <input aria-label="box" />}
      <button type="button">knop</button>
    </>,
  );

describe('PageHeading', () => {
  it('sets the title, leaves the first page alone, and takes the focus when the step changes', async () => {
    const page = render(<Step step="1" />);
    expect(document.title).toBe('Vraag 1 – Versnelling');
    expect(document.activeElement).toBe(document.body);
    screen.getByRole('button').focus();
    page.rerender(<Step step="2" />);
    expect(document.title).toBe('Vraag 2 – Versnelling');
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('does not take the focus from somebody who is typing', async () => {
    const page = render(<Step step="3" hasBox />);
    screen.getByLabelText('box').focus();
    page.rerender(<Step step="4" hasBox />);
    expect(document.activeElement).toBe(screen.getByLabelText('box'));
    page.rerender(<Step step="5" />);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });
});
