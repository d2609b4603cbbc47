import type { AppendBatch } from './log-store.ts';

/**
 * Refuses a batch that no writer may ever send, in every store alike. A bug in the caller, so never a `conflict`.
 * @throws Error when the seqs have a gap or one command has two receipts
 */
export function checkBatch(batch: AppendBatch): void {
  for (const [index, { seq }] of batch.facts.entries()) {
    if (seq !== batch.expectedSeq + index + 1)
      throw new Error(`fact ${seq} does not follow ${batch.expectedSeq + index}`);
  }
  const hashes = new Set(batch.receipts.map((receipt) => receipt.commandHash));
  if (hashes.size !== batch.receipts.length) throw new Error('two receipts for one command in a batch');
}
