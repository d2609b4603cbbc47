// The report as a workbook: on every sheet one real table with a header row that stays in view. Words only go in as literal strings (`inlineStr`),
// never as formulas; there are no links and nothing from outside.
import { strToU8, zipSync } from 'fflate';
import { languageTag } from '../../shared/report/format.ts';
import { labelsOf } from '../../shared/report/labels.ts';
import { printable } from '../../shared/report/printable.ts';
import { prioritySheets, reportSheets, type Sheet, type SheetColumn } from '../../shared/report/report-sheets.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { seriesLabelsOf } from '../../shared/report/series/series-labels.ts';
import type { SeriesReport } from '../../shared/report/series/series-model.ts';
import { seriesSheets } from '../../shared/report/series/series-tables.ts';
import * as parts from './xlsx-parts.ts';

/** Writes the whole report as XLSX. @param model a valid report model @returns the bytes of the file */
export const writeXlsx = (model: ReportModel): Buffer => write(propertiesOf(model), reportSheets(model));

/** Writes the priority list alone as XLSX. */
export const writePrioritiesXlsx = (model: ReportModel): Buffer => write(propertiesOf(model), prioritySheets(model));

/** Writes the report of a series as XLSX. @param series a valid series report */
export const writeSeriesXlsx = (series: SeriesReport): Buffer =>
  write(
    {
      title: printable(series.title),
      description: seriesLabelsOf(series.language).kicker,
      language: languageTag(series.language),
      at: `${series.generatedAt.slice(0, 19)}Z`,
    },
    seriesSheets(series),
  );

function propertiesOf({ session, standing, generatedAt }: ReportModel): parts.Properties {
  const labels = labelsOf(session.language);
  return {
    title: printable(session.title),
    description: `${labels.kicker}, ${labels.csv.standing[standing]}`,
    language: languageTag(session.language),
    at: `${generatedAt.slice(0, 19)}Z`,
  };
}

function write(properties: parts.Properties, sheets: readonly Sheet[]): Buffer {
  const files: Record<string, string> = {
    '[Content_Types].xml': parts.contentTypes(sheets),
    '_rels/.rels': parts.packageRelationships(),
    'docProps/core.xml': parts.coreProperties(properties),
    'xl/workbook.xml': parts.workbook(sheets),
    'xl/_rels/workbook.xml.rels': parts.workbookRelationships(sheets),
    'xl/styles.xml': parts.styles(),
  };
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, index === 0);
    files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = parts.relationships([
      'rId1',
      'table',
      `../tables/table${number}.xml`,
    ]);
    files[`xl/tables/table${number}.xml`] = tableXml(sheet, number);
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // ZIP keeps local times from 1980 on: the same model is the same file, wherever it is written.
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(2000, 0, 1) }));
}

/** A, B … Z, AA: the letters of a column by its place from 0. */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const areaOf = ({ columns, rows }: Sheet): string => `A1:${letters(columns.length - 1)}${rows.length + 1}`;

function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ title }, index) => stringCell(title, `${letters(index)}1`, parts.FORMATS.head));
  const body = rows.map((cells, row) => {
    const line = cells.map((value, index) => cellXml(value, `${letters(index)}${row + 2}`, columns[index]));
    return `<row r="${row + 2}">${line.join('')}</row>`;
  });
  return parts.part(
    `<worksheet xmlns="${parts.MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${areaOf(sheet)}"/><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  );
}

const stringCell = (text: string, place: string, format: number): string =>
  `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${parts.cellText(text)}</t></is></c>`;

function cellXml(value: string | number | null, place: string, column: SheetColumn | undefined): string {
  if (value === null) return `<c r="${place}" s="${parts.FORMATS.text}"/>`;
  if (typeof value === 'string') return stringCell(value, place, parts.FORMATS.text);
  const format = column?.kind === 'share' ? 'share' : Number.isInteger(value) ? 'number' : 'decimal';
  return `<c r="${place}" s="${parts.FORMATS[format]}"><v>${value}</v></c>`;
}

/** The names of its columns must be the texts of the header row, and no two the same. */
function tableXml(sheet: Sheet, number: number): string {
  const columns = sheet.columns.map(
    ({ title }, index) => `<tableColumn id="${index + 1}" name="${parts.xmlText(title)}"/>`,
  );
  const area = areaOf(sheet);
  return parts.part(
    `<table xmlns="${parts.MAIN}" id="${number}" name="versnelling_${sheet.id}" displayName="versnelling_${sheet.id}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  );
}
