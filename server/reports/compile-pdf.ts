// The report as PDF/UA-1, by Typst: real headings, lists and tables that a screen reader finds, the typefaces within. The compiler itself refuses a
// document without a title, or with a heading that skips a level. It is given no folder to read and no package to fetch.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { must } from '../../shared/kernel/assert.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { pdfData } from './pdf-data.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { PDF_DATA, PDF_TEMPLATE } from './pdf-template.ts';

/** A folder that need not exist: only what is put there in memory is found. */
const WORKSPACE = '/versnelling-report';

/** What stands for a character that none of the typefaces has. */
export const UNKNOWN_CHARACTER = '\u25A1';

/**
 * Compiles the report. Takes the thread for as long as it lasts: call it through `writePdf`.
 * @param model a valid report model
 * @throws Error with the compiler's diagnostics, without words of people
 */
export function compilePdf(model: ReportModel): Buffer {
  const data = JSON.stringify(pdfData(model));
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: pdfFonts() }] });
  const first = compiled(compiler, data);
  if (first instanceof Uint8Array) return first;
  const again = compiled(compiler, without(data, first));
  if (again instanceof Uint8Array) return again;
  throw new Error(`PDF: ${again.size} characters cannot be displayed`);
}

/** The file, or the characters that no typeface has. */
function compiled(compiler: NodeCompiler, data: string): Buffer | ReadonlySet<string> {
  compiler.mapShadow(`${WORKSPACE}${PDF_DATA}`, Buffer.from(data));
  const { result } = compiler.compile({ mainFileContent: PDF_TEMPLATE });
  try {
    return compiler.pdf(must(result, 'a document'), { pdfStandard: 'ua-1' });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const missing = new Set(
      [...message.matchAll(/the text `\\"(.*?)\\"` could not be displayed/gu)].map(([, text]) => text ?? ''),
    );
    if (missing.size === 0) throw new Error('PDF: refused by the compiler', { cause: error });
    return missing;
  }
}

const without = (data: string, missing: ReadonlySet<string>): string => {
  const codes = [...missing].map((text) =>
    text.replace(/\\u\{([0-9a-f]+)\}/g, (_all, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
  );
  return codes.reduce((text, code) => text.replaceAll(code, UNKNOWN_CHARACTER), data);
};
