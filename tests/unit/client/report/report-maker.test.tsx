// @vitest-environment jsdom
// Choosing from a report: the page shows what the version will be, and a version is kept under its name.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportMaker } from '../../../../client/features/report/editions/report-maker.tsx';
import { nl } from '../../../../client/i18n/nl.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { newReportVersionBodySchema, type NewReportVersionBody } from '../../../../shared/report/report-versions.ts';
import { full } from '../../report/fixtures.ts';
import { idOf, inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();

const SESSION = idOf<SessionId>('session');
const words = nl.editions;
let sent: unknown[] = [];
let refuses = false;

const open = () => render(withWords(<ReportMaker sessionId={SESSION} model={full} actions={<p>Alles</p>} />));

beforeEach(() => {
  sent = [];
  refuses = false;
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    if (path.includes('report.json')) return Promise.resolve(Response.json(full));
    if (init?.method !== 'POST') return Promise.resolve(Response.json([]));
    const body = JSON.parse(typeof init.body === 'string' ? init.body : '') as NewReportVersionBody;
    sent.push(body);
    if (refuses) return Promise.resolve(Response.json({ code: 'tooMany' }, { status: 409 }));
    const { audience } = body.choices;
    const { generatedAt: madeAt, standing } = full;
    const item = { versionId: 'BBBBBBBBBBBBBBBBBBBBBB', name: body.name, audience, madeAt, standing, revision: 3 };
    return Promise.resolve(Response.json(item, { status: 201 }));
  });
  open();
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const sections = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const begin = async (): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: words.make }));
  await screen.findByRole('heading', { name: words.title });
};

describe('choosing from a report', () => {
  it('shows at once what is chosen, and goes back to the whole report', async () => {
    expect(screen.getByText('Alles')).toBeTruthy();
    await begin();
    expect(sections()).toContain('Privacy');
    fireEvent.click(screen.getByRole('checkbox', { name: words.part.privacy }));
    expect(sections()).not.toContain('Privacy');
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.audiences.public) }));
    expect(screen.queryByRole('checkbox', { name: words.part.check }), 'not offered').toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: words.languages.en }));
    expect(sections()).toContain('Summary');
    fireEvent.click(screen.getByRole('button', { name: words.stop }));
    expect(sections()).toContain('Samenvatting');
  });

  it('keeps a version with a name, and says what is wrong without', async () => {
    await begin();
    fireEvent.click(screen.getByRole('button', { name: words.texts }));
    fireEvent.change(screen.getByRole('textbox', { name: new RegExp(`^${words.introduction}`) }), {
      target: { value: 'Geachte raad' },
    });
    expect(screen.getAllByText('Geachte raad').length).toBeGreaterThan(1);
    const save = screen.getByRole('button', { name: words.save });
    fireEvent.click(save);
    expect(screen.getByText(words.nameMissing)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: words.name }), { target: { value: 'Voor de raad' } });
    fireEvent.click(save);
    expect(await screen.findByRole('heading', { level: 3, name: 'Voor de raad' })).toBeTruthy();
    expect(sent.map((body) => newReportVersionBodySchema.parse(body))).toMatchObject([
      { name: 'Voor de raad', choices: { audience: 'participants', introduction: 'Geachte raad' } },
    ]);
    const pdf = screen.getByRole('link', { name: nl.report.formats.pdf });
    expect(pdf.getAttribute('href')).toContain('/report-versions/BBBBBBBBBBBBBBBBBBBBBB/report.pdf');
  });

  it('still has what was chosen and written after a look at the whole report, and after a reload', async () => {
    await begin();
    fireEvent.click(screen.getByRole('checkbox', { name: words.part.privacy }));
    fireEvent.click(screen.getByRole('button', { name: words.texts }));
    fireEvent.change(screen.getByRole('textbox', { name: new RegExp(`^${words.introduction}`) }), {
      target: { value: 'Geachte raad' },
    });
    fireEvent.click(screen.getByRole('button', { name: words.stop }));
    expect(screen.queryByText('Geachte raad')).toBeNull();
    expect(sections()).toContain('Privacy');
    await begin();
    expect(screen.getAllByText('Geachte raad').length).toBeGreaterThan(0);
    cleanup();
    open();
    expect(await screen.findByRole('heading', { name: words.title })).toBeTruthy();
    expect(screen.getAllByText('Geachte raad').length).toBeGreaterThan(0);
    expect(sections()).not.toContain('Privacy');
  });

  it('says of a file that it cannot be a logo', async () => {
    await begin();
    fireEvent.click(screen.getByRole('button', { name: words.look }));
    expect(screen.getByRole('button', { name: words.chooseLogo })).toBeTruthy();
    const input = document.querySelector('input[type=file]');
    fireEvent.change(input as Element, { target: { files: [new File(['<svg/>'], 'logo.png')] } });
    expect(await screen.findByText(words.badLogo)).toBeTruthy();
  });

  it('says that there are too many', async () => {
    refuses = true;
    await begin();
    fireEvent.change(screen.getByRole('textbox', { name: words.name }), { target: { value: 'Nog een' } });
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText(words.full)).toBeTruthy();
  });

  it('refuses a colour that is too light, in words', async () => {
    await begin();
    fireEvent.click(screen.getByRole('button', { name: words.look }));
    fireEvent.change(screen.getByLabelText(words.accent), { target: { value: '#ffee00' } });
    expect(screen.getByText(words.badAccent)).toBeTruthy();
  });
});
