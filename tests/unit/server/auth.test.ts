import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../server/auth/client-address.ts';
import { cookieHeader, readCookies } from '../../../server/auth/cookies.ts';
import { createDerivedSecrets, newJoinCode, sameText } from '../../../server/auth/derived-secrets.ts';
import { createGuessBrake } from '../../../server/auth/guess-brake.ts';
import { createOrigins } from '../../../server/auth/origins.ts';
import { checkPassword, hashPassword } from '../../../server/auth/passwords.ts';
import { newId } from '../../../server/auth/random-ids.ts';
import { createTickets } from '../../../server/auth/tickets.ts';
import type { SeatId, SessionId } from '../../../shared/kernel/ids.ts';

describe('passwords', () => {
  it('are kept as scrypt with its parameters and a salt of their own', async () => {
    const [one, two] = await Promise.all([hashPassword('geheim genoeg'), hashPassword('geheim genoeg')]);
    expect(one).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(two);
    expect(await checkPassword('geheim genoeg', one)).toBe(true);
    expect(await checkPassword('geheim genoegX', one)).toBe(false);
    expect(await checkPassword('geheim genoeg', null)).toBe(false);
    // Slow on purpose, and slower still on a busy machine.
  }, 60_000);

  it('are checked with the parameters of their own hash', async () => {
    // scrypt of 'oud' with N = 2^10, r = 8, p = 1.
    const { scryptSync } = await import('node:crypto');
    const key = scryptSync('oud', Buffer.from('salt'), 32, { N: 1024, r: 8, p: 1 });
    const hash = ['scrypt', 10, 8, 1, Buffer.from('salt').toString('base64url'), key.toString('base64url')].join('$');
    expect(await checkPassword('oud', hash)).toBe(true);
  });
});

describe('derived secrets', () => {
  const secrets = createDerivedSecrets(Buffer.alloc(32, 1));
  const sessionId = newId<SessionId>();

  it('differ by session, purpose, epoch and server', () => {
    const other = createDerivedSecrets(Buffer.alloc(32, 2));
    const all = [
      secrets.linkSecret('join', sessionId, 1),
      secrets.linkSecret('join', sessionId, 2),
      secrets.linkSecret('screen', sessionId, 1),
      secrets.linkSecret('join', newId<SessionId>(), 1),
      other.linkSecret('join', sessionId, 1),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(secrets.isLinkSecret(all[0] ?? '', 'join', sessionId, 1)).toBe(true);
    expect(secrets.isLinkSecret(all[1] ?? '', 'join', sessionId, 1)).toBe(false);
    expect(secrets.isLinkSecret('', 'join', sessionId, 1)).toBe(false);
  });

  it('give a seat twelve digits, spread evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 2_000; i++) {
      const code = secrets.seatCode(newId<SeatId>(), 1);
      expect(code).toMatch(/^\d{12}$/);
      counts[Number(code[0])] = (counts[Number(code[0])] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(120);
  });

  it('give join codes of eight digits that do not start with 0', () => {
    for (let i = 0; i < 500; i++) expect(newJoinCode()).toMatch(/^[1-9]\d{7}$/);
  });

  it('compare texts of any length', () => {
    expect([sameText('a', 'a'), sameText('a', 'b'), sameText('a', 'aa'), sameText('', '')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('tickets', () => {
  it('are good once, for a minute, until revoked', () => {
    let now = 0;
    const tickets = createTickets<string>(() => now);
    const [one, two, three] = [tickets.issue('a'), tickets.issue('b'), tickets.issue('c')];
    expect(tickets.redeem(one)).toBe('a');
    expect(tickets.redeem(one)).toBeNull();
    tickets.revoke((grant) => grant === 'b');
    expect(tickets.redeem(two)).toBeNull();
    now = 60_000;
    expect(tickets.redeem(three)).toBeNull();
    expect(tickets.redeem('x')).toBeNull();
  });
});

describe('the brake on guessing', () => {
  it('looks at 20 of ten thousand guesses at once, and refuses nearly all others', async () => {
    const brake = createGuessBrake();
    const found = { looked: 0, refused: 0 };
    const lookUp = async (): Promise<string | null> => {
      found.looked += 1;
      return null;
    };
    const guess = async (): Promise<void> => {
      const { kind } = await brake.attempt('192.0.2.1', lookUp);
      if (kind === 'refused') found.refused += 1;
    };
    for (let i = 0; i < 10_000; i++) void guess();
    await expect.poll(() => found.refused, { timeout: 10_000 }).toBeGreaterThan(9_900);
    expect(found.looked).toBeLessThanOrEqual(25);
    const elsewhere = await brake.attempt('192.0.2.2', async () => 'ja');
    expect(elsewhere).toEqual({ kind: 'found', value: 'ja' });
  });

  it('never counts a right code', async () => {
    const brake = createGuessBrake();
    const all = await Promise.all(Array.from({ length: 2_000 }, (_, i) => brake.attempt('192.0.2.1', async () => i)));
    expect(all.every(({ kind }) => kind === 'found')).toBe(true);
  });

  it('delays everybody a little, and refuses nobody, while wrong codes come from everywhere', async () => {
    const brake = createGuessBrake();
    for (let i = 0; i < 60; i++) await brake.attempt(`192.0.2.${i}`, async () => null);
    const started = performance.now();
    const room = await Promise.all(Array.from({ length: 45 }, () => brake.attempt('198.51.100.7', async () => 'ja')));
    expect(room.every(({ kind }) => kind === 'found')).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(1_900);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('takes %s as %s', (address, key) => expect(addressKey(address)).toBe(key));
});

describe('cookies', () => {
  it('are read only when they could be ours', () => {
    const cookies = readCookies('vs_account=abc; other=1; vs_seat_AAAAAAAA=x_-9; vs_bad=<script>; vs_account=later;;=');
    expect([...cookies]).toEqual([
      ['vs_account', 'abc'],
      ['vs_seat_AAAAAAAA', 'x_-9'],
    ]);
    expect(readCookies(undefined).size).toBe(0);
  });

  it('are secure behind https and removed by an empty value', () => {
    expect(cookieHeader('vs_account', '', 60, true)).toBe(
      'vs_account=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });
});

describe('origins', () => {
  const local = createOrigins({ publicUrl: null, behindProxy: false, machine: 'laptop' });

  it.each([
    ['http://localhost:3000', 'localhost:3000', true],
    ['http://192.168.1.20:3000', '192.168.1.20:3000', true],
    ['http://[fe80::1]:3000', '[fe80::1]:3000', true],
    ['http://laptop.local:3000', 'laptop.local:3000', true],
    ['http://localhost:3001', 'localhost:3000', false],
    ['http://evil.example:3000', 'evil.example:3000', false],
    ['http://evil.example', '192.168.1.20', false],
    ['null', 'localhost:3000', false],
    ['', '', false],
  ])('without PUBLIC_URL: %s on %s is %s', (origin, host, allowed) => {
    expect(local.allows(origin, host)).toBe(allowed);
  });

  it('never lets a host through that could end a policy', () => {
    for (const host of ["x;script-src 'unsafe-inline'", 'a b', 'a"', '', undefined]) {
      expect(createOrigins({ publicUrl: null, behindProxy: true }).knowsHost(host)).toBe(false);
    }
  });
});
