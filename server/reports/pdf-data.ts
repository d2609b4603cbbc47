// What the template of the PDF reads: the blocks of the report as plain data, with the direction of people's words kept to themselves.
import type { Block, Cell, Inline } from '../../shared/report/document.ts';
import { pointOf, titleOf } from '../../shared/report/document.ts';
import { languageTag } from '../../shared/report/format.ts';
import { printable } from '../../shared/report/printable.ts';
import type { PrintedReport } from '../../shared/report/printed-report.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import type { Logo } from '../../shared/report/choices/logo.ts';
import { PDF_FONTS } from './pdf-fonts.ts';

/** The address of the mark within the compiler. */
export const pdfLogo = ({ type }: Logo): string => `/logo.${type}`;

/**
 * A word without a place to break would run off the page: a long one gets places, which nobody sees (U+200B).
 * @param from the number of characters from which a word is long
 */
export const breakable = (text: string, from = 30): string =>
  printable(text).replace(new RegExp(`\\S{${from},}`, 'gu'), (word) =>
    word.replace(/[\p{L}\p{N}\p{P}\p{S}]{10}(?=[\p{L}\p{N}\p{P}])/gu, '$&\u200B'),
  );

/** Somebody's words among our own: isolated (U+2068 … U+2069), so that right-to-left text cannot turn ours round. */
const textOf = (parts: readonly Inline[]): string =>
  breakable(
    parts
      .map((part) => (typeof part === 'string' ? part : parts.length === 1 ? part.words : `\u2068${part.words}\u2069`))
      .join(''),
  );

/** The same piece by piece, where some of it leads to another place in the report. */
const runsOf = (parts: readonly Inline[]) =>
  parts.map((part) => ({
    text: textOf(parts.length === 1 ? [part] : [part, '']),
    to: typeof part === 'string' ? null : (part.to ?? null),
  }));

/** @returns data for `PDF_TEMPLATE`: texts, numbers and truth values only */
export function pdfData({ language, title, kicker, document }: PrintedReport) {
  const { titlePage, blocks } = document;
  const { logo } = titlePage;
  const [lang, region] = languageTag(language).split('-');
  return {
    lang,
    region,
    fonts: PDF_FONTS,
    // A PDF without a title is refused; a session may have none yet.
    title: printable(title).trim() === '' ? kicker : printable(title),
    kicker,
    details: textOf(titlePage.details.flatMap((detail, index): Inline[] => (index === 0 ? [detail] : [' · ', detail]))),
    standing: titlePage.standing,
    interim: titlePage.isInterim,
    figures: titlePage.figures,
    accent: titlePage.accent ?? null,
    logo: logo === undefined ? null : { path: pdfLogo(logo), alt: printable(logo.alt) },
    foot: textOf([{ words: title }, ` · ${titlePage.standing}`]),
    blocks: blocks.map(blockData),
  };
}
export type PdfData = ReturnType<typeof pdfData>;

function blockData(block: Block) {
  switch (block.type) {
    case 'heading':
      return {
        type: 'heading',
        // The title is the title: so the sections start at 1.
        level: block.level - 1,
        text: textOf(block.text),
        newPage: block.newPage === true,
        anchor: block.anchor ?? null,
      };
    case 'paragraph':
      return { type: 'paragraph', tone: block.tone, text: textOf(block.text) };
    case 'answers':
      return {
        type: 'list',
        items: block.items.map(({ text, explanation, notes = [] }) => ({
          runs: [{ text: breakable(text), to: null }],
          small: [...(explanation === '' ? [] : [breakable(explanation)]), ...notes.map(textOf)],
        })),
      };
    case 'points':
      return { type: 'list', items: block.items.map((item) => ({ runs: runsOf(pointOf(item)), small: [] })) };
    case 'table':
      return {
        type: 'table',
        caption: breakable(block.caption),
        columns: block.columns.map((column) => ({
          title: textOf([titleOf(column)]),
          width: column.width,
          end: column.kind !== 'text',
        })),
        rows: block.rows.map((cells) => cells.map((cell, index) => cellData(cell, index === block.rowHeader))),
      };
    default:
      return unreachable(block, 'block');
  }
}

const cellData = ({ text, note }: Cell, head: boolean) => ({
  runs: runsOf(text),
  note: note === undefined ? null : textOf(note),
  head,
});
