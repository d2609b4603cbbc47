// The folders only mean something while nobody reaches around them. The table itself is in tests/support/import-zones.ts.
import { describe, expect, it } from 'vitest';
import { zoneProblems } from '../support/import-zones.ts';
import { sourceFiles } from '../support/source-files.ts';

const FOLDERS = ['shared', 'server', 'client', 'tools'];
const planted = (path: string, text: string): string[] => zoneProblems([{ path, text }]);

describe('import zones', () => {
  it('hold for every source file', () => {
    const files = sourceFiles(FOLDERS, ['.ts', '.tsx']);
    expect(files.length).toBeGreaterThan(50);
    expect(zoneProblems(files)).toEqual([]);
  });
});

describe('the checker of import zones', () => {
  it.each([
    ['a kernel that knows the domain', 'shared/kernel/a.ts', "import { x } from '../domain/b.ts';"],
    ['a kernel with a package', 'shared/kernel/a.ts', "import { x } from 'papaparse';"],
    ['a protocol that knows the view', 'shared/protocol/a.ts', "import type { View } from '../view/view.ts';"],
    ['shared that knows the server', 'shared/view/a.ts', "import type { Fact } from '../../server/domain/facts.ts';"],
    ['a client that knows the server', 'client/sync/a.ts', "import type { Fact } from '../../server/domain/facts.ts';"],
    ['a client with Node', 'client/lib/a.ts', "import { join } from 'node:path';"],
    ['a feature that knows another', 'client/features/vote/a.tsx', "import { C } from '../cluster/c.tsx';"],
    ['a feature that reaches around the state', 'client/features/vote/a.tsx', "import { t } from '../../sync/t.ts';"],
    ['a domain with Node', 'server/domain/a.ts', "import { createHmac } from 'node:crypto';"],
    ['a domain with Node by its old name', 'server/domain/a.ts', "import { createHmac } from 'crypto';"],
    ['an audience that reads the store', 'server/audience/a.ts', "import { s } from '../store/log-store.ts';"],
    ['a store that knows the session', 'server/store/sqlite/a.ts', "import { s } from '../../domain/session.ts';"],
    ['a runtime that wires SQLite', 'server/runtime/a.ts', "import { open } from '../store/sqlite/open.ts';"],
    ['a gateway that reads the store', 'server/gateway/a.ts', "import { s } from '../store/log-store.ts';"],
    ['a tool that drives the client', 'tools/hello/main.ts', "import { c } from '../../client/sync/c.ts';"],
    ['an import over several lines', 'shared/kernel/a.ts', "import {\n  x,\n} from '../domain/b.ts';"],
    ['a re-export', 'shared/kernel/a.ts', "export { x } from '../domain/b.ts';"],
    ['an import for its effect', 'shared/kernel/a.ts', "import '../domain/b.ts';"],
    ['a dynamic import', 'shared/kernel/a.ts', "const b = await import('../domain/b.ts');"],
    ['a folder nobody thought of', 'server/extra/a.ts', ''],
    ['a folder of the client nobody thought of', 'client/extra/a.ts', ''],
    ['a clock', 'server/domain/a.ts', 'const at = Date.now();'],
    ['a clock as an object', 'shared/view/a.ts', 'const at = new Date();'],
    ['dice', 'shared/domain/a.ts', 'const x = Math.random();'],
    ['the crypto of the browser', 'shared/kernel/a.ts', 'const id = crypto.randomUUID();'],
  ])('sees %s', (_, path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    ['the own zone', 'server/store/sqlite/a.ts', "import { x } from '../log-store.ts';"],
    ['what the table says', 'server/runtime/a.ts', "import type { S } from '../store/log-store.ts';"],
    ['wiring in compose', 'server/compose.ts', "import { open } from './store/sqlite/open.ts';"],
    ['the page that joins the features', 'client/app.tsx', "import { C } from './features/vote/c.tsx';"],
    ['the rehearsal on the real client', 'tools/rehearse/main.ts', "import { c } from '../../client/sync/c.ts';"],
    ['a comment that names an import', 'shared/kernel/a.ts', "// import { x } from '../domain/b.ts' and Date.now()\n"],
    ['a date that was given', 'shared/report/a.ts', 'const at = new Date(closedAt);'],
  ])('lets pass %s', (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it('tells the file, the line and what is wrong', () => {
    expect(planted('shared/kernel/a.ts', "\nimport { x } from '../domain/b.ts';")).toEqual([
      'shared/kernel/a.ts:2: may not import shared/domain/b.ts',
    ]);
  });
});
