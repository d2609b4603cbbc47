import type { DraftStore, KeptDraft } from '../draft-store.ts';
import type { Transactions } from './transactions.ts';

export function sqliteDraftStore({ db, read, write, scrubIsDue }: Transactions): DraftStore {
  const upsert = db.prepare(
    `INSERT INTO draft (session, step, author_key, text, explanation, rev) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (session, step, author_key)
     DO UPDATE SET text = excluded.text, explanation = excluded.explanation, rev = excluded.rev WHERE excluded.rev > draft.rev`,
  );
  const find = db.prepare<[string, string, string], KeptDraft>(
    'SELECT text, explanation, rev FROM draft WHERE session = ? AND step = ? AND author_key = ?',
  );
  const purge = db.prepare('DELETE FROM draft WHERE session = ?');

  return {
    async saveAll(sessionId, drafts) {
      return write(() =>
        drafts.map(({ stepId, key, text, explanation, rev }) => {
          upsert.run(sessionId, stepId, key, text, explanation, rev);
          return find.get(sessionId, stepId, key)?.rev ?? rev;
        }),
      );
    },
    async find(sessionId, stepId, key) {
      return read(() => find.get(sessionId, stepId, key)) ?? null;
    },
    async purge(sessionId) {
      write(() => {
        if (purge.run(sessionId).changes > 0) scrubIsDue();
      });
    },
  };
}
