// What every store does with series and the reports in them.
import { expect, test } from 'vitest';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { AccountId, SessionId } from '../../shared/kernel/ids.ts';
import type { KeptSeries } from '../../server/store/series-store.ts';
import type { Store } from '../../server/store/store.ts';
import { model } from '../unit/report/fixtures.ts';
import { newId } from './store-fixtures.ts';

const made = (more: Partial<KeptSeries> = {}): KeptSeries => ({
  seriesId: newId(),
  accountId: newId(),
  revision: 1,
  title: 'Vier avonden “over” zorg',
  language: 'nl',
  versions: [{ design: designFromQuestions('Zorg', ['Wat is nodig?'], 'nl'), madeAt: '2026-11-22T12:00:00.000Z' }],
  sessions: [],
  decisions: {},
  ...more,
});
const report = (place: string) => model({ steps: [] }, { place });

export function seriesContract(store: () => Store): void {
  test('a series is given back as it was put, and only over the one before it', async () => {
    const { series } = store();
    const first = made();
    expect(await series.get(first.seriesId)).toBeNull();
    await series.add(first);
    await expect(series.add(first)).rejects.toThrow();
    expect(await series.get(first.seriesId)).toEqual(first);
    const next = { ...first, revision: 2, title: 'Anders' };
    expect(await series.replace({ ...next, accountId: newId<AccountId>() }), "somebody else's").toBe('stale');
    expect(await series.replace(next)).toBe('replaced');
    expect(await series.replace(next), 'replaced meanwhile').toBe('stale');
    expect(await series.replace({ ...next, revision: 4 }), 'one that never was').toBe('stale');
    expect(await series.replace(made({ revision: 2 })), 'one that is not there').toBe('stale');
    expect(await series.ofAccount(first.accountId)).toEqual([next]);
    expect(await series.ofAccount(newId())).toEqual([]);
  });

  test('reports change with the series or not at all, and go with it', async () => {
    const { series } = store();
    const [first, other] = [made(), made()];
    await series.add(first);
    await series.add(other);
    const [a, b] = [newId<SessionId>(), newId<SessionId>()];
    const put = [
      { sessionId: a, report: report('Assen') },
      { sessionId: b, report: report('Beilen') },
    ];
    expect(await series.replace({ ...first, revision: 2 }, put)).toBe('replaced');
    expect(await series.replace({ ...first, revision: 2 }, [{ sessionId: a, report: null }]), 'too late').toBe('stale');
    expect(await series.reports(first.seriesId)).toEqual(new Map(put.map((each) => [each.sessionId, each.report])));
    expect((await series.reports(other.seriesId)).size).toBe(0);
    const changes = [
      { sessionId: a, report: report('Assen-Oost') },
      { sessionId: b, report: null },
    ];
    expect(await series.replace({ ...first, revision: 3 }, changes)).toBe('replaced');
    expect([...(await series.reports(first.seriesId)).values()].map((each) => each.session.place)).toEqual([
      'Assen-Oost',
    ]);
    await series.delete(first.seriesId, newId());
    expect(await series.get(first.seriesId), "not somebody else's to delete").not.toBeNull();
    await series.delete(first.seriesId, first.accountId);
    expect([await series.get(first.seriesId), (await series.reports(first.seriesId)).size]).toEqual([null, 0]);
    expect(await series.get(other.seriesId)).toEqual(other);
    await store().scrub();
  });
}
