// Answers to put in beforehand, out of what somebody pasted or out of a file of a spreadsheet. Nothing is guessed away: a line that is no table is one answer.
import Papa from 'papaparse';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { Seed } from '../../shared/domain/seed.ts';

/** The part of a browser's File that is used. */
export interface SeedFile {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export type SeedsRead =
  | { readonly state: 'read'; readonly seeds: readonly Seed[] }
  | { readonly state: 'refused'; readonly reason: 'tooBig' | 'unreadable' | 'nothing' | 'noText' };

const TEXT_HEADERS = /^(?:antwoord|antwoorden|answer|answers|tekst|text|idee|idea|vooraf klaargezet)$/iu;
const EXPLANATION_HEADERS = /^(?:toelichting|uitleg|explanation|comment)$/iu;
/** The number or dash that somebody typed or pasted in front of an answer. */
const MARK = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;

/** One answer a line; blank lines and list marks are left out. */
export const seedsOfText = (text: string): Seed[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, explanation: '' }));

/** The text of a file as UTF-8, UTF-16 or (when it is neither) Windows-1252; null for what is no text at all. */
export function decodedText(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const body = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  const wide = wideOf(body);
  if (wide !== null) return new TextDecoder(wide).decode(body);
  // A text has no zero bytes; a picture or a workbook has.
  if (body.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return fromWindows(body);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; what it leaves empty stays what it is. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** By hand, because not every decoder of that name knows these. */
function fromWindows(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += WINDOWS[byte - 0x80] ?? String.fromCharCode(byte);
  return text;
}

/** UTF-16 without its mark: in a western text nearly every other byte is zero. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const part = bytes.subarray(0, 512);
  if (part.length < 4) return null;
  const zeros = [0, 0];
  part.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const most = part.length * 0.35;
  if ((zeros[1] ?? 0) > most && (zeros[0] ?? 0) === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > most && (zeros[1] ?? 0) === 0 ? 'utf-16be' : null;
}

type Rows = readonly (readonly string[])[];

const rowsWith = (text: string, delimiter: string): Rows =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data.map((row) => row.map((cell) => cell.trim()));

const isHeader = (row: readonly string[] | undefined): boolean => row?.some((cell) => TEXT_HEADERS.test(cell)) === true;

/** A comma is in many a sentence: it parts columns only where a heading says so. */
function tableOf(text: string): Rows | null {
  for (const delimiter of [';', '\t', ',']) {
    const rows = rowsWith(text, delimiter);
    const width = rows[0]?.length ?? 0;
    if (isHeader(rows[0])) return rows;
    if (delimiter !== ',' && width > 1 && rows.every((row) => row.length === width)) return rows;
  }
  return null;
}

function seedsOfTable(rows: Rows): Seed[] {
  const header = isHeader(rows[0]) ? (rows[0] ?? []) : null;
  const at = header === null ? 0 : header.findIndex((cell) => TEXT_HEADERS.test(cell));
  const explained = header === null ? 1 : header.findIndex((cell) => EXPLANATION_HEADERS.test(cell));
  return rows
    .slice(header === null ? 0 : 1)
    .map((row) => ({ text: row[at] ?? '', explanation: explained === -1 ? '' : (row[explained] ?? '') }))
    .filter(({ text }) => text !== '');
}

/** Answers out of the text of a file: a table with or without a heading, or one answer a line. */
export function seedsOfCsv(text: string): Seed[] {
  // Excel writes which sign parts the columns on a line of its own.
  const body = text.replace(/^sep=.\r?\n/iu, '');
  const table = tableOf(body);
  if (table !== null) return seedsOfTable(table);
  // Quotes that a spreadsheet put around a text with a line end in it.
  return rowsWith(body, '\u001f').flatMap(([cell = '']) => (cell === '' ? [] : [{ text: cell, explanation: '' }]));
}

/** Reads a chosen file. One that is too big is refused by its size alone, before a byte of it is read. Never throws. */
export async function readSeedFile(file: SeedFile): Promise<SeedsRead> {
  if (file.size > LIMITS.seedFile) return { state: 'refused', reason: 'tooBig' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { state: 'refused', reason: 'unreadable' };
  }
  const text = decodedText(bytes);
  if (text === null) return { state: 'refused', reason: 'noText' };
  const seeds = seedsOfCsv(text);
  return seeds.length === 0 ? { state: 'refused', reason: 'nothing' } : { state: 'read', seeds };
}
