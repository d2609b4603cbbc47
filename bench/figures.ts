// Numbers, and the table that is printed.
import { cpus, loadavg } from 'node:os';

/** The value below which `part` (0–1) of the values lie; NaN when there are none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Three significant digits: more would be noise. */
export const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(3)) : value);

/** All numbers in an object, rounded. */
export const roundedAll = <T extends Readonly<Record<string, number>>>(figures: T): T =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)])) as T;

/** What else the machine was doing: figures of a busy machine tell little beyond their ratios. */
export const machine = () => ({
  date: new Date().toISOString().slice(0, 16),
  node: process.versions.node,
  cores: cpus().length,
  load: loadavg().map(rounded),
});

/** One line of a table of ratios. */
export type Row = {
  readonly measure: string;
  readonly product: number;
  readonly bare: number;
  /** From performance.md; null when there is no limit for it. */
  readonly atMost: number | null;
};

export const ratioOf = ({ product, bare }: Row): number => rounded(product / bare);
export const isAbove = (row: Row): boolean => row.atMost !== null && ratioOf(row) > row.atMost;

/** The table for people; what is above its limit is marked. */
export function printTable(title: string, rows: readonly Row[]): void {
  const head = ['measure', 'product', 'bare', 'ratio', 'at most', ''];
  const lines = rows.map((row) => [
    row.measure,
    String(rounded(row.product)),
    String(rounded(row.bare)),
    `${ratioOf(row)} ×`,
    row.atMost === null ? '–' : `${row.atMost} ×`,
    isAbove(row) ? '◀ above' : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of [head, ...lines]) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}

/** The last line, for programs. */
export function printResult(bench: string, result: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ bench, ...machine(), ...result }));
}

/** Rows as data: measure → ratio. */
export const ratiosOf = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [row.measure, ratioOf(row)]));
