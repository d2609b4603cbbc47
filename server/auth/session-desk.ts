// What an organiser does with the own sessions, and how a session's codes and links are shown and renewed.
import type { z } from 'zod';
import type { LogStore } from '../store/log-store.ts';
import type { RosterStore } from '../store/roster-store.ts';
import { roleLinks } from '../store/role-links.ts';
import type { AccessEpochs, RoleLink, SessionIndex, SessionRecord } from '../store/session-index.ts';
import type { Design } from '../../shared/domain/design.ts';
import { K_DEFAULT, LIMITS } from '../../shared/domain/limits.ts';
import { LINK_ROLES, type LinkRole } from '../../shared/domain/vocabulary.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
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
  accessInfo(record: SessionRecord, authority: Authority): Promise<AccessInfo>;
  /** Makes the old code (`join`) or link void, and opens a link that was closed. @returns the record as it is now */
  renew(record: SessionRecord, what: string): Promise<Result<SessionRecord, Rejection>>;
  /** One more link for a role. */
  addLink(record: SessionRecord, role: LinkRole, name: string): Promise<Result<null, Rejection>>;
  /** Gives a link another name, or closes it. */
  changeLink(
    record: SessionRecord,
    link: string,
    change: Partial<Pick<RoleLink, 'name' | 'isOpen'>>,
  ): Promise<Result<null, Rejection>>;
};

type Options = {
  readonly sessions: SessionIndex;
  readonly roster: RosterStore;
  readonly log: Pick<LogStore, 'read'>;
  readonly secrets: DerivedSecrets;
  /** Pages that are open by a link now. */
  readonly pagesBy: (sessionId: SessionId, link: string) => number;
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
  pagesBy,
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
  const linksOf = async (record: SessionRecord): Promise<RoleLink[]> =>
    roleLinks(record, await sessions.links(record.sessionId));
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

    async accessInfo(record, authority) {
      const { code, url } = joinInfo(record);
      const { sessionId } = record;
      const mayGive = (await linksOf(record)).filter(({ role }) => LINKS_OF[authority].includes(role));
      const links = mayGive.map(({ link, role, name, epoch, isOpen, usedAt }) => ({
        link,
        role,
        name,
        isOpen,
        url: isOpen ? accessLink(publicUrl(), sessionId, role, secrets.linkSecret(link, sessionId, epoch), link) : '',
        lastUsed: usedAt === null ? null : new Date(usedAt).toISOString(),
        here: pagesBy(sessionId, link),
      }));
      return { code, joinUrl: url, links };
    },

    async addLink(record, role, name) {
      const { sessionId } = record;
      if ((await linksOf(record)).length >= LIMITS.roleLinks) return err({ code: 'tooMany' });
      const link = newId<SessionId>();
      await sessions.putLink({ sessionId, link, role, name, epoch: 1, isOpen: true, usedAt: null });
      return ok(null);
    },

    async changeLink(record, link, change) {
      const known = (await linksOf(record)).find((one) => one.link === link);
      if (!known) return err({ code: 'notFound' });
      await sessions.putLink({ ...known, ...change });
      return ok(null);
    },

    async renew(record, what) {
      const { sessionId } = record;
      if (what === 'join') {
        const epochs: AccessEpochs = { ...record.epochs, join: record.epochs.join + 1 };
        const joinCode = await withFreeCode((code) => sessions.update(sessionId, { epochs, joinCode: code }));
        return ok({ ...record, epochs, joinCode });
      }
      const known = (await linksOf(record)).find(({ link }) => link === what);
      if (!known) return err({ code: 'notFound' });
      await sessions.putLink({ ...known, epoch: known.epoch + 1, isOpen: true });
      if (known.link !== known.role) return ok(record);
      const epochs: AccessEpochs = { ...record.epochs, [known.role]: known.epoch + 1 };
      await sessions.update(sessionId, { epochs });
      return ok({ ...record, epochs });
    },
  };
}
