// The report as Markdown (CommonMark with the tables of GitHub), to paste into a wiki or an editor. Words of people are text and nothing else: what
// could be markup is escaped, so that no answer makes a heading, a link, a picture or HTML. Our own line break within a table is the only tag.
import { unreachable } from '../kernel/assert.ts';
import {
  pointOf,
  titleOf,
  type Answer,
  type Block,
  type Cell,
  type Inline,
  type Table,
  type TitlePage,
} from './document.ts';
import { printable } from './printable.ts';
import type { PrintedReport } from './printed-report.ts';

const BREAK = '\\\n';

/** Renders a report as Markdown, with a line end at the end. */
export function renderMarkdown({ document: { titlePage, blocks } }: PrintedReport): string {
  return `${[...titleParts(titlePage), ...blocks.map((block) => blockText(block))].join('\n\n')}\n`;
}

const entity = (char: string): string => `&#${char.codePointAt(0) ?? 0xfffd};`;

/** One line of text: markup escaped; blanks at its ends as entities, because Markdown drops them. */
const lineText = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>#~$]|&(?=[#A-Za-z])|:(?=\S)|(?<=www)\./g, '\\$&')
    .replace(/\|/g, entity)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^\s+|\s+$/g, (blanks) => blanks.replace(/\s/g, entity));

/** A text over as many lines as it has; `glue` stands between them. Empty lines at the end are left out: a break there would be a loose backslash. */
const linesOf = (text: string, glue: string): string =>
  printable(text).replace(/\n+$/, '').split('\n').map(lineText).join(glue);

/** Somebody's words among our own: isolated (U+2068 … U+2069), so that right-to-left text cannot turn ours round. */
const textOf = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const ref = part.ref === undefined ? '' : ` (${part.ref})`;
      return `${parts.length === 1 && ref === '' ? part.words : `\u2068${part.words}\u2069`}${ref}`;
    })
    .join('');

const paragraph = (parts: readonly Inline[]): string => linesOf(textOf(parts), BREAK);
const oneLine = (parts: readonly Inline[]): string =>
  lineText(printable(textOf(parts)).replace(/\n+$/, '').replaceAll('\n', ' '));

function titleParts({ kicker, title, details, standing, figures }: TitlePage): string[] {
  const where = details.flatMap((detail, index): Inline[] => (index === 0 ? [detail] : [' · ', detail]));
  return [
    `# ${oneLine([{ words: title }])}`,
    paragraph([kicker]),
    ...(where.length === 0 ? [] : [paragraph(where)]),
    paragraph([standing]),
    ...(figures.length === 0
      ? []
      : [figures.map(({ value, label }) => `- ${paragraph([`${value} ${label}`])}`).join('\n')]),
  ];
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(block.text)}`;
    case 'paragraph':
      return block.tone === 'words' ? `> ${linesOf(textOf(block.text), `${BREAK}> `)}` : paragraph(block.text);
    case 'answers':
      return block.items.map(answerText).join('\n');
    case 'points':
      return block.items.map((item) => `- ${linesOf(textOf(pointOf(item)), `${BREAK}  `)}`).join('\n');
    case 'table':
      return tableText(block);
    default:
      return unreachable(block, 'block');
  }
}

/** The text, and under it in the same item what else there is to say of it. */
function answerText({ text, explanation, notes = [] }: Answer): string {
  const rest = [...(explanation === '' ? [] : [explanation]), ...notes.map(textOf)];
  return `- ${[text, ...rest].map((line) => linesOf(line, `${BREAK}  `)).join(`${BREAK}  `)}`;
}

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `${oneLine([caption])}\n`,
    line(columns.map((column) => oneLine([titleOf(column)]))),
    line(columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
    ...rows.map((cells) => line(cells.map(cellText))),
  ].join('\n');
}

const cellText = ({ text, note }: Cell): string =>
  [text, ...(note === undefined ? [] : [note])].map((parts) => linesOf(textOf(parts), '<br>')).join('<br>');
