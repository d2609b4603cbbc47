import type { LexiconStore } from '../lexicon-store.ts';
import { copyOf } from './tables.ts';
import type { Tables } from './tables.ts';

const keyOf = (scope: string, language: string): string => `${language} ${scope}`;

export const memoryLexiconStore = (tables: Tables): LexiconStore => ({
  async get(scope, language) {
    return copyOf(tables.lexicons.get(keyOf(scope, language)));
  },
  async put(lexicon) {
    const key = keyOf(lexicon.scope, lexicon.language);
    if ((tables.lexicons.get(key)?.revision ?? 0) !== lexicon.revision - 1) return 'stale';
    tables.lexicons.set(key, structuredClone(lexicon));
    return 'put';
  },
});
