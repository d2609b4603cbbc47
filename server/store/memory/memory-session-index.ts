import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { SessionIndex, SessionRecord } from '../session-index.ts';
import { copyOf, innerOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** Latest activity first; the id decides between equals, so that every store gives the same order. */
const byActivity = (a: SessionRecord, b: SessionRecord): number =>
  b.activeAt - a.activeAt || (a.sessionId < b.sessionId ? -1 : 1);

export const memorySessionIndex = (tables: Tables): SessionIndex => {
  const sorted = (): SessionRecord[] => structuredClone([...tables.sessions.values()].sort(byActivity));
  const codeTaken = (joinCode: string, by: SessionId): boolean =>
    [...tables.sessions.values()].some((other) => other.joinCode === joinCode && other.sessionId !== by);

  return {
    async create(record) {
      if (codeTaken(record.joinCode, record.sessionId)) return 'codeTaken';
      if (tables.sessions.has(record.sessionId)) throw new Error('session already exists');
      tables.sessions.set(record.sessionId, structuredClone(record));
      return 'created';
    },
    async get(sessionId) {
      return copyOf(tables.sessions.get(sessionId));
    },
    async byJoinCode(joinCode) {
      return sorted().find((record) => record.joinCode === joinCode) ?? null;
    },
    async ofAccount(accountId) {
      return sorted().filter((record) => record.accountId === accountId);
    },
    async all() {
      return sorted();
    },
    async update(sessionId, change) {
      const record = tables.sessions.get(sessionId);
      if (!record) return 'updated';
      if (change.joinCode !== undefined && codeTaken(change.joinCode, sessionId)) return 'codeTaken';
      tables.sessions.set(sessionId, structuredClone({ ...record, ...change }));
      return 'updated';
    },
    async addAccess(access, tokenHash) {
      const tokens = innerOf(tables.access, access.sessionId);
      if (tokens.has(tokenHash)) throw new Error('access token already in use');
      const others = [...tokens.values()];
      const number =
        others.find(({ actorId }) => actorId === access.actorId)?.number ??
        Math.max(1, ...others.map((other) => other.number)) + 1;
      tokens.set(tokenHash, structuredClone({ ...access, number }));
    },
    async accessByToken(sessionId, tokenHash) {
      return copyOf(tables.access.get(sessionId)?.get(tokenHash));
    },
    async accesses(sessionId) {
      return structuredClone([...(tables.access.get(sessionId)?.values() ?? [])]).sort((a, b) => a.number - b.number);
    },
    async links(sessionId) {
      return structuredClone([...(tables.links.get(sessionId)?.values() ?? [])]);
    },
    async putLink(link) {
      innerOf(tables.links, link.sessionId).set(link.link, structuredClone(link));
    },
    async delete(sessionId) {
      const { sessions, facts, receipts, drafts, seats, seatTokens, access, links, takeHomes, versions } = tables;
      for (const table of [sessions, facts, receipts, drafts, seats, seatTokens, access, links, takeHomes, versions])
        table.delete(sessionId);
      for (const [address, each] of tables.publications)
        if (each.sessionId === sessionId) tables.publications.delete(address);
      for (const [roundId, box] of tables.boxes) if (box.sessionId === sessionId) tables.boxes.delete(roundId);
    },
  };
};
