// The report as a Word document that people can go on working in: real heading styles, real lists, real table headers, no fields, no links
// and nothing from outside. Texts only go in through the library's text nodes, cleaned of what XML cannot hold (`printable`).
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Bookmark,
  Document,
  Footer,
  ImageRun,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import {
  pointOf,
  titleOf,
  type Answer,
  type Block,
  type Cell,
  type Column,
  type Inline,
  type Table as TableBlock,
  type TitlePage,
} from '../../shared/report/document.ts';
import { bytesOf, type Logo } from '../../shared/report/choices/logo.ts';
import { languageTag } from '../../shared/report/format.ts';
import { printable } from '../../shared/report/printable.ts';
import type { PrintedReport } from '../../shared/report/printed-report.ts';
import { must, unreachable } from '../../shared/kernel/assert.ts';
import { BULLETS, DOCX_COLORS as COLORS, docxNumbering, docxStyles } from './docx-style.ts';

/** A4 with margins of 20 mm leaves this for the text, in twips (1/1440 inch). */
const TEXT_WIDTH = convertMillimetersToTwip(170);
/** In twips, as Word itself writes it. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = convertMillimetersToTwip(20);

/**
 * Writes a report as DOCX.
 * @returns the bytes of the file
 */
export async function writeDocx({ language, title, kicker, document: report }: PrintedReport): Promise<Buffer> {
  const { titlePage, blocks } = report;
  const footer = new Paragraph({ style: 'Footer', children: inlines([{ words: title }, ` · ${titlePage.standing}`]) });
  const document = new Document({
    title: printable(title),
    description: `${kicker}. ${titlePage.standing}`,
    creator: 'Versnelling',
    lastModifiedBy: 'Versnelling',
    styles: docxStyles(languageTag(language), titlePage.accent?.slice(1) ?? COLORS.accent),
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          ...titleBlocks(titlePage),
          ...blocks.flatMap((block, index) => blockDocx(block, leadsToTable(blocks, index))),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Tables of up to this many rows stay on one page; a longer one runs on, with its header row repeated. */
const KEEP_TOGETHER = 12;

/** Runs of text: one per line, because a line break belongs to the run that follows it. */
const runs = (text: string, options: IRunOptions = {}): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));

/** Somebody's words among our own: isolated (U+2068 … U+2069), so that right-to-left text cannot turn ours round. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Words that fill a paragraph by themselves stay exactly as they are. */
const inlines = (parts: readonly Inline[], options: IRunOptions = {}): TextRun[] =>
  parts.flatMap((part) => runs(alone(part, parts), options));

const alone = (part: Inline, parts: readonly Inline[]): string =>
  typeof part === 'string' ? part : parts.length === 1 ? part.words : isolated(part.words);

/** As `inlines`; what leads to another place in the report is a link to it, within the document. */
const linked = (parts: readonly Inline[], options: IRunOptions = {}): ParagraphChild[] =>
  parts.flatMap((part): ParagraphChild[] => {
    if (typeof part === 'string' || part.to === undefined) return runs(alone(part, parts), options);
    return [
      new InternalHyperlink({
        anchor: part.to,
        children: runs(alone(part, parts), { ...options, style: 'Hyperlink' }),
      }),
    ];
  });

/** As high as a line of a letterhead, in dots at 96 to the inch; never larger than it is. */
const LOGO_HEIGHT = 68;
const LOGO_WIDTH = 260;

function logoBlocks(logo: Logo | undefined): Paragraph[] {
  if (logo === undefined) return [];
  const scale = Math.min(1, LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width);
  const image = new ImageRun({
    type: logo.type,
    data: must(bytesOf(logo.data), 'a mark'),
    transformation: { width: Math.max(1, logo.width * scale), height: Math.max(1, logo.height * scale) },
    altText: { name: printable(logo.alt), title: printable(logo.alt), description: printable(logo.alt) },
  });
  return [new Paragraph({ children: [image] })];
}

function titleBlocks({ kicker, title, details, standing, isInterim, figures, logo }: TitlePage): (Paragraph | Table)[] {
  const where = details.flatMap((detail, index): Inline[] => (index === 0 ? [detail] : [' · ', detail]));
  return [
    ...logoBlocks(logo),
    new Paragraph({ style: 'Kicker', children: runs(kicker) }),
    new Paragraph({ style: 'Title', children: runs(title) }),
    ...(where.length === 0 ? [] : [new Paragraph({ style: 'Details', children: inlines(where) })]),
    new Paragraph({ style: isInterim ? 'StandingInterim' : 'Standing', children: runs(standing) }),
    ...figures.map(
      ({ value, label }) =>
        new Paragraph({
          style: 'Figure',
          children: [...runs(value, { bold: true, color: COLORS.accent }), ...runs(`\t${label}`)],
        }),
    ),
  ];
}

/** Whether a paragraph introduces a table, with at most one paragraph between: then it stays on the page of that table. */
const leadsToTable = (blocks: readonly Block[], index: number): boolean => {
  const [next, second] = [blocks[index + 1], blocks[index + 2]];
  return next?.type === 'table' || (next?.type === 'paragraph' && second?.type === 'table');
};

function blockDocx(block: Block, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          // The title is "Title"; so the sections start at Heading 1, as a table of contents in Word expects.
          style: `Heading${block.level - 1}`,
          children:
            block.anchor === undefined
              ? inlines(block.text)
              : [new Bookmark({ id: block.anchor, children: inlines(block.text) })],
          ...(block.newPage === true ? { pageBreakBefore: true } : {}),
        }),
      ];
    case 'paragraph': {
      const style = { plain: 'Normal', note: 'Note', words: 'Said' }[block.tone];
      return [new Paragraph({ style, keepNext, children: inlines(block.text) })];
    }
    case 'answers':
      return block.items.map((item) => listItem(answerRuns(item)));
    case 'points':
      return block.items.map((item) => listItem(linked(pointOf(item))));
    case 'table':
      return tableDocx(block);
    default:
      return unreachable(block, 'block');
  }
}

