// What every store does with versions of reports.
import { expect, test } from 'vitest';
import type { ReportVersionId } from '../../shared/kernel/ids.ts';
import { chosen, firstChoices } from '../../shared/report/report-choices.ts';
import type { ReportVersion } from '../../server/store/version-store.ts';
import type { Store } from '../../server/store/store.ts';
import { full } from '../unit/report/fixtures.ts';
import { newId, record } from './store-fixtures.ts';

export function versionContract(store: () => Store): void {
  const choices = firstChoices('public', 'nl');
  const version = (sessionId: ReportVersion['sessionId'], name: string): ReportVersion => ({
    sessionId,
    versionId: newId<ReportVersionId>(),
    name,
    revision: 7,
    choices,
    model: chosen(full, choices),
  });

  test('versions of a report are kept whole, the newest first, each with its session', async () => {
    const { sessions, versions } = store();
    const [mine, other] = [record(), record()];
    await sessions.create(mine);
    await sessions.create(other);
    const first = version(mine.sessionId, 'Voor de raad');
    const second = version(mine.sessionId, "'; DROP TABLE report_version; -- “é” 🙂");
    expect(await versions.list(mine.sessionId)).toEqual([]);
    for (const each of [first, second]) expect(await versions.add(each, 2)).toBe('added');
    expect(await versions.add(version(mine.sessionId, 'Te veel'), 2)).toBe('full');
    expect(await versions.add(version(other.sessionId, 'Ergens anders'), 2)).toBe('added');
    expect(await versions.list(mine.sessionId)).toEqual([second, first]);
    expect(await versions.get(mine.sessionId, first.versionId)).toEqual(first);
    expect(await versions.get(other.sessionId, first.versionId), 'by way of another session').toBeNull();
    await versions.remove(other.sessionId, first.versionId);
    await versions.remove(mine.sessionId, second.versionId);
    await versions.remove(mine.sessionId, second.versionId);
    expect(await versions.list(mine.sessionId)).toEqual([first]);
  });

  test('versions go with their session, and none comes after it', async () => {
    const { sessions, versions } = store();
    const gone = record();
    await sessions.create(gone);
    await versions.add(version(gone.sessionId, 'Weg'), 9);
    await sessions.delete(gone.sessionId);
    expect(await versions.list(gone.sessionId)).toEqual([]);
    expect(await versions.add(version(gone.sessionId, 'Te laat'), 9)).toBe('gone');
  });
}
