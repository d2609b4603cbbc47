import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { importedBy, chunkNames } from '../../../tools/vite/page-chunks.ts';
import { chunksFor, PARTICIPANT_MODULES, verdict, type Chunk } from '../../../tools/vite/page-weight.ts';

const chunk = (fileName: string, moduleIds: readonly string[], imports: readonly string[], kB: number): Chunk => ({
  fileName,
  moduleIds: moduleIds.map((id) => `/somewhere/${id}`),
  imports,
  // What cannot be compressed: half of it is hexadecimal.
  code: randomBytes(kB * 1_000).toString('latin1'),
});
const built = (seatKb: number): Chunk[] => [
  chunk('start.js', ['client/main.tsx', 'client/app.tsx'], ['runtime.js'], 5),
  chunk('runtime.js', [], [], 1),
  chunk('seat.js', PARTICIPANT_MODULES.slice(1, 3), ['start.js'], seatKb),
  chunk('words.js', PARTICIPANT_MODULES.slice(3), [], 1),
  chunk('console.js', ['client/pages/console-page.tsx'], ['seat.js'], 500),
];

describe('what a participant downloads', () => {
  it('is the files of their pages and all that those import, each once', () => {
    expect(chunksFor(PARTICIPANT_MODULES, built(1)).map(({ fileName }) => fileName)).toEqual([
      'start.js',
      'runtime.js',
      'seat.js',
      'words.js',
    ]);
    expect(() => chunksFor(['client/gone.tsx'], built(1))).toThrow('client/gone.tsx');
  });

  it('is too much above the limit, and the largest file is named first', () => {
    const light = verdict(built(2), 30);
    expect(light.isTooMuch).toBe(false);
    const heavy = verdict(built(40), 30);
    expect(heavy.isTooMuch).toBe(true);
    expect(heavy.words).toMatch(/at most 30\): seat\.js/u);
  });
});

describe('the file of a module', () => {
  const graph = {
    getModuleInfo: (id: string) => ({
      importedIds: { '/page.tsx': ['/ui.tsx', '/shared/rules.ts'], '/ui.tsx': ['/page.tsx', '/icon.ts'] }[id] ?? [],
    }),
  };
  it('follows what is imported, round in circles too', () => {
    expect([...importedBy(['/page.tsx'], graph)]).toEqual(['/page.tsx', '/ui.tsx', '/icon.ts', '/shared/rules.ts']);
  });
  it('is that of the seat for what only the seat imports, and the choice of the bundler for what may be left out', () => {
    const nameOf = chunkNames(['/page.tsx']);
    expect(['/icon.ts', '/shared/rules.ts', '/console.tsx'].map((id) => nameOf(id, graph))).toEqual([
      'seat',
      null,
      null,
    ]);
  });
});
