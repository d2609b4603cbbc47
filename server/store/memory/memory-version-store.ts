import type { VersionStore } from '../version-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { Tables } from './tables.ts';

export const memoryVersionStore = (tables: Tables): VersionStore => ({
  async add(version, limit) {
    if (!tables.sessions.has(version.sessionId)) return 'gone';
    const kept = innerOf(tables.versions, version.sessionId);
    if (kept.size >= limit) return 'full';
    kept.set(version.versionId, structuredClone(version));
    return 'added';
  },
  async list(sessionId) {
    return structuredClone([...(tables.versions.get(sessionId)?.values() ?? [])].toReversed());
  },
  async get(sessionId, versionId) {
    return copyOf(tables.versions.get(sessionId)?.get(versionId));
  },
  async remove(sessionId, versionId) {
    tables.versions.get(sessionId)?.delete(versionId);
  },
});
