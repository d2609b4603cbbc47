// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../client/i18n/nl.ts';
import { ReportPage } from '../../../../client/pages/report-page.tsx';
import { changedAfterVote as closed, untouched as interim } from '../../report/fixtures.ts';
import { idOf, inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();

const SESSION = idOf('session');
const answers: Response[] = [];
const asked: string[] = [];

/** Opens the page; the server gives the answers in order. */
const open = (search: string, ...given: readonly Response[]): void => {
  answers.splice(0, answers.length, ...given);
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string) => {
    if (path.endsWith('/report-versions')) return Promise.resolve(Response.json([]));
    asked.push(path);
    return Promise.resolve(answers.shift());
  });
  history.replaceState(null, '', `/report/${SESSION}${search}`);
  render(withWords(<ReportPage sessionId={SESSION} />));
};
const link = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

describe('/report/:sessionId', () => {
  it('shows the report of the session under the toolbar of participants, with the way back', async () => {
    open('', Response.json(closed));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(closed.session.title);
    expect(asked).toEqual([`/api/sessions/${SESSION}/report.json`]);
    for (const tool of ['Tekst vergroten', 'Letterafstand vergroten', 'Grote knoppen', 'Makkelijk lezen'])
      expect(screen.getByRole('button', { name: tool, hidden: true })).toBeTruthy();
    expect(link(nl.report.back)).toBe(`/console/${SESSION}`);
    expect(link(nl.report.formats.docx)).toContain('report.docx');
    expect(screen.queryByRole('button', { name: nl.report.refresh })).toBeNull();
  });

  it('leads an organiser back to the page of the session', async () => {
    open('?from=organiser', Response.json(closed));
    await screen.findByRole('heading', { level: 1 });
    expect(link(nl.report.back)).toBe(`/organiser/s/${SESSION}`);
  });

  it('fetches the newest state of a session that is not closed', async () => {
    const later = { ...interim, generatedAt: '2026-11-22T15:09:05.000Z' };
    open('', Response.json(interim), Response.json(later));
    fireEvent.click(await screen.findByRole('button', { name: nl.report.refresh }));
    expect(await screen.findByText(/Stand van 22 november 2026, 16:09/)).toBeTruthy();
  });

  it('says to who may not see it that it is not there, and leads to the login and back', async () => {
    open('', Response.json({ code: 'notFound' }, { status: 404 }));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(nl.report.missing.title);
    expect(link(nl.report.missing.login)).toBe(`/login?next=${encodeURIComponent(`/report/${SESSION}`)}`);
  });

  it('can be tried again when it could not be fetched', async () => {
    open('', Response.json({ code: 'busy' }, { status: 503 }), Response.json(closed));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(nl.report.failed.title);
    fireEvent.click(screen.getByRole('button', { name: nl.common.actions.tryAgain }));
    expect(await screen.findByRole('article')).toBeTruthy();
  });
});