const listItem = (children: ParagraphChild[]): Paragraph =>
  new Paragraph({ style: 'ListParagraph', numbering: { reference: BULLETS, level: 0 }, children });

function answerRuns({ text, explanation, notes = [] }: Answer): TextRun[] {
  const small = [
    ...(explanation === '' ? [] : [isolated(explanation)]),
    ...notes.map((line) => line.map((part) => (typeof part === 'string' ? part : isolated(part.words))).join('')),
  ];
  if (small.length === 0) return runs(text);
  return [
    ...runs(isolated(text)),
    ...small.flatMap((line) => [new TextRun({ break: 1 }), ...runs(line, { color: COLORS.muted, size: 19 })]),
  ];
}

function tableDocx({ caption, columns, rowHeader, rows }: TableBlock): (Paragraph | Table)[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / total));
  const head = columns.map((column, index) => {
    const children = [
      new Paragraph({
        style: 'TableText',
        keepNext: true,
        alignment: alignmentOf(column),
        children: inlines([titleOf(column)], { bold: true, size: 18 }),
      }),
    ];
    const width = { size: widths[index] ?? 0, type: WidthType.DXA };
    return new TableCell({
      children,
      width,
      shading: { fill: COLORS.soft },
      borders: { bottom: line(COLORS.accent, 12) },
    });
  });
  const body = rows.map((cells, row) => {
    const keepNext = rows.length <= KEEP_TOGETHER && row < rows.length - 1;
    const children = cells.map((cell, index) =>
      cellDocx(cell, { column: columns[index], width: widths[index] ?? 0, isHeader: index === rowHeader, keepNext }),
    );
    return new TableRow({ cantSplit: true, children });
  });
  return [
    new Paragraph({ style: 'Caption', children: runs(caption) }),
    new Table({
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      borders: TABLE_BORDERS,
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}

type CellPlace = { column: Column | undefined; width: number; isHeader: boolean; keepNext: boolean };

function cellDocx({ text, note }: Cell, { column, width, isHeader, keepNext }: CellPlace): TableCell {
  const alignment = isHeader || column === undefined ? AlignmentType.START : alignmentOf(column);
  const small = note === undefined ? [] : [new Paragraph({ style: 'TableNote', keepNext, children: inlines(note) })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({ style: 'TableText', keepNext, alignment, children: linked(text, { bold: isHeader }) }),
      ...small,
    ],
  });
}

const alignmentOf = ({ kind }: Column) => (kind === 'text' ? AlignmentType.START : AlignmentType.END);

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, color, size });
const NONE = { style: BorderStyle.NONE, color: 'auto', size: 0 };
const TABLE_BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  bottom: line(COLORS.line, 4),
  insideHorizontal: line(COLORS.line, 4),
};
