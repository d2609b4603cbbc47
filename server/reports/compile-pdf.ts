// The report as PDF/UA-1, by Typst: real headings, lists and tables that a screen reader finds, the typefaces within. The compiler itself refuses a
// document without a title, or with a heading that skips a level. It is given no folder to read and no package to fetch. The take-home sheet is made in the same way.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { must, unreachable } from '../../shared/kernel/assert.ts';
import { bytesOf, type Logo } from '../../shared/report/choices/logo.ts';
import type { PrintedReport } from '../../shared/report/printed-report.ts';
import type { TakeHome } from '../../shared/report/take-home.ts';
import { pdfData, pdfLogo } from './pdf-data.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { PDF_DATA, PDF_TEMPLATE } from './pdf-template.ts';
import { takeHomePdfData } from './take-home-pdf-data.ts';
import { TAKE_HOME_TEMPLATE } from './take-home-template.ts';

/** A folder that need not exist: only what is put there in memory is found. */
const WORKSPACE = '/versnelling-report';

/** What stands for a character that none of the typefaces has. */
export const UNKNOWN_CHARACTER = '\u25A1';

/** What a PDF is made of. */
export type PdfJob =
  { readonly kind: 'report'; readonly report: PrintedReport } | { readonly kind: 'takeHome'; readonly sheet: TakeHome };

/**
 * Compiles a document. Takes the thread for as long as it lasts: call it through `writePdf` or `writeTakeHome`.
 * @param job with a report, or a valid sheet
 * @throws Error with the compiler's diagnostics, without words of people
 */
export function compileJob(job: PdfJob): Buffer {
  switch (job.kind) {
    case 'report':
      return compileReport(job.report);
    case 'takeHome':
      return compileOne(TAKE_HOME_TEMPLATE, takeHomePdfData(job.sheet));
    default:
      return unreachable(job, 'kind of PDF');
  }
}

/** Compiles a report, as `compileJob`. */
export const compilePdf = (report: PrintedReport): Buffer => compileJob({ kind: 'report', report });

function compileReport(report: PrintedReport): Buffer {
  const data = pdfData(report);
  const logo = report.document.titlePage.logo ?? null;
  try {
    return compileOne(PDF_TEMPLATE, data, logo);
  } catch (error) {
    if (logo === null) throw error;
    // A picture that is one by its first bytes can be broken further on: better a report without it than none.
    return compileOne(PDF_TEMPLATE, { ...data, logo: null });
  }
}

function compileOne(template: string, content: unknown, logo: Logo | null = null): Buffer {
  const data = JSON.stringify(content);
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: pdfFonts() }] });
  if (logo !== null)
    compiler.mapShadow(`${WORKSPACE}${pdfLogo(logo)}`, Buffer.from(must(bytesOf(logo.data), 'a mark')));
  const first = compiled(compiler, template, data);
  if (first instanceof Uint8Array) return first;
  const again = compiled(compiler, template, without(data, first));
  if (again instanceof Uint8Array) return again;
  throw new Error(`PDF: ${again.size} characters cannot be displayed`);
}

/** The file, or the characters that no typeface has. */
function compiled(compiler: NodeCompiler, template: string, data: string): Buffer | ReadonlySet<string> {
  compiler.mapShadow(`${WORKSPACE}${PDF_DATA}`, Buffer.from(data));
  const { result } = compiler.compile({ mainFileContent: template });
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
