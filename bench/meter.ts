// Loaded into a server under test by `node --import`: answers over IPC what the process itself knows of its use. It changes nothing in the
// server, and the idle channel keeps nothing alive.
import type { Reading } from './reading.ts';

function read(): Reading {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: (user + system) / 1_000,
    rssBytes: process.memoryUsage.rss(),
    heapBytes: process.memoryUsage().heapUsed,
  };
}

process.on('message', (question) => {
  // What is garbage does not belong to a connection. Asked for outside the measured time only.
  if (question === 'afterGc') globalThis.gc?.();
  process.send?.(read());
});
process.channel?.unref();
