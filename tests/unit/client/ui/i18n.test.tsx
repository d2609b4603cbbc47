// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { nlSimple } from '../../../../client/i18n/nl-simple.ts';
import { nl } from '../../../../client/i18n/nl.ts';
import { ARIA_LOCALE, setupI18n, switchLocale } from '../../../../client/i18n/setup.ts';
import { TranslationProvider, useTranslation } from '../../../../client/i18n/use-translation.tsx';

const Sample = () => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState('');
  return (
    <>
      <textarea aria-label="draft" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <p data-testid="text">{t('common.field.charactersLeft', { count: 1 })}</p>
      <p data-testid="many">{t('common.field.charactersLeft', { count: 12 })}</p>
      {/* @ts-expect-error an unknown key does not compile */}
      <p data-testid="unknown">{t('common.noSuchKey')}</p>
      {/* @ts-expect-error a missing value does not compile */}
      <p data-testid="missing">{t('common.progress', { done: 1 })}</p>
    </>
  );
};

afterEach(cleanup);

describe('setupI18n', () => {
  it('speaks Dutch with plurals and switches to English without touching what stands in a box', async () => {
    const root = document.createElement('html');
    const i18n = await setupI18n('nl', root);
    render(
      <TranslationProvider i18n={i18n}>
        <Sample />
      </TranslationProvider>,
    );
    expect(root.lang).toBe('nl');
    expect(screen.getByTestId('text').textContent).toBe('Nog 1 teken over.');
    expect(screen.getByTestId('many').textContent).toBe('Nog 12 tekens over.');

    const box = screen.getByLabelText('draft');
    await act(async () => {
      expect(await switchLocale(i18n, 'en')).toBe(true);
    });
    expect(root.lang).toBe('en');
    expect(screen.getByTestId('text').textContent).toBe('1 character left.');
    expect(screen.getByLabelText('draft')).toBe(box);
  });

  it('speaks easy Dutch where it has words of its own and Dutch elsewhere, in numbers and dates too', async () => {
    const root = document.createElement('html');
    const i18n = await setupI18n('nl-simple', root);
    expect(root.lang).toBe('nl-simple');
    expect(i18n.t('vote.abstain')).toBe(nlSimple.vote.abstain);
    expect(i18n.t('vote.left', { count: 1 })).toBe('Nog 1 stip over');
    expect(i18n.t('vote.explainMax', { count: 2 })).toBe('Steeds hoogstens 2 stippen bij elkaar.');
    expect(new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(0.5)).toBe('50%');
    expect(new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date('2026-11-22'))).toBe(
      '22 november 2026',
    );
    expect(ARIA_LOCALE['nl-simple']).toBe('nl-NL');
    expect(await switchLocale(i18n, 'nl')).toBe(true);
    expect(root.lang).toBe('nl');
    expect(i18n.t('vote.abstain')).toBe(nl.vote.abstain);
  });
});
