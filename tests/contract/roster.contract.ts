// What any roster must do: seats with their numbers, devices and codes.
import { expect, test } from 'vitest';
import type { NewSeat } from '../../server/store/roster-store.ts';
import type { Store } from '../../server/store/store.ts';
import type { SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { hashOf, newId } from './store-fixtures.ts';

export function rosterContract(store: () => Store): void {
  const seatOf = (sessionId: SessionId): NewSeat => ({
    sessionId,
    seatId: newId<SeatId>(),
    seed: 4_294_967_295,
    codeEpoch: 1,
  });
  const join = (seat: NewSeat, limit = 500) =>
    store().roster.addSeat(seat, hashOf(`token ${seat.seatId}`), hashOf(`code ${seat.seatId}`), limit);

  test('numbers seats from 1 without a gap, at once too, until the session is full', async () => {
    const sessionId = newId<SessionId>();
    const added = await Promise.all(Array.from({ length: 30 }, () => join(seatOf(sessionId), 20)));
    const seats = added.filter((seat) => seat !== 'full');
    expect(seats.map((seat) => seat.number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await store().roster.count(sessionId)).toBe(20);
    expect(await join(seatOf(newId()))).toMatchObject({ number: 1 });
  });

  test('finds a seat by id, by each of its tokens and by its code', async () => {
    const sessionId = newId<SessionId>();
    const asked = seatOf(sessionId);
    const seat = { ...asked, number: 1, mode: null, groupId: null, isTaken: true };
    expect(await join(asked)).toEqual(seat);
    await store().roster.addToken(sessionId, asked.seatId, hashOf('phone'));
    expect(await store().roster.seat(sessionId, asked.seatId)).toEqual(seat);
    expect(await store().roster.seatByToken(sessionId, hashOf(`token ${asked.seatId}`))).toEqual(seat);
    expect(await store().roster.seatByToken(sessionId, hashOf('phone'))).toEqual(seat);
    expect(await store().roster.seatByCode(hashOf(`code ${asked.seatId}`))).toEqual(seat);
    expect(await store().roster.seatByToken(newId(), hashOf('phone')), 'token of another session').toBeNull();
    expect(await store().roster.seatByToken(sessionId, hashOf('nothing'))).toBeNull();
    expect(await store().roster.seatByCode(hashOf('nothing'))).toBeNull();
    expect(await store().roster.seat(sessionId, newId())).toBeNull();
  });

  test('refuses a token for a seat that is not there, and a code or token that is in use, and adds no seat then', async () => {
    const sessionId = newId<SessionId>();
    const [one, two] = [seatOf(sessionId), seatOf(sessionId)];
    await join(one);
    await expect(store().roster.addToken(sessionId, newId(), hashOf('x'))).rejects.toThrow();
    const code = hashOf(`code ${one.seatId}`);
    await expect(store().roster.addSeat(two, hashOf('new'), code, 9)).rejects.toThrow();
    await expect(store().roster.addSeat(two, hashOf(`token ${one.seatId}`), hashOf('c'), 9)).rejects.toThrow();
    expect(await store().roster.count(sessionId)).toBe(1);
    expect(await join(two)).toMatchObject({ number: 2 });
  });

  test('prepares a seat for a card: it is nobody until a device uses its code', async () => {
    const sessionId = newId<SessionId>();
    const seat = seatOf(sessionId);
    const empty = await store().roster.addSeat(seat, null, hashOf('card'), 1);
    expect(empty).toEqual({ ...seat, number: 1, mode: null, groupId: null, isTaken: false });
    expect(await store().roster.count(sessionId)).toBe(0);
    expect(await join(seatOf(sessionId), 1), 'it holds a place').toBe('full');
    await store().roster.addToken(sessionId, seat.seatId, hashOf('tablet'));
    expect(await store().roster.seatByCode(hashOf('card'))).toMatchObject({ isTaken: true });
    expect(await store().roster.count(sessionId)).toBe(1);
  });

  test('forgets one device by the start of the session’s id, and none of another session', async () => {
    const [here, elsewhere] = [newId<SessionId>(), newId<SessionId>()];
    const [seat, other] = [seatOf(here), seatOf(elsewhere)];
    await join(seat);
    await join(other);
    for (const at of [seat, other]) await store().roster.addToken(at.sessionId, at.seatId, hashOf('laptop'));
    await store().roster.removeTokenOf(here.slice(0, 8), hashOf('laptop'));
    await store().roster.removeTokenOf(here.slice(0, 8), hashOf('unknown'));
    expect(await store().roster.seatByToken(here, hashOf('laptop'))).toBeNull();
    expect(await store().roster.seatByToken(here, hashOf(`token ${seat.seatId}`))).not.toBeNull();
    expect(await store().roster.seatByToken(elsewhere, hashOf('laptop'))).not.toBeNull();
  });

  test('forgets one device, and all of them with their code when the card is replaced', async () => {
    const sessionId = newId<SessionId>();
    const [seat, other] = [seatOf(sessionId), seatOf(sessionId)];
    await join(seat);
    await join(other);
    await store().roster.addToken(sessionId, seat.seatId, hashOf('tablet'));
    await store().roster.removeToken(sessionId, hashOf('tablet'));
    await store().roster.removeToken(sessionId, hashOf('unknown'));
    expect(await store().roster.seatByToken(sessionId, hashOf('tablet'))).toBeNull();
    expect(await store().roster.seatByToken(sessionId, hashOf(`token ${seat.seatId}`))).not.toBeNull();
    await store().roster.replaceCode(sessionId, seat.seatId, 2, hashOf('new card'));
    expect(await store().roster.seatByToken(sessionId, hashOf(`token ${seat.seatId}`))).toBeNull();
    expect(await store().roster.seatByCode(hashOf(`code ${seat.seatId}`))).toBeNull();
    expect(await store().roster.seatByCode(hashOf('new card'))).toMatchObject({ codeEpoch: 2, isTaken: false });
    const untouched = await store().roster.seatByToken(sessionId, hashOf(`token ${other.seatId}`));
    expect(untouched).toMatchObject({ seatId: other.seatId, isTaken: true });
    expect((await store().roster.list(sessionId)).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('keeps how somebody takes part; a seat on paper is a person without a device', async () => {
    const sessionId = newId<SessionId>();
    const seat = seatOf(sessionId);
    await store().roster.addSeat(seat, null, hashOf('paper'), 5);
    await store().roster.setMode(sessionId, seat.seatId, 'paper');
    expect(await store().roster.seatByNumber(sessionId, 1)).toMatchObject({ seatId: seat.seatId, mode: 'paper' });
    expect(await store().roster.seatByNumber(sessionId, 2)).toBeNull();
    expect(await store().roster.count(sessionId)).toBe(1);
  });

  test('keeps the group of a seat, through another device and another card, until it is another or none', async () => {
    const sessionId = newId<SessionId>();
    const [seat, other] = [seatOf(sessionId), seatOf(sessionId)];
    await join(seat);
    await join(other);
    await store().roster.setGroup(sessionId, seat.seatId, 'g2');
    await store().roster.setMode(sessionId, seat.seatId, 'helped');
    await store().roster.addToken(sessionId, seat.seatId, hashOf('phone'));
    await store().roster.replaceCode(sessionId, seat.seatId, 2, hashOf('card'));
    expect(await store().roster.seatByCode(hashOf('card'))).toMatchObject({ groupId: 'g2', mode: 'helped' });
    expect((await store().roster.list(sessionId)).map(({ groupId }) => groupId)).toEqual(['g2', null]);
    await store().roster.setGroup(sessionId, seat.seatId, 'g1');
    expect(await store().roster.seat(sessionId, seat.seatId)).toMatchObject({ groupId: 'g1' });
    await store().roster.setGroup(sessionId, seat.seatId, null);
    expect(await store().roster.seat(sessionId, seat.seatId)).toMatchObject({ groupId: null });
    await store().roster.setGroup(newId(), other.seatId, 'g1');
    expect(await store().roster.seat(sessionId, other.seatId), 'of another session').toMatchObject({ groupId: null });
  });
}
