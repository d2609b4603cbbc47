// The PDF is made in a thread of its own, so that no console waits for somebody's report; one at a time, because the compiler takes a core.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ReportModel } from '../../shared/report/report-model.ts';

/** What the thread answers. */
export type PdfAnswer = { readonly pdf: Uint8Array } | { readonly failed: string };

/** Far longer than thousands of answers take. */
const LONGEST_MS = 60_000;

const workerFile = new URL('pdf-worker.js', import.meta.url);
let last: Promise<unknown> = Promise.resolve();

/**
 * Writes the report as PDF/UA-1.
 * @param model a valid report model
 * @throws Error when the compiler refuses it or takes longer than a minute
 */
export function writePdf(model: ReportModel): Promise<Buffer> {
  const mine = last.then(() => (existsSync(workerFile) ? inThread(model) : inPlace(model)));
  last = mine.catch(() => undefined);
  return mine;
}

/** Run from source there is no built thread to start: then the work is done here. */
const inPlace = async (model: ReportModel): Promise<Buffer> => (await import('./compile-pdf.ts')).compilePdf(model);

function inThread(model: ReportModel): Promise<Buffer> {
  const worker = new Worker(workerFile, { workerData: model });
  return new Promise<Buffer>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('PDF: took too long')), LONGEST_MS);
    worker.once('message', (answer: PdfAnswer) => {
      if ('pdf' in answer) resolve(Buffer.from(answer.pdf));
      else reject(new Error(answer.failed));
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('PDF: the thread ended'));
    });
  }).finally(() => void worker.terminate());
}
