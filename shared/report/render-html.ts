// The report as one HTML file that stands on its own: no script, no font, no picture from elsewhere. Pure: the same model is the same file.
// Every text goes through `escaped`; somebody's words also get a <bdi>, so that a right-to-left name cannot turn our own words round.
import type { Language } from '../domain/vocabulary.ts';
import { unreachable } from '../kernel/assert.ts';
import {
  pointOf,
  titleOf,
  type Answer,
  type Block,
  type Cell,
  type Column,
  type Inline,
  type ReportDocument,
  type Table,
  type TitlePage,
} from './document.ts';
import { LOGO_TYPES } from './choices/logo.ts';
import { languageTag } from './format.ts';
import { HTML_REPORT_STYLE } from './html-style.ts';
import { labelsOf, type ReportLabels } from './labels.ts';
import { printable } from './printable.ts';
import { FIRST_CHOICES, readingLabelsOf, type ReadingChoice, type ReadingGroup } from './reading-labels.ts';
import { reportDocument } from './report-document.ts';
import type { ReportModel } from './report-model.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The only way for a text into the page: safe as content and within a quoted attribute. */
const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/**
 * Renders the report as a self-contained HTML document in the session's language.
 * @param model a valid report model
 */
export const renderHtml = (model: ReportModel): string => htmlOf(reportDocument(model), model.session.language);

/** Any report as a self-contained HTML document. */
export function htmlOf({ titlePage, blocks }: ReportDocument, language: Language): string {
  const labels = labelsOf(language);
  const { title, kicker, accent } = titlePage;
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${title} – ${kicker}`)}</title>
<style>${HTML_REPORT_STYLE}</style>${accent === undefined ? '' : `\n<style>:root { --accent: ${accent}; }</style>`}
</head>
<body>
<a class="skip" href="#content">${escaped(labels.skip)}</a>
${readingHtml(language)}
<div class="sheet">
${headerHtml(titlePage)}
${contentsHtml(labels, blocks)}
<main id="content" tabindex="-1">
${blocks.map((block) => blockHtml(block)).join('\n')}
</main>
<footer><bdi>${escaped(title)}</bdi> · ${escaped(titlePage.standing)}</footer>
</div>
</body>
</html>
`;
}

/**
 * Size, spacing and contrast as radio buttons that only the style sheet listens to: a script is not allowed in this file. Browsers without `:has()` do not show them.
 */
function readingHtml(language: Language): string {
  const { title, remark, groups } = readingLabelsOf(language);
  const choice = (name: ReadingGroup['name'], { value, label }: ReadingChoice): string =>
    `<label><input type="radio" name="${name}" id="${name}-${value}"${FIRST_CHOICES[name] === value ? ' checked' : ''}>${escaped(label)}</label>`;
  const fields = groups.map(
    ({ name, title, choices }) =>
      `<fieldset><legend>${escaped(title)}</legend>${choices.map((each) => choice(name, each)).join('')}</fieldset>`,
  );
  return `<aside aria-label="${escaped(title)}"><details>
<summary>${escaped(title)}</summary>
${fields.join('\n')}
<p class="note">${escaped(remark)}</p>
</details></aside>`;
}

