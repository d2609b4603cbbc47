/** Something that the reader can solve or must know: its message is printed as one line, without a stack trace. */
export class Problem extends Error {}

/** The message of anything thrown, on one line. */
export const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
