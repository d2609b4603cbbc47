import type { AuthorKey, SessionId, StepId } from '../../shared/kernel/ids.ts';

/** What somebody is typing, not sent yet. Keyed like a fact's author; gone when the session closes. */
export type KeptDraft = { readonly text: string; readonly explanation: string; readonly rev: number };

export interface DraftStore {
  /** Keeps the draft unless a newer one is there; answers the revision that is kept. Durable when it resolves. */
  save(sessionId: SessionId, stepId: StepId, key: AuthorKey, draft: KeptDraft): Promise<number>;
  find(sessionId: SessionId, stepId: StepId, key: AuthorKey): Promise<KeptDraft | null>;
  /** Deletes all drafts of a session for good. */
  purge(sessionId: SessionId): Promise<void>;
}
