import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyId, AuthorKey, RoundId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { LoggedFact } from '../../server/domain/facts.ts';
import type { AppendBatch, Receipt } from '../../server/store/log-store.ts';
import type { SessionRecord } from '../../server/store/session-index.ts';

export const newId = <T extends AnyId>(): T => idFromBytes<T>(randomBytes(16));
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
export const newKey = (): AuthorKey => randomBytes(32).toString('base64url') as AuthorKey;

/** A fact with every kind of content: texts of all sorts, and nulls. */
export const idea = (seq: number, stepId: StepId, text = `idee ${seq} “é” 🙂 \n'; DROP TABLE fact`): LoggedFact => ({
  seq,
  fact: { type: 'ideaSubmitted', stepId, ideaId: newId(), text, explanation: '', authorKey: newKey(), arrival: 'a0' },
  by: null,
  at: null,
  cause: null,
});

export const opened = (seq: number, stepId: StepId): LoggedFact => ({
  seq,
  fact: { type: 'phaseSet', stepId, phase: 'collect' },
  by: newId(),
  at: 1_790_000_000_000 + seq,
  cause: { kind: 'do', entry: newId(), label: 'openStep' },
});

export const receipt = (of: string, rejected = false): Receipt => ({
  commandHash: hashOf(of),
  bodyHash: hashOf(`body of ${of}`),
  rejection: rejected ? { code: 'tooLong' } : null,
});

export const batch = (sessionId: SessionId, expectedSeq: number, more: Partial<AppendBatch> = {}): AppendBatch => ({
  sessionId,
  expectedSeq,
  facts: [],
  receipts: [],
  emptyBoxes: [],
  ...more,
});

/** A ballot's body: to the box a text that it can't read. */
export const sealed = (points: number): string => `${randomBytes(24).toString('base64url')}-${points}`;

export const record = (more: Partial<SessionRecord> = {}): SessionRecord => ({
  sessionId: newId(),
  accountId: newId(),
  title: 'Inkoop Wmo',
  place: 'Raadzaal',
  date: '2027-03-01',
  state: 'prepared',
  joinCode: String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0'),
  epochs: { join: 1, facilitator: 1, coFacilitator: 1, observer: 1, screen: 1 },
  retentionDays: 30,
  activeAt: 1_790_000_000_000,
  closedAt: null,
  ...more,
});

export const newRound = (): RoundId => newId();

/** A folder of this test alone, and what removes it again. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'versnelling-store-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
