import { checkBatch } from '../check-batch.ts';
import type { AppendBatch, LogStore } from '../log-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { Tables } from './tables.ts';

export const memoryLogStore = (tables: Tables): LogStore => ({
  async append(batch) {
    checkBatch(batch);
    return append(tables, structuredClone(batch));
  },
  async read(sessionId, after, limit) {
    const facts = tables.facts.get(sessionId) ?? [];
    return structuredClone(facts.filter((fact) => fact.seq > after).slice(0, limit));
  },
  async receipt(sessionId, commandHash) {
    return copyOf(tables.receipts.get(sessionId)?.get(commandHash));
  },
});

function append(tables: Tables, batch: AppendBatch): 'appended' | 'conflict' {
  const facts = tables.facts.get(batch.sessionId) ?? [];
  const receipts = innerOf(tables.receipts, batch.sessionId);
  if ((facts.at(-1)?.seq ?? 0) !== batch.expectedSeq) return 'conflict';
  if (batch.receipts.some((receipt) => receipts.has(receipt.commandHash))) return 'conflict';
  tables.facts.set(batch.sessionId, [...facts, ...batch.facts]);
  for (const receipt of batch.receipts) receipts.set(receipt.commandHash, receipt);
  for (const roundId of batch.emptyBoxes) {
    if (tables.boxes.get(roundId)?.sessionId === batch.sessionId) tables.boxes.delete(roundId);
  }
  return 'appended';
}
