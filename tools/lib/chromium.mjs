// The browser tests drive a real Chromium, the one of the machine: nothing is downloaded behind anybody's back.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './command.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The path of a Chromium on this machine (CHROMIUM_PATH first), or undefined. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  return (asked ? [asked] : USUAL_PLACES).find((path) => existsSync(path));
}

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Finds Chromium; on Debian, as root (a build container), installs it when it is missing. The path, or undefined. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !isDebian()) return found;
  console.log('Installing Chromium for the browser tests.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  for (const step of steps) {
    const { code, output } = await run('apt-get', ['-q', ...step], { quiet: true, env });
    if (code !== 0) process.stderr.write(output);
  }
  return findChromium();
}
