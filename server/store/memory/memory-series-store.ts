import type { SeriesStore } from '../series-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { Tables } from './tables.ts';

export const memorySeriesStore = (tables: Tables): SeriesStore => ({
  async add(series) {
    if (tables.series.has(series.seriesId)) throw new Error('series already exists');
    tables.series.set(series.seriesId, structuredClone(series));
  },
  async get(seriesId) {
    return copyOf(tables.series.get(seriesId));
  },
  async ofAccount(accountId) {
    const own = [...tables.series.values()].filter((series) => series.accountId === accountId);
    return structuredClone(own.sort((a, b) => (a.seriesId < b.seriesId ? -1 : 1)));
  },
  async replace(series, reports = []) {
    const before = tables.series.get(series.seriesId);
    if (before?.accountId !== series.accountId || before.revision !== series.revision - 1) return 'stale';
    tables.series.set(series.seriesId, structuredClone(series));
    const kept = innerOf(tables.seriesReports, series.seriesId);
    for (const { sessionId, report } of reports)
      if (report === null) kept.delete(sessionId);
      else kept.set(sessionId, structuredClone(report));
    return 'replaced';
  },
  async reports(seriesId) {
    return structuredClone(tables.seriesReports.get(seriesId) ?? new Map());
  },
  async delete(seriesId, accountId) {
    if (tables.series.get(seriesId)?.accountId !== accountId) return;
    tables.series.delete(seriesId);
    tables.seriesReports.delete(seriesId);
  },
});
