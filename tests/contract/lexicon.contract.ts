// What every store does with the concepts that organisers added.
import { expect, test } from 'vitest';
import { INSTALLATION, type KeptLexicon } from '../../server/store/lexicon-store.ts';
import type { Store } from '../../server/store/store.ts';

export function lexiconContract(store: () => Store): void {
  test('a lexicon is kept whole per scope and language, and never over one that came in between', async () => {
    const { lexicons } = store();
    const first: KeptLexicon = {
      scope: INSTALLATION,
      language: 'nl',
      revision: 1,
      concepts: [{ name: 'Wmo-loket', words: ['loket', 'wmo'] }],
    };
    expect(await lexicons.get(INSTALLATION, 'nl')).toBeNull();
    expect(await lexicons.put({ ...first, revision: 2 }), 'without one before it').toBe('stale');
    expect(await lexicons.put(first)).toBe('put');
    expect(await lexicons.put(first), 'first for the second time').toBe('stale');
    expect(await lexicons.get(INSTALLATION, 'nl')).toEqual(first);
    expect(await lexicons.get(INSTALLATION, 'en'), 'another language').toBeNull();
    expect(await lexicons.get('elsewhere', 'nl'), 'another scope').toBeNull();
    expect(await lexicons.put({ ...first, language: 'en', concepts: [] })).toBe('put');
    expect(await lexicons.put({ ...first, scope: 'elsewhere', concepts: [] })).toBe('put');
    const next = { ...first, revision: 2, concepts: [] };
    expect(await lexicons.put(next)).toBe('put');
    expect(await lexicons.put({ ...next, concepts: first.concepts }), 'saved meanwhile').toBe('stale');
    expect(await lexicons.get(INSTALLATION, 'nl')).toEqual(next);
    expect((await lexicons.get(INSTALLATION, 'en'))?.revision).toBe(1);
  });
}
