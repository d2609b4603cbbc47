// What every store does with reports that were made public, and the words on the take-home sheet.
import { expect, test } from 'vitest';
import type { Publication } from '../../server/store/publication-store.ts';
import type { Store } from '../../server/store/store.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { newId, record } from './store-fixtures.ts';

const page = (sessionId: SessionId, address: string, publishedAt = 1): Publication & { body: string } => ({
  address,
  sessionId,
  isChosen: false,
  publishedAt,
  body: `{"words":"“é” 🙂 '); DROP TABLE publication -- ${address}"}`,
});

async function twoSessions({ sessions }: Store): Promise<[SessionId, SessionId]> {
  const [mine, other] = [record(), record()];
  await sessions.create(mine);
  await sessions.create(other);
  return [mine.sessionId, other.sessionId];
}

export function publicationContract(store: () => Store): void {
  test('what was made public is found by its address and by its session, until it is withdrawn', async () => {
    const { publications } = store();
    const [mine, other] = await twoSessions(store());
    expect([await publications.byAddress('zwolle'), await publications.ofSession(mine)]).toEqual([null, null]);
    const first = page(mine, 'zwolle');
    expect(await publications.publish(first)).toBe('published');
    expect(await publications.byAddress('zwolle')).toEqual(first);
    expect(await publications.ofSession(mine)).toEqual(first);
    expect(await publications.ofSession(other)).toBeNull();
    await publications.withdraw(other);
    expect(await publications.byAddress('zwolle'), 'somebody else withdrew').toEqual(first);
    await publications.withdraw(mine);
    expect(await publications.byAddress('zwolle')).toEqual({ ...first, body: null });
    expect(await publications.ofSession(mine)).toEqual({ ...first, body: null });
  });

  test('an address is never given to another session, also not after it was withdrawn', async () => {
    const { publications } = store();
    const [mine, other] = await twoSessions(store());
    expect(await publications.publish(page(mine, 'zwolle'))).toBe('published');
    expect(await publications.publish(page(other, 'zwolle'))).toBe('taken');
    await publications.withdraw(mine);
    expect(await publications.publish(page(other, 'zwolle'))).toBe('taken');
    expect(await publications.byAddress('Zwolle'), 'other letters').toBeNull();
    const again = { ...page(mine, 'zwolle', 2), isChosen: true };
    expect(await publications.publish(again)).toBe('published');
    expect(await publications.byAddress('zwolle')).toEqual(again);
  });

  test('one page of a session is public: another address empties the one before it', async () => {
    const { publications } = store();
    const [mine] = await twoSessions(store());
    await publications.publish(page(mine, 'first', 1));
    await publications.publish(page(mine, 'second', 2));
    expect((await publications.byAddress('first'))?.body).toBeNull();
    expect((await publications.ofSession(mine))?.address).toBe('second');
    await publications.publish(page(mine, 'first', 3));
    expect((await publications.ofSession(mine))?.address).toBe('first');
    expect((await publications.byAddress('second'))?.body).toBeNull();
    await publications.withdraw(mine);
    expect((await publications.ofSession(mine))?.address, 'the last').toBe('first');
  });

  test('goes with its session, and leaves that of others', async () => {
    const { publications, sessions } = store();
    const [mine, other] = await twoSessions(store());
    await publications.publish(page(mine, 'mine'));
    await publications.publish(page(other, 'other'));
    await publications.setTakeHomeNext(mine, 'De raad leest dit.');
    await publications.setTakeHomeNext(other, 'Wij ook.');
    expect(await publications.takeHomeNext(mine)).toBe('De raad leest dit.');
    await publications.setTakeHomeNext(mine, '');
    expect(await publications.takeHomeNext(mine)).toBe('');
    await sessions.delete(mine);
    expect([await publications.byAddress('mine'), await publications.ofSession(mine)]).toEqual([null, null]);
    expect((await publications.byAddress('other'))?.body).toBe(page(other, 'other').body);
    expect([await publications.takeHomeNext(mine), await publications.takeHomeNext(other)]).toEqual(['', 'Wij ook.']);
  });

  test('nothing is made public of a session that is not there', async () => {
    const { publications } = store();
    const gone = newId<SessionId>();
    expect(await publications.publish(page(gone, 'gone'))).toBe('gone');
    await publications.setTakeHomeNext(gone, 'x');
    expect([await publications.byAddress('gone'), await publications.takeHomeNext(gone)]).toEqual([null, '']);
  });
}
