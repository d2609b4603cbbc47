import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { printedReport } from '../../../shared/report/printed-report.ts';
import { printable } from '../../../shared/report/printable.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { full, HOSTILE, hostile, idea, model, MODELS, step } from './fixtures.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

// HTML allowed, so that a tag shows up as one.
const parser = new MarkdownIt({ html: true });
const parse = (report: ReportModel): Token[] => parser.parse(renderMarkdown(printedReport(report)), {});
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** What a reader sees of an inline token: line breaks as such, nothing of the markup. */
const seen = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ type, content }) =>
      type === 'hardbreak' || content === '<br>' ? '\n' : type === 'softbreak' ? '<soft>' : content,
    )
    .join('');

/** The texts of the inline tokens directly after a token of this type. */
const after = (tokens: Token[], type: string, depth = 1): string[] =>
  tokens.flatMap((token, index) => (token.type === type ? [bare(seen(tokens[index + depth]))] : []));
const items = (tokens: Token[]): string[] => after(tokens, 'list_item_open', 2);

const MARKUP = /^(text|text_special|hardbreak|html_inline)$/;

describe('renderMarkdown', () => {
  it.each(Object.entries(MODELS))('has headings, lists and tables, and no other markup: %s', (_name, report) => {
    const tokens = parse(report);
    expect(after(tokens, 'heading_open')[0]).toBe(report.session.title);
    for (const { type, children } of tokens) {
      expect(type).toMatch(/^(heading|paragraph|bullet_list|list_item|table|t(head|body|r|h|d)|blockquote)_|^inline$/);
      for (const child of children ?? []) {
        expect(child.type).toMatch(MARKUP);
        if (child.type === 'html_inline') expect(child.content).toBe('<br>');
      }
    }
    const levels = tokens.flatMap(({ type, tag }) => (type === 'heading_open' ? [Number(tag.slice(1))] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? level) + 1);
  });

  it('gives the priorities of the model in its first table', () => {
    const tokens = parse(full);
    const end = tokens.findIndex(({ type }) => type === 'table_close');
    const cells = tokens
      .slice(0, end)
      .flatMap((token, index) => (/^t[hd]_open$/.test(token.type) ? [seen(tokens[index + 1])] : []));
    expect(cells.slice(0, 6)).toEqual(['Rang', 'Thema', 'Aandeel', 'Stippen', 'Stemmers', 'Antwoorden']);
    const explained =
      '\u2068Een vast gezicht\u2069 (T1.2)\nEén begeleider die blijft, met één vervanger die u ook kent.';
    expect(cells.slice(6, 12)).toEqual(['1', explained, '50%', '13', '8', '5']);
    expect(cells.slice(-6)).toEqual([
      '–',
      '\u2068Begrijpelijke brieven\u2069 (T1.4)\nDit thema is na het stemmen gemaakt. Er is niet op gestemd.',
      '–',
      '–',
      '–',
      '2',
    ]);
  });

  it.each([
    ['full', full],
    ['hostile', hostile],
  ])('holds every answer and explanation as it was written: %s', (_name, report) => {
    const ideas = report.steps.flatMap(({ clusters, loose }) => [...clusters.flatMap(({ ideas }) => ideas), ...loose]);
    const expected = ideas.map(({ text, explanation }) =>
      bare(printable(explanation === '' ? text : `${text}\n${explanation}`)),
    );
    const found = items(parse(report));
    for (const text of expected) expect(found).toContain(text);
    expect(HOSTILE.length).toBeGreaterThan(20);
  });

  it('keeps any text literally', () => {
    const start = fc.constantFrom('', '# ', '- ', '1. ', '> ', '    ', '\t', '```\n', '---\n', '|a|\n|-|\n', '\n\n');
    const middle = fc.constantFrom(
      '[a](b)',
      '![a](b)',
      '<b>',
      '&amp;',
      '*x*',
      '__x__',
      '\\',
      '|',
      '`',
      '~~x~~',
      '\n',
      '===',
    );
    const rest = fc.array(fc.oneof(middle, fc.string({ unit: 'binary' })), { maxLength: 4 });
    fc.assert(
      fc.property(start, rest, (begin, parts) => {
        const text = begin + parts.join('');
        const asked = step({ opened: true, title: text, questionNumber: 1, loose: [idea(text)] });
        const tokens = parse(model({ steps: [asked] }, { title: text }));
        const kept = bare(printable(text)).replace(/\n+$/, '');
        fc.pre(kept.trim() !== '');
        expect(items(tokens)).toContain(kept);
        expect(after(tokens, 'heading_open')[0]).toBe(kept.replaceAll('\n', ' '));
      }),
      { numRuns: 120 },
    );
  });
});
