import type { AuthorKey, StepId } from '../../../shared/kernel/ids.ts';
import type { DraftStore } from '../draft-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { Tables } from './tables.ts';

const draftKey = (stepId: StepId, key: AuthorKey): string => `${stepId}|${key}`;

export const memoryDraftStore = (tables: Tables): DraftStore => ({
  async save(sessionId, stepId, key, draft) {
    const drafts = innerOf(tables.drafts, sessionId);
    const kept = drafts.get(draftKey(stepId, key));
    if (kept && kept.rev >= draft.rev) return kept.rev;
    drafts.set(draftKey(stepId, key), structuredClone(draft));
    return draft.rev;
  },
  async find(sessionId, stepId, key) {
    return copyOf(tables.drafts.get(sessionId)?.get(draftKey(stepId, key)));
  },
  async purge(sessionId) {
    tables.drafts.delete(sessionId);
  },
});
