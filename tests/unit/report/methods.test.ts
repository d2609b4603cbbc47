// @vitest-environment jsdom
import { changesOf } from '../../../shared/domain/voting/before-after.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../server/reports/write-docx.ts';
import { printedReport } from '../../../shared/report/printed-report.ts';
import type { Inline } from '../../../shared/report/document.ts';
import { labelsOf } from '../../../shared/report/labels.ts';
import { printable } from '../../../shared/report/printable.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { METHODS } from '../voting/arbitrary-ballots.ts';
import { unzip } from '../../support/unzip.ts';
import { model } from './fixtures.ts';
import { byMethod, grouped, groupedEnglish, hostileVote, methodRound, VOTE_MODELS } from './fixtures-methods.ts';

const page = (report: ReportModel): Document => new DOMParser().parseFromString(renderHtml(report), 'text/html');
const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const tableCalled = (root: Document, caption: string): string[][] => {
  const table = [...root.querySelectorAll('table')].find((each) => each.caption?.textContent === caption);
  return [...(table?.querySelectorAll('tr') ?? [])].map((row) => textsOf(row, 'th, td'));
};
const captionsOf = (root: Document): string[] => textsOf(root, 'caption');
const numbers = Object.keys(METHODS).map((type, at) => [type, at + 1] as const);

