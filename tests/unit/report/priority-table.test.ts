// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { priorityTable } from '../../../shared/report/priority-table.ts';
import { printable } from '../../../shared/report/printable.ts';
import { english, full, HOSTILE, model, step, cluster, untouched } from './fixtures.ts';

const cellsOf = (html: string | undefined): string[][] => {
  const page = new DOMParser().parseFromString(html ?? '', 'text/html');
  expect([...page.body.children].map(({ tagName }) => tagName)).toEqual(['TABLE']);
  for (const element of page.body.querySelectorAll('*')) {
    expect(['TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'BR']).toContain(element.tagName);
    for (const { name } of element.attributes) expect(name).toBe('lang');
  }
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  return [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
};

it('is a table with a header, the same as HTML and as text', () => {
  const { html, text } = priorityTable(full) ?? {};
  const [head = [], first = []] = cellsOf(html);
  expect(head.slice(0, 4)).toEqual(['vraagnummer', 'vraag of onderdeel', 'rang', 'thema']);
  expect(first.slice(2, 6)).toEqual([
    '1',
    'Een vast gezicht',
    'Eén begeleider die blijft, met één vervanger die u ook kent.',
    '13',
  ]);
  expect(first).toContain('50%');
  expect(text?.split('\n').map((line) => line.split('\t'))).toEqual(cellsOf(html));
  expect(cellsOf(html)).toHaveLength(1 + full.steps.flatMap(({ priorities }) => priorities).length);
  expect(priorityTable(english)?.html).toContain('lang="en-GB"');
});

it('is not there without priorities', () => {
  expect(priorityTable(untouched)).toBeNull();
});

it('keeps hostile words as words: no tag, no formula, no other cell', () => {
  const clusters = HOSTILE.map((text, index) => cluster(`k${index}`, text, [], text));
  const report = model({ steps: [step({ opened: true, title: '=2', questionNumber: 1, clusters })] });
  const { html, text } = priorityTable(report) ?? {};
  const rows = cellsOf(html).slice(1);
  expect(rows).toHaveLength(HOSTILE.length);
  for (const [index, row] of rows.entries()) {
    const kept = printable(HOSTILE[index] ?? '');
    expect([kept, `'${kept}`]).toContain(row[3]);
    for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠]/u);
  }
  const lines = text?.split('\n').slice(1) ?? [];
  expect(lines).toHaveLength(HOSTILE.length);
  for (const line of lines) expect(line.split('\t')).toHaveLength(rows[0]?.length ?? 0);
});
