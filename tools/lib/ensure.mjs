// Makes a fresh clone ready to run, and does nothing (a few milliseconds of hashing) when it already is.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { placeResults } from './check-results.mjs';
import { Problem, inRoot, root, run, runNpm, runScript } from './command.mjs';

/** Throws when this Node is too old, or an odd release that never became stable. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!supported)
    throw new Problem(
      `Versnelling needs Node 20.19, 22.12, 24 or newer; this is Node ${version}. See https://nodejs.org.`,
    );
}

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

// --- packages -------------------------------------------------------------------------------------------------------

/** Did somebody install exactly what the lockfile asks, by hand? npm notes what it installed in node_modules/.package-lock.json. */
function installedAsLocked() {
  const noted = readText(inRoot('node_modules', '.package-lock.json'));
  if (!noted) return false;
  const installed = JSON.parse(noted).packages;
  const wanted = Object.entries(JSON.parse(readText(inRoot('package-lock.json'))).packages);
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** better-sqlite3 is a native module: it loads only when it was compiled (or downloaded) for this Node and this machine. */
async function sqliteLoads() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return (await run(process.execPath, ['-e', probe], { quiet: true })).code === 0;
}

async function install() {
  console.log(
    'Installing packages. The first time can take a few minutes: SQLite is compiled when no ready-made copy fits this machine.',
  );
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Problem(
      'Installing the packages failed: see the lines of npm above. Is the network reachable and the disk not full?',
    );
}

async function rebuildSqlite() {
  console.log('Preparing SQLite for this version of Node. This can take a few minutes.');
  await runNpm(['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--loglevel=error']);
  if (await sqliteLoads()) return;
  throw new Problem(
    'SQLite could not be compiled. Install a C++ compiler, make and Python 3 (Debian: apt-get install -y build-essential python3), then try again.',
  );
}

/** Installs the packages when node_modules is missing or older than the lockfile; never compiles SQLite twice for the same Node. */
export async function ensureInstalled() {
  const marker = inRoot('node_modules', '.versnelling-installed');
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  const wanted = `${lock} ${process.platform}-${process.arch} abi-${process.versions.modules}\n`;
  if (readText(marker) === wanted) return;
  if (!installedAsLocked()) await install();
  if (!(await sqliteLoads())) await rebuildSqlite();
  writeFileSync(marker, wanted);
}

// --- build ----------------------------------------------------------------------------------------------------------

const SHARED_INPUT = ['shared', 'package-lock.json', 'tsconfig.base.json'];
const PARTS = {
  server: {
    inputs: [...SHARED_INPUT, 'server', 'client/sync', 'tools', 'bench', 'tsconfig.server.json', 'tsconfig.tools.json'],
    output: 'dist/server/main.js',
  },
  web: {
    inputs: [...SHARED_INPUT, 'client', 'tools/vite', 'vite.config.ts', 'tsconfig.client.json'],
    output: 'dist/web/index.html',
  },
};

/** All files under a path of the repository, sorted, so that the hash does not depend on the file system. */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(inRoot(input)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** A hash of all that the program is made of: results of tests are of one such version. */
export const hashOfSources = () =>
  hashOf([...new Set(Object.values(PARTS).flatMap(({ inputs }) => inputs))].toSorted());

/** Removes what an earlier build left of sources that are gone: a stale module would still be importable. */
function pruneEmitted() {
  for (const folder of ['server', 'shared', 'client', 'tools', 'bench'])
    for (const file of filesUnder(inRoot('dist', folder))) {
      const source = inRoot(relative(inRoot('dist'), file).replace(/\.js(\.map)?$/, ''));
      const kept = ['.ts', '.tsx', ''].some((extension) => existsSync(source + extension));
      if (!kept) rmSync(file);
    }
}

async function compile(title, script, args) {
  const { code, output } = await runScript(script, args, { quiet: true, env: { NODE_ENV: 'production' } });
  if (code === 0) return;
  process.stderr.write(output);
  throw new Problem(`Building ${title} failed: see the lines above.`);
}

const builders = {
  server: async () => {
    await compile('the server', 'typescript/bin/tsc', ['-p', 'tsconfig.server.json']);
    await compile('the tools', 'typescript/bin/tsc', ['-p', 'tsconfig.tools.json']);
    pruneEmitted();
  },
  web: () => compile('the pages', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']),
};

async function ensurePart(name) {
  const { inputs, output } = PARTS[name];
  const marker = inRoot('dist', `.built-${name}`);
  const wanted = `${hashOf(inputs)}\n`;
  if (readText(marker) === wanted && existsSync(inRoot(output))) return;
  console.log(`Building ${name === 'web' ? 'the pages' : 'the server'}…`);
  mkdirSync(dirname(marker), { recursive: true });
  rmSync(marker, { force: true });
  await builders[name]();
  if (!existsSync(inRoot(output))) throw new Problem(`The build did not write ${output}.`);
  writeFileSync(marker, wanted);
}

/** Builds the server and the pages, each only when one of its sources changed since the last build. */
export async function ensureBuilt() {
  const results = await Promise.allSettled(Object.keys(PARTS).map(ensurePart));
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  placeResults(hashOfSources());
}
