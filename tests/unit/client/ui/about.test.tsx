// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseResults } from '../../../../client/features/about/check-results.ts';
import { CHECKS } from '../../../../client/features/about/checks.ts';
import { AccessibilityPage } from '../../../../client/features/about/accessibility-page.tsx';
import { KeepingPage } from '../../../../client/features/about/keeping-page.tsx';
import { nl } from '../../../../client/i18n/nl.ts';
import { inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();

let contact: string | null;
let results: unknown;
beforeEach(() => {
  contact = null;
  results = null;
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(
      path === '/accessibility-results.json'
        ? new Response(JSON.stringify(results), { status: results === null ? 404 : 200 })
        : new Response(JSON.stringify({ setupNeeded: false, version: '0.1.0', contact })),
    ),
  );
});

describe('/toegankelijkheid', () => {
  it('tells the status, the date, each known limit and each check', () => {
    render(withWords(<AccessibilityPage />));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Toegankelijkheid');
    expect(screen.getByText(/op 22 november 2026\.$/u)).toBeTruthy();
    for (const limit of Object.values(nl.about.limits)) expect(screen.getByText(limit)).toBeTruthy();
    for (const check of Object.values(nl.about.checks)) expect(screen.getByText(check, { exact: false })).toBeTruthy();
  });

  it.each([
    ['toegankelijk@gemeente.example.nl', 'mailto:toegankelijk@gemeente.example.nl'],
    ['https://gemeente.example.nl/contact', 'https://gemeente.example.nl/contact'],
  ])('shows whom to write to, where that is set: %s', async (set, href) => {
    contact = set;
    render(withWords(<AccessibilityPage />));
    expect((await screen.findByRole('link', { name: set })).getAttribute('href')).toBe(href);
  });

  it('says plainly that there is no result where no tests ran', async () => {
    render(withWords(<AccessibilityPage />));
    expect(await screen.findByText(nl.about.results.none)).toBeTruthy();
    expect(screen.getAllByText(nl.about.results.unknown)).toHaveLength(CHECKS.length);
  });

  it.each([
    [true, 'De laatste uitslag is van 22 november 2026, en van deze versie.'],
    [false, 'De laatste uitslag is van 22 november 2026. Daarna is het programma nog veranderd.'],
  ])('shows the last result of each check, and of which version it is (A-65): %s', async (isThisVersion, words) => {
    const checks = {
      axe: { passed: 3, failed: 0 },
      keyboard: { passed: 1, failed: 1 },
      focus: { passed: 0, failed: 0 },
    };
    results = { format: 'versnelling-checks', date: '2026-11-22', isThisVersion, checks };
    render(withWords(<AccessibilityPage />));
    expect(await screen.findByText(words)).toBeTruthy();
    const resultOf = (check: string): string =>
      screen.getByText(check, { exact: false, selector: 'li' }).textContent ?? '';
    expect(resultOf(nl.about.checks.axe)).toContain(nl.about.results.passed);
    expect(resultOf(nl.about.checks.keyboard)).toContain(nl.about.results.failed);
    expect(resultOf(nl.about.checks.focus)).toContain(nl.about.results.unknown);
  });

  it.each([[{}], ['niets'], [{ format: 'versnelling-checks', date: 'gisteren', isThisVersion: true, checks: {} }]])(
    'takes no other file for a result: %j',
    (file) => expect(parseResults(file)).toBeNull(),
  );

  it('sends people to the facilitator where nothing is set', () => {
    render(withWords(<AccessibilityPage />));
    expect(screen.getByText(nl.about.access.noContact)).toBeTruthy();
  });
});

describe('/wat-bewaren-wij', () => {
  it('tells what is kept, what is not, who sees it and when it goes', () => {
    render(withWords(<KeepingPage />));
    const { kept, never, seen, gone } = nl.about.keeping;
    for (const words of [kept, never, seen, gone].flatMap((part) => Object.values(part)))
      expect(screen.getByText(words)).toBeTruthy();
  });
});