function headerHtml({ kicker, title, details, standing, isInterim, figures, logo }: TitlePage): string {
  const numbers = figures.map(({ value, label }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`);
  const where = details.map((detail) => inlineHtml([detail])).join(' · ');
  const mark =
    logo === undefined
      ? ''
      : `<img class="logo" alt="${escaped(logo.alt)}" width="${logo.width}" height="${logo.height}" src="data:${LOGO_TYPES[logo.type]};base64,${logo.data}">\n`;
  return `<header>
${mark}<p class="kicker">${escaped(kicker)}</p>
<h1><bdi>${escaped(title)}</bdi></h1>
${where === '' ? '' : `<p class="details">${where}</p>`}
<p class="standing${isInterim ? ' interim' : ''}">${escaped(standing)}</p>
${numbers.length === 0 ? '' : `<dl class="figures">${numbers.join('')}</dl>`}
</header>`;
}

function contentsHtml(labels: ReportLabels, blocks: readonly Block[]): string {
  const items = blocks.flatMap((block) =>
    block.type === 'heading' && block.id !== undefined
      ? [`<li><a href="#${block.id}">${inlineHtml(block.text)}</a></li>`]
      : [],
  );
  return `<nav aria-label="${escaped(labels.contents)}"><ol>${items.join('')}</ol></nav>`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const anchor = block.id ?? block.anchor;
      const id = anchor === undefined ? '' : ` id="${anchor}"`;
      const page = block.newPage === true ? ' class="page"' : '';
      return `<h${block.level}${id}${page}>${headingHtml(block.text)}</h${block.level}>`;
    }
    case 'paragraph': {
      const tone = { plain: '', note: ' class="note"', words: ' class="said"' }[block.tone];
      return `<p${tone}>${inlineHtml(block.text)}</p>`;
    }
    case 'answers':
      return `<ul>${block.items.map((item) => answerHtml(item)).join('')}</ul>`;
    case 'points':
      return `<ul>${block.items.map((item) => `<li>${inlineHtml(pointOf(item))}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    default:
      return unreachable(block, 'block');
  }
}

const inlineHtml = (inlines: readonly Inline[]): string =>
  inlines.map((part) => (typeof part === 'string' ? escaped(part) : wordsHtml(part))).join('');

const wordsHtml = ({ words, to }: Exclude<Inline, string>): string =>
  to === undefined ? `<bdi>${escaped(words)}</bdi>` : `<a href="#${to}"><bdi>${escaped(words)}</bdi></a>`;

/** As `inlineHtml`; our own words behind somebody's ("(7 antwoorden)") step back a little. */
const headingHtml = (inlines: readonly Inline[]): string =>
  inlines
    .map((part, index) =>
      typeof part === 'string' && index > 0 ? `<span>${escaped(part)}</span>` : inlineHtml([part]),
    )
    .join('');

const answerHtml = ({ text, explanation, notes = [] }: Answer): string => {
  const small = [...(explanation === '' ? [] : [[{ words: explanation }]]), ...notes];
  const lines = small.map((line) => `<span class="explanation">${inlineHtml(line)}</span>`);
  return `<li><bdi>${escaped(text)}</bdi>${lines.join('')}</li>`;
};

/** Tables of up to this many rows are not split over printed pages; longer ones would leave half a page blank. */
const KEEP_TOGETHER = 12;

/** A scrolling box around the table keeps a phone from scrolling the page; it can be reached by the keyboard through `tabindex`. */
function tableHtml({ caption, columns, rowHeader, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col"${classOf(column.kind)}>${inlineHtml([titleOf(column)])}</th>`);
  const body = rows.map((cells) => {
    const line = cells.map((cell, index) => cellHtml(cell, columns[index]?.kind ?? 'text', index === rowHeader));
    return `<tr>${line.join('')}</tr>`;
  });
  const name = escaped(caption);
  const keep = rows.length <= KEEP_TOGETHER ? ' keep' : '';
  return `<div class="scroll${keep}" role="group" aria-label="${name}" tabindex="0"><table>
<caption>${name}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

function cellHtml({ text, note, bar }: Cell, kind: Column['kind'], isHeader: boolean): string {
  const small = note === undefined ? '' : `<span class="explanation">${inlineHtml(note)}</span>`;
  if (isHeader) return `<th scope="row">${inlineHtml(text)}${small}</th>`;
  const content = bar === undefined ? inlineHtml(text) : `<span>${inlineHtml(text)}</span>${barHtml(bar)}`;
  return `<td${classOf(kind)}>${content}${small}</td>`;
}

const classOf = (kind: Column['kind']): string => (kind === 'text' ? '' : ` class="${kind}"`);

/** Drawn, not styled: an inline style would need a hole in the content security policy, and a drawing is printed without "background colours". */
const barHtml = (share: number): string =>
  `<svg aria-hidden="true" focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${(share * 100).toFixed(1)}" height="10" fill="currentColor"/></svg>`;
