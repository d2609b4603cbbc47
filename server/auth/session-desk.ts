// What an organiser does with the own sessions, and how a session's codes and links are shown and renewed.
import type { z } from 'zod';
import type { LogStore } from '../store/log-store.ts';
import type { RosterStore } from '../store/roster-store.ts';
import type { AccessEpochs, SessionIndex, SessionRecord } from '../store/session-index.ts';
import type { Design } from '../../shared/domain/design.ts';
import { K_DEFAULT } from '../../shared/domain/limits.ts';
import { LINK_ROLES, type LinkRole } from '../../shared/domain/vocabulary.ts';
import type { AccountId, SessionId } from '../../shared/kernel/ids.ts';
import { accessLink } from '../../shared/protocol/access-link.ts';
import { joinLink } from '../../shared/protocol/links.ts';
import type { AccessInfo, newSessionBodySchema, SessionListItem } from '../../shared/protocol/http.ts';
import type { JoinInfo } from '../../shared/protocol/mine.ts';
import { newJoinCode, type DerivedSecrets } from './derived-secrets.ts';
import type { Authority } from './grants.ts';
import { newId } from './random-ids.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;
/** 90 million codes: with a thousand sessions even one clash is rare. */
const CODE_TRIES = 20;

export type SessionDesk = {
  list(accountId: AccountId): Promise<SessionListItem[]>;
  item(record: SessionRecord): Promise<SessionListItem>;
  create(accountId: AccountId, body: z.output<typeof newSessionBodySchema>): Promise<SessionRecord>;
  joinInfo(record: SessionRecord): JoinInfo;
  /** The code, the join link, and the links that this authority may hand out. */
  accessInfo(record: SessionRecord, authority: Authority): AccessInfo;
  /** Makes the old code or link void. @returns the record as it is now */
  renew(record: SessionRecord, what: LinkRole | 'join'): Promise<SessionRecord>;
};

type Options = {
  readonly sessions: SessionIndex;
  readonly roster: RosterStore;
  readonly log: Pick<LogStore, 'read'>;
  readonly secrets: DerivedSecrets;
  /** Origin for links. */
  readonly publicUrl: () => string;
  /** Writes the record and the first fact of its log. */
  readonly prepare: (record: SessionRecord, design: Design) => Promise<'created' | 'codeTaken'>;
  readonly now?: () => number;
};

/** Nobody hands out a link that gives more than the own one. */
const LINKS_OF: Record<Authority, readonly LinkRole[]> = {
  organiser: LINK_ROLES,
  facilitator: LINK_ROLES,
  coFacilitator: ['observer', 'screen'],
  none: [],
};

const deletedOn = ({ closedAt, retentionDays }: SessionRecord): string | null =>
  closedAt === null ? null : new Date(closedAt + retentionDays * DAY_MS).toISOString().slice(0, 10);

/** Tries new join codes until one is free. */
async function withFreeCode(
  attempt: (joinCode: string) => Promise<'codeTaken' | 'created' | 'updated'>,
): Promise<string> {
  for (let tries = 0; tries < CODE_TRIES; tries++) {
    const joinCode = newJoinCode();
    if ((await attempt(joinCode)) !== 'codeTaken') return joinCode;
  }
  throw new Error('no free join code');
}

export function createSessionDesk({
  sessions,
  roster,
  log,
  secrets,
  publicUrl,
  prepare,
  now = Date.now,
}: Options): SessionDesk {
  const item = async (record: SessionRecord): Promise<SessionListItem> => {
    const { sessionId, title, place, date, state, retentionDays } = record;
    const seats = await roster.count(sessionId);
    const [first] = await log.read(sessionId, 0, 1);
    const prepared = first?.fact.type === 'sessionPrepared' ? first.fact : null;
    return {
      sessionId,
      title,
      place,
      date,
      state,
      seats,
      retentionDays,
      deletedOn: deletedOn(record),
      askHelpMark: prepared?.askHelpMark === true,
      groups: prepared?.groups.map(({ name }) => name) ?? [],
      k: prepared?.k ?? K_DEFAULT,
    };
  };
  const joinInfo = ({ sessionId, joinCode, epochs }: SessionRecord): JoinInfo => ({
    code: joinCode,
    url: joinLink(publicUrl(), sessionId, secrets.linkSecret('join', sessionId, epochs.join)),
  });
  return {
    item,
    joinInfo,
    list: async (accountId) => Promise.all((await sessions.ofAccount(accountId)).map(item)),

    async create(accountId, { title, place, date, retentionDays, design }) {
      const record: Omit<SessionRecord, 'joinCode'> = {
        sessionId: newId<SessionId>(),
        accountId,
        title,
        place,
        date,
        state: 'prepared',
        epochs: { join: 1, facilitator: 1, coFacilitator: 1, observer: 1, screen: 1 },
        retentionDays,
        activeAt: Math.floor(now() / HOUR_MS) * HOUR_MS,
        closedAt: null,
      };
      const joinCode = await withFreeCode((code) => prepare({ ...record, joinCode: code }, design));
      return { ...record, joinCode };
    },

    accessInfo(record, authority) {
      const { code, url } = joinInfo(record);
      const { sessionId, epochs } = record;
      const links = LINKS_OF[authority].map((role) => ({
        role,
        url: accessLink(publicUrl(), sessionId, role, secrets.linkSecret(role, sessionId, epochs[role])),
      }));
      return { code, joinUrl: url, links };
    },

    async renew(record, what) {
      const epochs: AccessEpochs = { ...record.epochs, [what]: record.epochs[what] + 1 };
      if (what !== 'join') {
        await sessions.update(record.sessionId, { epochs });
        return { ...record, epochs };
      }
      const joinCode = await withFreeCode((code) => sessions.update(record.sessionId, { epochs, joinCode: code }));
      return { ...record, epochs, joinCode };
    },
  };
}
