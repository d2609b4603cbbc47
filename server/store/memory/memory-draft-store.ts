import type { AuthorKey, StepId } from '../../../shared/kernel/ids.ts';
import type { DraftStore } from '../draft-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { Tables } from './tables.ts';

const draftKey = (stepId: StepId, key: AuthorKey): string => `${stepId}|${key}`;

export const memoryDraftStore = (tables: Tables): DraftStore => ({
  async saveAll(sessionId, drafts) {
    const kept = innerOf(tables.drafts, sessionId);
    return drafts.map(({ stepId, key, text, explanation, rev }) => {
      const before = kept.get(draftKey(stepId, key));
      if (before && before.rev >= rev) return before.rev;
      kept.set(draftKey(stepId, key), { text, explanation, rev });
      return rev;
    });
  },
  async find(sessionId, stepId, key) {
    return copyOf(tables.drafts.get(sessionId)?.get(draftKey(stepId, key)));
  },
  async purge(sessionId) {
    tables.drafts.delete(sessionId);
  },
});
