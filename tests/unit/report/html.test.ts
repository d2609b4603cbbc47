// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../shared/report/printable.ts';
import { HTML_REPORT_STYLE } from '../../../shared/report/html-style.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import {
  full,
  HOSTILE,
  hostile,
  idea,
  interim,
  model,
  MODELS,
  step,
  untouched,
  changedAfterVote,
  english,
} from './fixtures.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
/** Without the style, which says nothing here and takes most of the time to read. */
const page = (report: ReportModel): Document => parse(renderHtml(report).replace(/<style>[^]*?<\/style>/, ''));
const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const tableCalled = (root: Document, caption: string): string[][] => {
  const table = [...root.querySelectorAll('table')].find((table) => table.caption?.textContent === caption);
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => textsOf(row, 'th, td'));
};

describe('renderHtml', () => {
  it.each(Object.entries(MODELS))('is one well-built document that loads nothing: %s', (_name, report) => {
    const html = renderHtml(report);
    const root = parse(html);
    expect(root.documentElement.lang).toBe(report.session.language === 'nl' ? 'nl-NL' : 'en-GB');
    expect(root.title).toContain(report.session.title);
    expect(
      root.querySelectorAll('script, link, img, iframe, object, embed, form, base, [style], [src], [srcset]'),
    ).toHaveLength(0);
    expect(textsOf(root, 'style')).toEqual([HTML_REPORT_STYLE]);
    const hrefs = [...root.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
    for (const href of hrefs) expect(root.querySelector(href)).not.toBeNull();
    for (const element of root.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const captions = textsOf(root, 'caption');
    expect(captions).toHaveLength(root.querySelectorAll('table').length);
    expect(root.querySelectorAll('thead th:not([scope=col]), tbody th:not([scope=row])')).toHaveLength(0);
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('NaN');
  });

  it('gives the priorities first, with the numbers of the model', () => {
    const root = page(full);
    expect(textsOf(root, 'h2').slice(0, 2)).toEqual(['Samenvatting', 'Prioriteiten']);
    expect(tableCalled(root, 'Prioriteiten bij vraag 1')).toEqual([
      ['1', 'Een vast gezichtEén begeleider die blijft, met één vervanger die u ook kent.', '50%', '13', '8', '5'],
      ['2', 'Bereikbaar in het weekend', '27%', '7', '5', '2'],
      ['3', 'Tijd en aandacht', '23%', '6', '6', '3'],
      ['–', 'Begrijpelijke brievenDit thema is na het stemmen gemaakt. Er is niet op gestemd.', '–', '–', '–', '2'],
    ]);
    expect(tableCalled(root, 'Prioriteiten bij vraag 2').map(([rank]) => rank)).toEqual(['1', '1', '3']);
    expect(tableCalled(root, 'Prioriteiten bij vraag 3')).toEqual([['1', 'Geld en papieren', '1']]);
  });

  it('keeps the first round beside the second', () => {
    const root = page(full);
    expect(tableCalled(root, 'Uitslag van stemronde 1 bij vraag 1')).toHaveLength(4);
    expect(tableCalled(root, 'De stemronden naast elkaar bij vraag 1').at(-1)).toEqual([
      'Begrijpelijke brieven',
      'rang 4: 2 stippen, 8%',
      'niet in deze ronde',
    ]);
    expect(root.body.textContent).toContain('10 stemmen, waarvan 1 onthouding. 26 stippen gegeven, 1 niet gebruikt.');
  });

  it.each(Object.entries(MODELS))(
    'holds every answer and remark of the model once, in its words and its order: %s',
    (_name, report) => {
      const asked = report.steps.filter(({ kind, opened }) => opened && kind === 'question');
      const ideas = asked.flatMap(({ clusters, loose }) => [...clusters.flatMap(({ ideas }) => ideas), ...loose]);
      const texts = ideas.map(({ text }) => text);
      const remarks = report.steps.flatMap(({ evaluation }) => evaluation?.remarks ?? []);
      const found = [...page(report).querySelectorAll('#answers ~ ul > li > bdi')].map(
        (element) => element.textContent,
      );
      expect(found).toEqual([...texts, ...remarks].map(printable));
    },
  );

  it('shows the evaluation as a distribution, a mean and remarks', () => {
    const root = page(full);
    expect(tableCalled(root, 'Hoe vond u het?').map(([, , count]) => count)).toEqual(['0', '0', '1', '3', '2']);
    expect(tableCalled(root, 'Zou u dit anderen aanraden?').map(([, , count]) => count)).toEqual(['5', '1', '1']);
    expect(root.body.textContent).toContain('Gemiddeld cijfer: 4,2 van 5 (6 cijfers).');
  });

  it('says in words what is not there yet', () => {
    const text = page(interim).body.textContent ?? '';
    expect(text).toContain('Stand van 22 november 2026, 16:04');
    expect(text).toContain('Er loopt nog een stemronde.');
    expect(text).toContain('Eén stemronde is ongeldig');
    expect(text).toContain('De evaluatie is nog bezig.');
    expect(page(untouched).body.textContent).toContain('Deze vraag is niet gesteld.');
    expect(page(model({})).body.textContent).toContain('Deze sessie heeft geen vragen.');
    expect(page(changedAfterVote).body.textContent).toContain('In stemronde 1 heette dit thema: Vervoer');
    expect(page(english).body.textContent).toContain('The session is closed. Report made on 22 November 2026, 16:04.');
  });

  it('shows hostile texts as they are', () => {
    const root = page(hostile);
    expect(root.querySelector('h1')?.textContent).toBe(hostile.session.title);
    const shown = new Set(textsOf(root, 'bdi'));
    for (const text of HOSTILE) expect(shown).toContain(printable(text));
    expect(root.querySelectorAll('b, i, u, h1 h1')).toHaveLength(0);
  });

  it('isolates the direction of whatever anybody wrote', () => {
    const root = page(hostile);
    const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (/[\u202A-\u202E\u2066-\u2069]/.test(node.textContent ?? '')) expect(node.parentElement?.tagName).toBe('BDI');
    }
  });

  it('shows any text literally', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text, title) => {
          const report = model(
            { steps: [step({ opened: true, title, questionNumber: 1, loose: [idea(text, title)] })] },
            { title, place: text },
          );
          // Without the style block: it holds nobody's text, and takes long to read.
          const root = parse(renderHtml(report).replace(/<style>[^]*?<\/style>/, ''));
          expect(root.querySelector('h1')?.textContent).toBe(printable(title));
          expect(root.querySelector('li > bdi')?.textContent).toBe(printable(text));
          expect(root.querySelector('li .explanation')?.textContent).toBe(printable(title));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a style block that a content security policy can name', () => {
    const style = /<style>([^]*?)<\/style>/.exec(renderHtml(full))?.[1] ?? '';
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(hash(style)).toBe(hash(HTML_REPORT_STYLE));
    expect(style).not.toMatch(/url\(|@import|<\//);
  });
});
