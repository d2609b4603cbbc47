import type { OwnConcept } from '../../../shared/domain/own-concepts.ts';
import type { Language } from '../../../shared/domain/vocabulary.ts';
import type { LexiconStore } from '../lexicon-store.ts';
import type { Transactions } from './transactions.ts';

type LexiconRow = { scope: string; language: Language; revision: number; concepts: string };

export function sqliteLexiconStore({ db, read, write }: Transactions): LexiconStore {
  const find = db.prepare<[string, string], LexiconRow>(
    'SELECT scope, language, revision, concepts FROM lexicon WHERE scope = ? AND language = ?',
  );
  const insert = db.prepare(
    'INSERT OR IGNORE INTO lexicon (revision, concepts, scope, language) SELECT ?, ?, ?, ? WHERE ? = 0',
  );
  const update = db.prepare(
    'UPDATE lexicon SET revision = ?, concepts = ? WHERE scope = ? AND language = ? AND revision = ?',
  );

  return {
    async get(scope, language) {
      const row = read(() => find.get(scope, language));
      return row ? { ...row, concepts: JSON.parse(row.concepts) as OwnConcept[] } : null;
    },
    async put({ scope, language, revision, concepts }) {
      const row = [revision, JSON.stringify(concepts), scope, language, revision - 1];
      const changes = write(() => update.run(row).changes + insert.run(row).changes);
      return changes === 1 ? 'put' : 'stale';
    },
  };
}