describe('the report of every method', () => {
  it.each(Object.entries(VOTE_MODELS))('is whole, in both languages: %s', (_name, report) => {
    const html = renderHtml(report);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    const root = page(report);
    expect(captionsOf(root)).toHaveLength(root.querySelectorAll('table').length);
    for (const table of root.querySelectorAll('table')) {
      const width = table.querySelectorAll('thead th').length;
      for (const row of table.querySelectorAll('tbody tr')) expect(row.children).toHaveLength(width);
    }
  });

  it.each(numbers)('says how was voted and how it was counted: %s', (type, number) => {
    const text = page(byMethod).body.textContent ?? '';
    const { counted, scores } = labelsOf('nl');
    expect(text).toContain(counted.settings(METHODS[type as keyof typeof METHODS]));
    expect(text).toContain(counted.formulas[type as keyof typeof METHODS]);
    const [head = [], ...rows] = tableCalled(page(byMethod), `Uitslag van stemronde 1 bij vraag ${number}`);
    expect(head[3]).toBe(scores[type as keyof typeof METHODS]);
    expect(rows).toHaveLength(5);
    const round = byMethod.steps[number - 1]?.rounds[0];
    expect(rows.map(([rank]) => rank)).toEqual(round?.result.rows.map(({ rank }) => (rank === null ? '–' : `${rank}`)));
    expect(text).toContain('Bij het sluiten waren 30 plaatsen aanwezig.');
  });

  it.each(numbers)('gives the priorities with their score: %s', (type, number) => {
    const [head = [], ...rows] = tableCalled(page(byMethod), `Prioriteiten bij vraag ${number}`);
    const hasShare = ['dots', 'pick', 'budget'].includes(type);
    expect(head.includes('Aandeel')).toBe(hasShare);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map((row) => row[hasShare ? 3 : 2]).every((score) => score !== '–')).toBe(true);
  });

  it('gives distributions, figures, bands, seed and draws', () => {
    const root = page(byMethod);
    const round = byMethod.steps[3]?.rounds[0];
    expect(tableCalled(root, 'Verdeling van stemronde 1 bij vraag 4')[1]?.[1]).toMatch(/^0:\s\d+ · 2,5:\s\d+ · 5:\s/);
    expect(tableCalled(root, 'Cijfers van stemronde 1 bij vraag 4 (1 / 2)')[0]).toEqual([
      'Thema',
      'Gemiddelde',
      'Mediaan',
      'Geïnterpoleerde mediaan',
      'Standaardafwijking (n − 1)',
      'Spreiding (0 tot 1)',
    ]);
    expect(round?.result.bands?.seed).toBe(4_711);
    expect(root.body.textContent).toContain('Het begingetal van de trekking is 4711');
    expect(root.body.textContent).toMatch(/Zou één persoon de top 3 veranderen\? (Ja|Nee)\./);
    expect(root.body.textContent).toContain('Eensgezindheid:');
  });

  it('gives the extras of a ranking, with its run-off', () => {
    const root = page(byMethod);
    const rank = byMethod.steps[2]?.rounds[0]?.result.extra;
    const rows = tableCalled(root, 'Afvalronden (IRV) van stemronde 1 bij vraag 3');
    expect(rank?.type === 'rank' && rank.irv.rounds.length).toBe(rows.length - 1);
    const orders = tableCalled(root, 'Volgorde volgens Schulze en Borda van stemronde 1 bij vraag 3');
    expect(orders[0]).toEqual(['Thema', 'Schulze', 'Borda']);
    const pairs = tableCalled(root, 'Twee aan twee van stemronde 1 bij vraag 3');
    expect(pairs[1]?.slice(2)).toEqual(rank?.type === 'rank' ? rank.pairwise[0]?.slice(1).map(String) : []);
  });

  it('gives decisions, criteria with their quadrant, and the mix of forms', () => {
    const root = page(byMethod);
    const text = root.body.textContent ?? '';
    const decisions = tableCalled(root, 'Besluiten van stemronde 1 bij vraag 6').slice(1);
    const round = byMethod.steps[5]?.rounds[0];
    expect(decisions.map((row) => row.at(-1))).toEqual(
      round?.result.rows.map(({ adopted }) => (adopted === true ? 'aangenomen' : 'niet aangenomen')),
    );
    const criteria = tableCalled(root, 'Oordeel per criterium van stemronde 1 bij vraag 7');
    expect(criteria[0]).toEqual(['Thema', 'Gain', 'Effort', 'Reach', 'Vlak']);
    expect(criteria[1]?.at(-1)).toMatch(/^Gain: (hoog|laag); Effort: (hoog|laag)$/);
    expect(text).toContain('Gain: gewicht 60%; Effort: gewicht 30%, minder is beter; Reach: gewicht 10%.');
    const mix = byMethod.steps[3]?.rounds[0]?.result.extra;
    const parts = (mix?.type === 'scale' ? mix.forms : []).flatMap(({ form, n }) =>
      n === 0 ? [] : [`${n}× ${labelsOf('nl').counted.forms[form]}`],
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(text).toContain(`Iedereen koos een eigen vorm: ${parts.join(', ')}.`);
    expect(text).not.toMatch(/[-−]0(?![,\d])/);
  });

  it('holds a round that follows another beside it', () => {
    const rows = tableCalled(page(grouped), 'Stemronde 2 na stemronde 1: voor en na bij vraag 1');
    expect(rows[0]).toEqual(['Thema', 'Voor (ronde 1)', 'Na (ronde 2)', 'Verschil in rang']);
    const [first, second] = grouped.steps[0]?.rounds ?? [];
    for (const [at, row] of (second?.result.rows ?? []).entries()) {
      const before = first?.result.rows.find(({ candidateId }) => candidateId === row.candidateId)?.rank ?? 0;
      const moved = before - (row.rank ?? 0);
      expect(rows[at + 1]?.[3]).toBe(moved === 0 ? 'gelijk' : moved > 0 ? `${moved} hoger` : `${-moved} lager`);
    }
  });

  it('holds a round about fewer candidates beside the first as the screen does, among those of both', () => {
    const [step] = grouped.steps;
    const [first, second] = step?.rounds ?? [];
    if (!step || !first || !second) throw new Error('two rounds');
    const rest = first.result.rows.slice(1).map((row, at) => ({ ...row, rank: at + 1 }));
    const fewer = { ...second, isPartial: true, result: { ...second.result, rows: rest } };
    const report = model({ steps: [{ ...step, rounds: [first, fewer] }] }, grouped.session);
    const rows = tableCalled(page(report), 'Stemronde 2 na stemronde 1: voor en na bij vraag 1');
    const changes = changesOf(first.result, fewer.result).map(({ change }) => change ?? 0);
    expect(rows.slice(1).map((row) => row[3])).toEqual(
      changes.map((moved) => (moved === 0 ? 'gelijk' : moved > 0 ? `${moved} hoger` : `${-moved} lager`)),
    );
    expect(rows[1]?.[3]).toBe('gelijk');
  });

  it('compares groups, with p only here, and says where the k-rule hides them', () => {
    const root = page(grouped);
    const gaps = tableCalled(root, 'Verschil tussen groepen van stemronde 1 bij vraag 2');
    expect(gaps[0]).toEqual(['Thema', 'Mensen met begeleiding', 'Begeleiders', 'Verschil']);
    const alike = tableCalled(root, 'Hoe gelijk de volgordes zijn van stemronde 1 bij vraag 2');
    expect(alike[1]?.[0]).toBe('Mensen met begeleiding – Begeleiders');
    expect(alike[1]?.[1]).toBe('omgekeerd');
    expect(Number(alike[1]?.at(-1)?.replace(',', '.'))).toBeLessThan(0.05);
    expect(tableCalled(root, 'Totaal naar hoofden en naar groepen van stemronde 1 bij vraag 2')).toHaveLength(6);
    expect(root.body.textContent).toContain('Mensen met begeleiding over Begeleiders: gemiddeld ');
    const hidden = 'Er staat hier geen uitslag per groep. Daarvoor moet elke groep minstens 5 stemmen hebben';
    expect((root.body.textContent ?? '').split(hidden)).toHaveLength(2);
    expect(page(byMethod).body.textContent).not.toContain(hidden);
    expect(page(groupedEnglish).body.textContent).toContain('There is no result by group here.');
  });

  it('keeps guesses below k out of sight, and says so', () => {
    const round = methodRound(1, METHODS.pick, { hasGroups: true });
    const comparison = round.comparison && { ...round.comparison, guesses: [] };
    const report = model(
      { steps: grouped.steps.slice(2).map((step) => ({ ...step, rounds: [{ ...round, comparison, guesses: null }] })) },
      grouped.session,
    );
    const text = page(report).body.textContent ?? '';
    expect(text).toContain('alleen bij minstens 5 ingevulde schattingen van een groep');
    expect(captionsOf(page(report)).filter((caption) => caption.startsWith('Schattingen'))).toEqual([]);
  });
});

