// The bits every launcher needs: where the repository is, one clear line when something is wrong, and running a child process.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A problem that the reader can solve: its message is printed as it is, without a stack trace. */
export class Problem extends Error {}

/** The path of a file in the repository, from its parts. */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * Runs a program and waits for it.
 * @param {string} file program; `args` its arguments
 * @param {{ quiet?: boolean, env?: Record<string, string>, timeoutMs?: number }} [options] quiet: collect the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when it was killed or could not be started) and what was collected
 */
export function run(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script of an installed package with this very Node. */
export const runScript = (script, args, options) =>
  run(process.execPath, [inRoot('node_modules', script), ...args], options);

/** Runs npm: the one that started us where there is one, because `npm` on the PATH may be another. */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('npm-cli.js')) return run(process.execPath, [npmScript, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** Runs the body of a launcher: a `Problem` becomes one line and exit code 1, anything else keeps its stack for a bug report. */
export async function launch(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
