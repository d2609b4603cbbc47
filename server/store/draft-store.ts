import type { AuthorKey, SessionId, StepId } from '../../shared/kernel/ids.ts';

/** What somebody is typing, not sent yet. Keyed like a fact's author; gone when the session closes. */
export type KeptDraft = { readonly text: string; readonly explanation: string; readonly rev: number };

export type NewDraft = KeptDraft & { readonly stepId: StepId; readonly key: AuthorKey };

export interface DraftStore {
  /**
   * Keeps each draft unless one with the same or a higher revision is there, all in one durable transaction: a room that types
   * costs one write to the disk, not one a person.
   * @returns the revision that is kept of each, in the order given
   */
  saveAll(sessionId: SessionId, drafts: readonly NewDraft[]): Promise<number[]>;
  find(sessionId: SessionId, stepId: StepId, key: AuthorKey): Promise<KeptDraft | null>;
  /** Deletes all drafts of a session for good. */
  purge(sessionId: SessionId): Promise<void>;
}
