import type { AccountStore, DesignStore } from './account-store.ts';
import type { BallotBox } from './ballot-box.ts';
import type { DraftStore } from './draft-store.ts';
import type { LexiconStore } from './lexicon-store.ts';
import type { LogStore } from './log-store.ts';
import type { PublicationStore } from './publication-store.ts';
import type { RosterStore } from './roster-store.ts';
import type { SeriesStore } from './series-store.ts';
import type { SessionIndex } from './session-index.ts';
import type { VersionStore } from './version-store.ts';

/** All that is kept, behind one door. */
export type Store = {
  readonly log: LogStore;
  readonly ballots: BallotBox;
  readonly drafts: DraftStore;
  readonly roster: RosterStore;
  readonly sessions: SessionIndex;
  readonly accounts: AccountStore;
  readonly designs: DesignStore;
  readonly lexicons: LexiconStore;
  readonly publications: PublicationStore;
  readonly series: SeriesStore;
  readonly versions: VersionStore;
  /** Makes deleted text unreadable in the files (write-ahead log included). Called after a session closes or is deleted. */
  scrub(): Promise<void>;
  /** Writes a consistent, checked copy to `file`; keys are not part of the store and so not of the copy. */
  backup(file: string): Promise<void>;
  /** Whether the store can be written now; for /readyz. */
  isWritable(): Promise<boolean>;
  close(): Promise<void>;
};
