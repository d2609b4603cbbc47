// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ReportDownloads } from '../../../../client/features/report/report-downloads.tsx';
import { ReportView } from '../../../../client/features/report/report-view.tsx';
import { nl } from '../../../../client/i18n/nl.ts';
import { must, unreachable } from '../../../../shared/kernel/assert.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { REPORT_FORMATS } from '../../../../shared/protocol/http.ts';
import { pointOf, type Block, type Inline, type ReportDocument } from '../../../../shared/report/document.ts';
import { printable } from '../../../../shared/report/printable.ts';
import { renderHtml } from '../../../../shared/report/render-html.ts';
import { reportDocument } from '../../../../shared/report/report-document.ts';
import type { ReportModel } from '../../../../shared/report/report-model.ts';
import { english, full, hostile, HOSTILE, idea, interim, model, MODELS, step } from '../../report/fixtures.ts';
import { fakeSpeech, voice } from '../layers/fake-speech.ts';
import { idOf, inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();
const speech = fakeSpeech([voice('nl-NL'), voice('en-GB')]);

const show = (report: ReportModel): HTMLElement => {
  // Not by its role: working out the roles of a whole report takes a second.
  const { container } = render(withWords(<ReportView model={report} />));
  return must(container.querySelector('article'), 'an article');
};

/** What can be read, in order: the text of everything that holds text, without the aids around it. */
const linesOf = (roots: readonly Element[]): string[] =>
  roots
    .flatMap((root) => [...root.querySelectorAll('h1,h2,h3,h4,p,li,caption,th,td,dt,dd')])
    .filter((each) => each.closest('nav, .print-hidden') === null)
    .map((each) => each.textContent);

const text = (inlines: readonly Inline[]): string =>
  printable(inlines.map((part) => (typeof part === 'string' ? part : part.words)).join(''));

const linesOfBlock = (block: Block): string[] => {
  switch (block.type) {
    case 'answers':
      return block.items.map((item) => printable(item.text) + printable(item.explanation));
    case 'points':
      return block.items.map((item) => text(pointOf(item)));
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map((cell) => text(cell.text) + text(cell.note ?? [])),
      ];
    case 'heading':
    case 'paragraph':
      return [text(block.text)];
    default:
      return unreachable(block, 'block');
  }
};

const linesOfDocument = ({ titlePage, blocks }: ReportDocument): string[] => [
  titlePage.kicker,
  printable(titlePage.title),
  ...(titlePage.details.length === 0 ? [] : [titlePage.details.map((detail) => text([detail])).join(' · ')]),
  titlePage.standing,
  ...titlePage.figures.flatMap(({ value, label }) => [label, value]),
  ...blocks.flatMap(linesOfBlock),
];

const linesOfFile = (report: ReportModel): string[] => {
  const file = new DOMParser().parseFromString(renderHtml(report), 'text/html');
  return linesOf([...file.querySelectorAll('header, main')]);
};

