import { join } from 'node:path';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { temporaryFolder } from './store-fixtures.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', () => {
  const store = createMemoryStore();
  return { store, end: () => store.close() };
});

storeContract('SQLite', () => {
  const folder = temporaryFolder();
  const store = openSqliteStore(join(folder.path, 'versnelling.db'));
  return { store, end: () => store.close().finally(folder.remove) };
});
