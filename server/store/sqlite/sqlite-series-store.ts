import type { AccountId, SeriesId, SessionId } from '../../../shared/kernel/ids.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import type { KeptSeries, SeriesStore } from '../series-store.ts';
import type { Transactions } from './transactions.ts';

type SeriesRow = { series: SeriesId; account: AccountId; revision: number; body: string };

/** What has no column of its own. */
type Body = Omit<KeptSeries, 'seriesId' | 'accountId' | 'revision'>;

export function sqliteSeriesStore({ db, read, write, scrubIsDue }: Transactions): SeriesStore {
  const insert = db.prepare('INSERT INTO series (series, account, revision, body) VALUES (?, ?, ?, ?)');
  const byId = db.prepare<[string], SeriesRow>('SELECT series, account, revision, body FROM series WHERE series = ?');
  const ofAccount = db.prepare<[string], SeriesRow>(
    'SELECT series, account, revision, body FROM series WHERE account = ? ORDER BY series',
  );
  const update = db.prepare(
    'UPDATE series SET revision = ?, body = ? WHERE series = ? AND account = ? AND revision = ?',
  );
  const remove = db.prepare('DELETE FROM series WHERE series = ? AND account = ?');
  const reports = db.prepare<[string], { session: SessionId; body: string }>(
    'SELECT session, body FROM series_report WHERE series = ?',
  );
  const putReport = db.prepare('INSERT OR REPLACE INTO series_report (series, session, body) VALUES (?, ?, ?)');
  const removeReport = db.prepare('DELETE FROM series_report WHERE series = ? AND session = ?');
  const removeReports = db.prepare('DELETE FROM series_report WHERE series = ?');

  return {
    async add({ seriesId, accountId, revision, ...body }) {
      write(() => insert.run(seriesId, accountId, revision, JSON.stringify(body)));
    },
    async get(seriesId) {
      const row = read(() => byId.get(seriesId));
      return row ? seriesOfRow(row) : null;
    },
    async ofAccount(accountId) {
      return read(() => ofAccount.all(accountId)).map(seriesOfRow);
    },
    async replace({ seriesId, accountId, revision, ...body }, changes = []) {
      return write(() => {
        const done = update.run(revision, JSON.stringify(body), seriesId, accountId, revision - 1);
        if (done.changes !== 1) return 'stale';
        for (const { sessionId, report } of changes)
          if (report === null) {
            if (removeReport.run(seriesId, sessionId).changes > 0) scrubIsDue();
          } else putReport.run(seriesId, sessionId, JSON.stringify(report));
        return 'replaced';
      });
    },
    async reports(seriesId) {
      const rows = read(() => reports.all(seriesId));
      return new Map(rows.map(({ session, body }) => [session, JSON.parse(body) as ReportModel]));
    },
    async delete(seriesId, accountId) {
      write(() => {
        if (remove.run(seriesId, accountId).changes === 0) return;
        removeReports.run(seriesId);
        scrubIsDue();
      });
    },
  };
}

const seriesOfRow = ({ series, account, revision, body }: SeriesRow): KeptSeries => ({
  seriesId: series,
  accountId: account,
  revision,
  ...(JSON.parse(body) as Body),
});
