// `node dist/server/main.js`: reads the configuration, starts, tells where it is. What goes wrong at start is one line, without a stack trace.
import { openKeeping, startServer, type RunningServer } from './compose.ts';
import { readConfig, type Config } from './config.ts';
import { lanAddress } from './ops/lan-address.ts';
import { handleSignals } from './ops/shutdown.ts';
import { StartProblem } from './ops/start-problem.ts';
import { KeyFileError } from './runtime/private-folder.ts';
import { StoreError } from './store/store-error.ts';

function configFromEnvironment(): Config {
  const config = readConfig(process.env);
  if ('problems' in config) throw new StartProblem(config.problems.join('\n'));
  return config;
}

/** Addresses for people: this machine, others on the network, and the public one when it is set. */
function addresses({ host, publicUrl }: Config, port: number): string[] {
  const lan = host === null || host === '0.0.0.0' || host === '::' ? lanAddress() : null;
  return [
    `  Op deze computer  / on this computer:   http://${host === null || lan !== null ? 'localhost' : host}:${port}`,
    ...(lan === null ? [] : [`  In dit netwerk    / on this network:    http://${lan}:${port}`]),
    ...(publicUrl === null ? [] : [`  Voor deelnemers   / for participants:   ${publicUrl}`]),
  ];
}

function greeting(config: Config, { port, setupUrl }: RunningServer): string {
  const setup =
    setupUrl === null
      ? []
      : [
          '',
          '  Maak hier het eerste account (deze link werkt één keer):',
          '  Create the first account here (this link works once):',
          `  ${setupUrl}`,
        ];
  const lines = ['', 'Versnelling staat klaar / is ready', '', ...addresses(config, port), ...setup];
  return [...lines, '', '  Stoppen / stop: Ctrl+C', ''].join('\n');
}

async function main(): Promise<void> {
  const config = configFromEnvironment();
  const server = await startServer(config, await openKeeping(config.dataDir));
  handleSignals({
    stop: () => server.stop(),
    onStopping: () => console.log('\nVersnelling stopt / is stopping…'),
    onFatal: (event, error) => server.log('error', event, { code: 'internal', error }),
  });
  console.log(greeting(config, server));
}

try {
  await main();
} catch (error) {
  const isClear = error instanceof StartProblem || error instanceof StoreError || error instanceof KeyFileError;
  console.error(isClear ? error.message : error);
  process.exit(1);
}
