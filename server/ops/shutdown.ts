// Ctrl+C and `docker stop` end the server in order; a second Ctrl+C ends it at once; a bug ends it too, and whoever supervises it starts it again:
// what was acknowledged is on the disk by then (reliability.md §4.1.19).
const LONGEST_MS = 10_000;

type Options = {
  readonly stop: () => Promise<void>;
  readonly onStopping: () => void;
  readonly onFatal: (event: 'uncaughtException' | 'unhandledRejection' | 'stopFailed', error: unknown) => void;
};

/** Takes the signals of this process. */
export function handleSignals({ stop, onStopping, onFatal }: Options): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    onStopping();
    // Whatever hangs: everything that was acknowledged is kept already.
    setTimeout(() => process.exit(0), LONGEST_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        onFatal('stopFailed', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('uncaughtException', (error) => {
    onFatal('uncaughtException', error);
    process.exit(1);
  });
  process.on('unhandledRejection', (error) => {
    onFatal('unhandledRejection', error);
    process.exit(1);
  });
}
