// The parts of a workbook (Office Open XML, ECMA-376) that are the same for every sheet: what is in the package, the styles, the properties.
import type { Sheet } from '../../shared/report/report-sheets.ts';
import { DOCX_COLORS as COLORS } from './docx-style.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The places of the cell formats in the style sheet below. */
export const FORMATS = { text: 0, head: 1, number: 2, decimal: 3, share: 4 } as const;

export const part = (xml: string): string => HEAD + xml;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The only way for a text into an XML part, as content or within quotes. It must already be `printable`. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** `_x0041_` in a cell means A to Excel: an underscore that would begin such a code is written as a code itself. */
export const cellText = (text: string): string => xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

export const relationships = (...links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  part(
    `<Relationships xmlns="${PACKAGE}/relationships">${links
      .map(([id, type, target]) => relationship(id, type.startsWith('http') ? type : `${OFFICE}/${type}`, target))
      .join('')}</Relationships>`,
  );

export const packageRelationships = (): string =>
  relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  );

export function contentTypes(sheets: readonly Sheet[]): string {
  const types = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.flatMap((_sheet, index) => [
      [`/xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`],
      [`/xl/tables/table${index + 1}.xml`, `${CONTENT}.table+xml`],
    ]),
  ];
  return part(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types
      .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  );
}

export const workbook = (sheets: readonly Sheet[]): string =>
  part(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );

export const workbookRelationships = (sheets: readonly Sheet[]): string =>
  relationships(
    ...sheets.map((_sheet, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
  );

export type Properties = {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly at: string;
};

/** @param properties `title` and `description` printable, `language` a tag like "nl-NL", `at` an ISO time */
export const coreProperties = ({ title, description, language, at }: Properties): string =>
  part(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Versnelling</dc:creator><dc:description>${xmlText(description)}</dc:description><dc:language>${xmlText(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(at)}</dcterms:created></cp:coreProperties>`,
  );

/** In the order of `FORMATS`. 9 is "0%", 2 is "0.00" in every Excel: shown with the decimal sign of the reader's own computer. */
export const styles = (): string => {
  const border = (bottom: string) => `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
  const format = (rest: string, numFmt = 0): string =>
    `<xf numFmtId="${numFmt}" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"${numFmt === 0 ? '' : ' applyNumberFormat="1"'}>${rest}</xf>`;
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const top = '<alignment vertical="top"/>';
  return part(
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color rgb="FF${COLORS.ink}"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FF${COLORS.ink}"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF${COLORS.soft}"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2">${border('<bottom/>')}${border(`<bottom style="medium"><color rgb="FF${COLORS.accent}"/></bottom>`)}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${format(wrapped)}<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>${format(top)}${format(top, 2)}${format(top, 9)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
};
