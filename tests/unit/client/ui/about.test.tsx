// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AccessibilityPage } from '../../../../client/features/about/accessibility-page.tsx';
import { KeepingPage } from '../../../../client/features/about/keeping-page.tsx';
import { nl } from '../../../../client/i18n/nl.ts';
import { inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();

let contact: string | null;
beforeEach(() => {
  contact = null;
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify({ setupNeeded: false, version: '0.1.0', contact }))),
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