describe('the page of the report', () => {
  it.each(Object.entries(MODELS))('says every word and number of the document, in order: %s', (_name, report) => {
    const shown = linesOf([show(report)]);
    expect(shown).toEqual(linesOfDocument(reportDocument(report)));
    expect(shown).toEqual(linesOfFile(report));
  });

  it('says whatever anybody wrote, as the file does', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 12, maxLength: 12 }), words, (answers, title) => {
        const loose = answers.map((answer, index) => idea(answer, answers[index + 1] ?? ''));
        const report = model(
          { steps: [step({ opened: true, title, questionNumber: 1, loose })] },
          { title, place: title },
        );
        expect(linesOf([show(report)])).toEqual(linesOfFile(report));
        cleanup();
      }),
      { numRuns: 3 },
    );
  });

  it.each(Object.entries(MODELS))('is in order for who hears it: %s', (_name, report) => {
    const page = show(report);
    const levels = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
    for (const table of page.querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('');
      expect(
        [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => row.querySelectorAll('th').length),
      ).toEqual([...table.tBodies].flatMap((body) => [...body.rows]).map(() => 1));
    }
    expect(page.querySelectorAll('thead th:not([scope=col]), tbody th:not([scope=row])')).toHaveLength(0);
    expect(page.querySelectorAll('svg:not([aria-hidden=true])')).toHaveLength(0);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(
      links.map((href) => page.querySelector(href)?.tagName ?? href).filter((tag) => !/^H[23]$/.test(tag)),
    ).toEqual([]);
    expect(page.querySelectorAll('nav > ol > li')).toHaveLength(page.querySelectorAll('h2').length);
  });

  it('is in the language of its session, and keeps the direction of whatever anybody wrote', () => {
    const page = show(english);
    expect(page.lang).toBe('en-GB');
    expect(within(page).getByRole('navigation', { name: 'Contents' })).toBeTruthy();
    cleanup();
    const written = [...show(hostile).querySelectorAll<HTMLElement>('bdi')];
    const shown = new Set(written.map(({ textContent }) => textContent));
    for (const words of HOSTILE) expect(shown).toContain(printable(words));
    expect(new Set(written.map(({ dir, lang }) => `${dir} ${lang}`))).toEqual(new Set(['auto nl-NL']));
  });

  it('says that it is interim, in words, and says the new state when it is fetched anew', () => {
    const { rerender } = render(withWords(<ReportView model={interim} />));
    expect(document.querySelector('[data-status=attention]')?.textContent).toContain(
      'Stand van 22 november 2026, 16:04',
    );
    rerender(withWords(<ReportView model={{ ...interim, generatedAt: '2026-11-22T15:09:05.000Z' }} />));
    expect(document.querySelector('[data-status=attention]')?.textContent).toContain('16:09');
    cleanup();
    show(full);
    expect(document.querySelector('[data-status]')).toBeNull();
  });
});

describe('reading a section aloud', () => {
  const section = (): HTMLElement => screen.getByRole('region', { name: 'Prioriteiten' });

  it('reads its own words in order, rows as somebody would say them, and marks what it reads', () => {
    show(full);
    fireEvent.click(within(section()).getByRole('button', { name: 'Lees voor Prioriteiten' }));
    expect(speech.queue.map(({ text: said }) => said).slice(0, 6)).toEqual([
      'Prioriteiten',
      'Vraag 1.',
      'Wat vindt u belangrijk bij begeleiding?',
      'Uit stemronde 2: 9 deelnemers gaven samen 26 stippen.',
      'Prioriteiten bij vraag 1',
      'Rang: 1, Een vast gezicht, Aandeel: 50%, Stippen: 13, Stemmers: 8, Antwoorden: 5.',
    ]);
    expect(speech.queue.some(({ text: said }) => said.includes('De antwoorden, in de woorden'))).toBe(false);
    for (let said = 0; said < 5; said++)
      act(() => {
        speech.begin();
        speech.end();
      });
    act(() => void speech.begin());
    expect(document.querySelector('[data-reading]')?.tagName).toBe('TR');
    expect(section().contains(document.querySelector('[data-reading]'))).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Stop met voorlezen' }));
    expect(document.querySelector('[data-reading]')).toBeNull();
    expect(speech.queue).toEqual([]);
  });

  it('has no button without a voice for the language of the report', () => {
    speech.setVoices([voice('en-GB')]);
    show(full);
    expect(screen.queryAllByRole('button')).toEqual([]);
    cleanup();
    show(english);
    expect(screen.queryAllByRole('button').length).toBeGreaterThan(3);
  });
});

describe('taking the report along', () => {
  it('offers every format, and paper', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const sessionId = idOf<SessionId>('session');
    render(withWords(<ReportDownloads sessionId={sessionId} />));
    const group = screen.getByRole('group', { name: nl.report.take });
    expect(
      within(group)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(REPORT_FORMATS.map((format) => `/api/sessions/${sessionId}/report.${format}?download=1`));
    fireEvent.click(within(group).getByRole('button', { name: nl.report.print }));
    expect(print).toHaveBeenCalledOnce();
  });
});