describe('hostile names of groups and criteria', () => {
  const names = [
    ...hostileVote.session.groups.map(({ name }) => name),
    ...hostileVote.steps.flatMap(({ rounds }) =>
      rounds.flatMap(({ method }) => (method.type === 'criteria' ? method.criteria.map(({ title }) => title) : [])),
    ),
  ];

  it('stand literally in the HTML, in a direction of their own', () => {
    const root = page(hostileVote);
    const shown = new Set(textsOf(root, 'bdi'));
    for (const name of names) expect(shown).toContain(printable(name));
    expect(root.querySelectorAll('b, img, script, svg:not([aria-hidden])')).toHaveLength(0);
    const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (/[\u202A-\u202E\u2066-\u2069]/.test(node.textContent ?? '')) expect(node.parentElement?.tagName).toBe('BDI');
  });

  it('are words in the document, never part of our sentences', () => {
    const { blocks } = reportDocument(hostileVote);
    const ours = (parts: readonly Inline[]): string =>
      parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    const texts = blocks.flatMap((block) => {
      if (block.type === 'heading' || block.type === 'paragraph') return [ours(block.text)];
      if (block.type !== 'table') return [];
      return [
        block.caption,
        ...block.columns.flatMap(({ title, isWords }) => (isWords === true ? [] : [title])),
        ...block.rows.flat().flatMap(({ text, note = [] }) => [ours(text), ours(note)]),
      ];
    });
    for (const name of names) expect(texts.filter((text) => text.includes(name))).toEqual([]);
  });

  it('are no formulas in the CSV', () => {
    const { data } = Papa.parse<string[]>(renderCsv(hostileVote).slice(1), { delimiter: ';', newline: '\r\n' });
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠]/u);
    const kinds = new Set(data.map(([kind]) => kind));
    for (const kind of ['uitslag per groep', 'schatting over een andere groep']) expect(kinds).toContain(kind);
  });

  it('are text in the Word document', async () => {
    const text =
      unzip(await writeDocx(printedReport(hostileVote)))
        .get('word/document.xml')
        ?.toString('utf8') ?? '';
    const root = new DOMParser().parseFromString(text, 'application/xml');
    expect(root.querySelector('parsererror')).toBeNull();
    for (const name of names) expect(root.documentElement.textContent).toContain(printable(name).split('\n')[0]);
  });
});

describe('the CSV of every method', () => {
  it('says beside each score how was voted and what it means', () => {
    const { data } = Papa.parse<Record<string, string>>(renderCsv(byMethod).slice(1), {
      delimiter: ';',
      newline: '\r\n',
      header: true,
      skipEmptyLines: true,
    });
    const rows = data.filter((row) => row['soort'] === 'uitslag van stemronde');
    const { methods, scores } = labelsOf('nl');
    for (const [at, type] of (Object.keys(METHODS) as (keyof typeof METHODS)[]).entries()) {
      const own = rows.filter((row) => row['vraagnummer'] === `${at + 1}`);
      expect(own).toHaveLength(5);
      expect(new Set(own.map((row) => row['manier van stemmen']))).toEqual(new Set([methods[type]]));
      expect(new Set(own.map((row) => row['betekenis van de score']))).toEqual(new Set([scores[type]]));
      const round = byMethod.steps[at]?.rounds[0];
      expect(own.map((row) => row['geen mening'])).toEqual(round?.result.rows.map(({ noOpinion }) => `${noOpinion}`));
    }
  });
});
