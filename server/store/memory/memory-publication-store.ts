import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Publication, PublicationStore } from '../publication-store.ts';
import { copyOf } from './tables.ts';
import type { Tables } from './tables.ts';

export const memoryPublicationStore = (tables: Tables): PublicationStore => {
  const ofSession = (sessionId: SessionId): Publication[] =>
    [...tables.publications.values()].filter((each) => each.sessionId === sessionId);
  const empty = (sessionId: SessionId): void => {
    for (const each of ofSession(sessionId)) tables.publications.set(each.address, { ...each, body: null });
  };
  return {
    async publish(publication) {
      const { address, sessionId } = publication;
      if (!tables.sessions.has(sessionId)) return 'gone';
      if ((tables.publications.get(address)?.sessionId ?? sessionId) !== sessionId) return 'taken';
      empty(sessionId);
      tables.publications.set(address, structuredClone(publication));
      return 'published';
    },
    async withdraw(sessionId) {
      empty(sessionId);
    },
    async byAddress(address) {
      return copyOf(tables.publications.get(address));
    },
    async ofSession(sessionId) {
      const [first] = ofSession(sessionId).sort(
        (a, b) => Number(a.body === null) - Number(b.body === null) || b.publishedAt - a.publishedAt,
      );
      return copyOf(first);
    },
    async takeHomeNext(sessionId) {
      return tables.takeHomes.get(sessionId) ?? '';
    },
    async setTakeHomeNext(sessionId, next) {
      if (tables.sessions.has(sessionId)) tables.takeHomes.set(sessionId, next);
    },
  };
};
