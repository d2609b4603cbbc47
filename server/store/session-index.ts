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

/** A role link that was exchanged by a browser, or somebody who came to interpret: its cookie's hash, and the actor it is in the log. */
export type RoleAccess = {
  readonly sessionId: SessionId;
  readonly actorId: ActorId;
  readonly role: LinkRole | 'interpreter';
  /** The epoch of the link it came by; void when the session's is higher. An interpreter came by no link: 0. */
  readonly epoch: number;
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
  addAccess(access: RoleAccess, tokenHash: string): Promise<void>;
  accessByToken(sessionId: SessionId, tokenHash: string): Promise<RoleAccess | null>;
  /** Deletes everything of a session for good: log, receipts, ballots, drafts, seats, access. */
  delete(sessionId: SessionId): Promise<void>;
}
