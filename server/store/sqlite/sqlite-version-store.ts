import type { ReportVersionId, SessionId } from '../../../shared/kernel/ids.ts';
import type { ReportChoices } from '../../../shared/report/report-choices.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import type { ReportVersion, VersionStore } from '../version-store.ts';
import type { Transactions } from './transactions.ts';

type VersionRow = {
  session: SessionId;
  version: ReportVersionId;
  name: string;
  revision: number;
  choices: string;
  model: string;
};

const versionOf = ({ session, version, name, revision, choices, model }: VersionRow): ReportVersion => ({
  sessionId: session,
  versionId: version,
  name,
  revision,
  choices: JSON.parse(choices) as ReportChoices,
  model: JSON.parse(model) as ReportModel,
});

export function sqliteVersionStore({ db, read, write, scrubIsDue }: Transactions): VersionStore {
  const hasSession = db.prepare<[string]>('SELECT 1 FROM session WHERE session = ?');
  const count = db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM report_version WHERE session = ?');
  const insert = db.prepare(
    'INSERT INTO report_version (session, version, name, revision, choices, model) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const list = db.prepare<[string], VersionRow>('SELECT * FROM report_version WHERE session = ? ORDER BY place DESC');
  const find = db.prepare<[string, string], VersionRow>(
    'SELECT * FROM report_version WHERE session = ? AND version = ?',
  );
  const remove = db.prepare('DELETE FROM report_version WHERE session = ? AND version = ?');

  return {
    async add({ sessionId, versionId, name, revision, choices, model }, limit) {
      return write(() => {
        if (hasSession.get(sessionId) === undefined) return 'gone';
        if ((count.get(sessionId)?.n ?? 0) >= limit) return 'full';
        insert.run(sessionId, versionId, name, revision, JSON.stringify(choices), JSON.stringify(model));
        return 'added';
      });
    },
    async list(sessionId) {
      return read(() => list.all(sessionId)).map(versionOf);
    },
    async get(sessionId, versionId) {
      const row = read(() => find.get(sessionId, versionId));
      return row === undefined ? null : versionOf(row);
    },
    async remove(sessionId, versionId) {
      write(() => {
        if (remove.run(sessionId, versionId).changes > 0) scrubIsDue();
      });
    },
  };
}
