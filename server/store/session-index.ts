// What can be known of a session without replaying it, and who may come in.
import type { AccountId, ActorId, SessionId } from '../../shared/kernel/ids.ts';
import type { LinkRole, SessionState } from '../../shared/domain/vocabulary.ts';

/** Raised to make the code or link of that kind void; secrets are derived from it. */
export type AccessEpochs = Readonly<Record<LinkRole | 'join', number>>;

export type SessionRecord = {
  readonly sessionId: SessionId;
  readonly accountId: AccountId;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  /** Follows the log; healed from it when a session is loaded. */
  readonly state: SessionState;
  readonly joinCode: string;
  readonly epochs: AccessEpochs;
  readonly retentionDays: number;
  /** Milliseconds since 1970, rounded to the hour: the last command of anybody. */
  readonly activeAt: number;
  readonly closedAt: number | null;
};

/** A link for a role. `link`: the role itself for the one that each role has, an id of its own for those that were made. */
export type RoleLink = {
  readonly sessionId: SessionId;
  readonly link: string;
  readonly role: LinkRole;
  /** What it is for ("tafel 3"): a function, never a person. */
  readonly name: string;
  /** Raised to make the link void; its secret is derived from it. */
  readonly epoch: number;
  readonly isOpen: boolean;
  /** Milliseconds since 1970, rounded to the minute; null when nobody used it. */
  readonly usedAt: number | null;
};

/** A role link that was exchanged by a browser, or somebody who came to interpret: its cookie's hash, and the actor it is in the log. */
export type RoleAccess = {
  readonly sessionId: SessionId;
  readonly actorId: ActorId;
  readonly role: LinkRole | 'interpreter';
  /** The link it came by; empty for an interpreter, who came by none. */
  readonly link: string;
  /** The epoch of that link then; void when it is higher by now. An interpreter came by no link: 0. */
  readonly epoch: number;
  /** Tells those who came apart, from 2: the organiser, who came by no link, is 1. The same actor keeps its number. */
  readonly number: number;
};

export interface SessionIndex {
  /** @returns `codeTaken` when another session has the join code */
  create(record: SessionRecord): Promise<'created' | 'codeTaken'>;
  get(sessionId: SessionId): Promise<SessionRecord | null>;
  byJoinCode(joinCode: string): Promise<SessionRecord | null>;
  ofAccount(accountId: AccountId): Promise<SessionRecord[]>;
  all(): Promise<SessionRecord[]>;
  update(
    sessionId: SessionId,
    change: Partial<Pick<SessionRecord, 'state' | 'joinCode' | 'epochs' | 'retentionDays' | 'activeAt' | 'closedAt'>>,
  ): Promise<'updated' | 'codeTaken'>;
  /** Gives the actor the next number, or the one it has. */
  addAccess(access: Omit<RoleAccess, 'number'>, tokenHash: string): Promise<void>;
  accessByToken(sessionId: SessionId, tokenHash: string): Promise<RoleAccess | null>;
  /** Everybody who came, in order of number. */
  accesses(sessionId: SessionId): Promise<RoleAccess[]>;
  /** What is kept of links, in the order in which they were first put (roleLinks makes the whole list). */
  links(sessionId: SessionId): Promise<RoleLink[]>;
  putLink(link: RoleLink): Promise<void>;
  /** Deletes everything of a session for good: log, receipts, ballots, drafts, seats, access, what was made public. */
  delete(sessionId: SessionId): Promise<void>;
}
