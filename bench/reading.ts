/** What a server process used until now (CPU) and holds now (memory). */
export type Reading = {
  /** User and system, all threads, since the process began. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly heapBytes: number;
};
