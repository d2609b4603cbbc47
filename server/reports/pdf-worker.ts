// One document, then it ends: the compiler keeps what it has read, and that is people's words.
import { parentPort, workerData } from 'node:worker_threads';
import { compileJob, type PdfJob } from './compile-pdf.ts';
import type { PdfAnswer } from './write-pdf.ts';

let answer: PdfAnswer;
try {
  answer = { pdf: compileJob(workerData as PdfJob) };
} catch (error) {
  // Not the cause: the compiler's diagnostics could hold words of an answer.
  answer = { failed: error instanceof Error ? error.message : 'Error' };
}
parentPort?.postMessage(answer, []);
