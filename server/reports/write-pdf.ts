// The PDF is made in a thread of its own, so that no console waits for somebody's report; one at a time, because the compiler takes a core.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PrintedReport } from '../../shared/report/printed-report.ts';
import type { TakeHome } from '../../shared/report/take-home.ts';
import type { PdfJob } from './compile-pdf.ts';

/** What the thread answers. */
export type PdfAnswer = { readonly pdf: Uint8Array } | { readonly failed: string };

/** Far longer than thousands of answers take. */
const LONGEST_MS = 60_000;

const workerFile = new URL('pdf-worker.js', import.meta.url);
let last: Promise<unknown> = Promise.resolve();

/**
 * Writes a report as PDF/UA-1.
 * @throws Error when the compiler refuses it or takes longer than a minute
 */
export const writePdf = (report: PrintedReport): Promise<Buffer> => write({ kind: 'report', report });

/** Writes the take-home sheet as PDF/UA-1: always one page. @throws Error as `writePdf` */
export const writeTakeHome = (sheet: TakeHome): Promise<Buffer> => write({ kind: 'takeHome', sheet });

function write(job: PdfJob): Promise<Buffer> {
  const mine = last.then(() => (existsSync(workerFile) ? inThread(job) : inPlace(job)));
  last = mine.catch(() => undefined);
  return mine;
}

/** Run from source there is no built thread to start: then the work is done here. */
const inPlace = async (job: PdfJob): Promise<Buffer> => (await import('./compile-pdf.ts')).compileJob(job);

function inThread(job: PdfJob): Promise<Buffer> {
  const worker = new Worker(workerFile, { workerData: job });
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
