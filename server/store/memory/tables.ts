import type {
  AccountId,
  AuthorKey,
  DesignId,
  RoundId,
  SeatId,
  SeriesId,
  SessionId,
} from '../../../shared/kernel/ids.ts';
import type { LoggedFact } from '../../domain/facts.ts';
import type { Account, OwnDesign } from '../account-store.ts';
import type { Ballot } from '../ballot-box.ts';
import type { KeptDraft } from '../draft-store.ts';
import type { KeptLexicon } from '../lexicon-store.ts';
import type { Publication } from '../publication-store.ts';
import type { Receipt } from '../log-store.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import type { KeptSeries } from '../series-store.ts';
import type { Seat } from '../roster-store.ts';
import type { ReportVersion } from '../version-store.ts';
import type { RoleAccess, RoleLink, SessionRecord } from '../session-index.ts';

export type Box = { readonly sessionId: SessionId; readonly ballots: Map<AuthorKey, Ballot> };
export type SeatRow = { readonly seat: Seat; readonly codeHash: string };
export type Login = { readonly accountId: AccountId; readonly expiresAt: number };

/** Everything the memory store holds. Maps of a session are keyed by its id first, so that deleting it is one line each. */
export type Tables = {
  readonly facts: Map<SessionId, LoggedFact[]>;
  readonly receipts: Map<SessionId, Map<string, Receipt>>;
  readonly boxes: Map<RoundId, Box>;
  /** Inner key: step and author. */
  readonly drafts: Map<SessionId, Map<string, KeptDraft>>;
  readonly seats: Map<SessionId, SeatRow[]>;
  /** Inner: hash of a token → seat. */
  readonly seatTokens: Map<SessionId, Map<string, SeatId>>;
  readonly sessions: Map<SessionId, SessionRecord>;
  readonly access: Map<SessionId, Map<string, RoleAccess>>;
  readonly links: Map<SessionId, Map<string, RoleLink>>;
  /** By folded name. */
  readonly accounts: Map<string, Account>;
  readonly logins: Map<string, Login>;
  readonly designs: Map<DesignId, OwnDesign>;
  /** By language and scope. */
  readonly lexicons: Map<string, KeptLexicon>;
  /** By address. */
  readonly publications: Map<string, Publication>;
  readonly takeHomes: Map<SessionId, string>;
  readonly series: Map<SeriesId, KeptSeries>;
  readonly seriesReports: Map<SeriesId, Map<SessionId, ReportModel>>;
  /** Inner key: the id of the version. */
  readonly versions: Map<SessionId, Map<string, ReportVersion>>;
};

export const emptyTables = (): Tables => ({
  facts: new Map(),
  receipts: new Map(),
  boxes: new Map(),
  drafts: new Map(),
  seats: new Map(),
  seatTokens: new Map(),
  sessions: new Map(),
  access: new Map(),
  links: new Map(),
  accounts: new Map(),
  logins: new Map(),
  designs: new Map(),
  lexicons: new Map(),
  publications: new Map(),
  takeHomes: new Map(),
  series: new Map(),
  seriesReports: new Map(),
  versions: new Map(),
});

/** The inner map of a key, made when it is not there yet. */
export function innerOf<K, I, V>(map: Map<K, Map<I, V>>, key: K): Map<I, V> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<I, V>();
  map.set(key, made);
  return made;
}

/** A copy, so that nobody outside can change what is kept; null when there is nothing. */
export const copyOf = <T>(value: T | undefined): T | null => (value === undefined ? null : structuredClone(value));
