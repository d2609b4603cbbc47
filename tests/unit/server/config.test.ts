import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { outdated } from '../../../server/ops/backups.ts';
import { createLogger } from '../../../server/ops/logger.ts';
import { lanAddress } from '../../../server/ops/lan-address.ts';
import { attachment, fileNameOf } from '../../../server/http/file-name.ts';
import { createTokenBuckets } from '../../../server/gateway/token-buckets.ts';
import { createGate } from '../../../server/gateway/gate.ts';

describe('configuration', () => {
  it('has a default for everything, and takes empty for not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ' })).toEqual({
      port: 3000,
      host: null,
      dataDir: `${process.cwd()}/data`,
      publicUrl: null,
      seatsPerSession: 500,
      stepNotice: 3,
      trustProxy: 0,
      logLevel: 'info',
      backupHours: 1,
      contact: null,
    });
  });

  it.each(['a@b.example', 'https://gemeente.example.nl/contact'])('takes %s for somebody to write to', (CONTACT) => {
    expect(readConfig({ CONTACT })).toMatchObject({ contact: CONTACT });
  });

  it.each([
    'iemand',
    'http://gemeente.example.nl',
    'javascript:alert(1)',
    'https://a b',
    `${'a'.repeat(200)}@b.example`,
  ])('does not take %s for somebody to write to', (CONTACT) =>
    expect(readConfig({ CONTACT })).toHaveProperty('problems'),
  );

  it('reads what is set', () => {
    const env = {
      PORT: '80',
      HOST: '::',
      DATA_DIR: '/srv/v',
      PUBLIC_URL: 'https://Sessies.example.nl/',
      TRUST_PROXY: '1',
    };
    expect(readConfig(env)).toMatchObject({
      port: 80,
      host: '::',
      dataDir: '/srv/v',
      publicUrl: 'https://sessies.example.nl',
      trustProxy: 1,
    });
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' })).toMatchObject({ trustProxy: '10.0.0.0/8, 127.0.0.1' });
    expect(readConfig({ TRUST_PROXY: 'false' })).toMatchObject({ trustProxy: 0 });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'sessies.example.nl'],
    ['PUBLIC_URL', 'https://example.nl/pad'],
    ['PUBLIC_URL', 'ftp://example.nl'],
    ['SEATS_PER_SESSION', '0'],
    ['SEATS_PER_SESSION', '5001'],
    ['TRUST_PROXY', 'yes please'],
    ['LOG_LEVEL', 'loud'],
    ['BACKUP_HOURS', '1.5'],
  ])('says in one line what is wrong with %s=%s', (name, value) => {
    const read = readConfig({ [name]: value });
    expect(read).toEqual({ problems: [expect.stringMatching(new RegExp(`^${name} must be [^\\n]+\\.$`))] });
  });

  it('says everything that is wrong at once', () => {
    expect(readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toMatchObject({ problems: { length: 2 } });
  });
});

describe('operations', () => {
  it('log nothing but what is on the list', () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => void lines.push(line) });
    const secret = new Error('KANARIE in a message');
    const fields = { session: 'KANARIE-session', code: 'wrongCode', ms: 1.6, text: 'KANARIE', error: secret };
    log('info', 'tried', fields);
    log('debug', 'hidden');
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('KANARIE');
    const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(Object.keys(line).toSorted()).toEqual(['at', 'code', 'error', 'event', 'level', 'ms', 'session', 'time']);
    expect(line).toMatchObject({ event: 'tried', code: 'wrongCode', ms: 2, error: 'Error' });
  });

  it('keep every copy for a day, the last of each day for fourteen, and nothing that is not a copy out', () => {
    const now = Date.parse('2026-06-20T12:00:00Z');
    const name = (iso: string): string => `versnelling-${iso.replaceAll(':', '')}Z.db`;
    const recent = [name('2026-06-20T11:00:00'), name('2026-06-20T10:00:00'), name('2026-06-19T13:00:00')];
    const lastOfDay = name('2026-06-10T23:00:00');
    const old = [name('2026-06-10T22:00:00'), name('2026-06-01T12:00:00')];
    expect(outdated([...recent, lastOfDay, ...old, 'notes.txt'], now).toSorted()).toEqual(old.toSorted());
  });

  it('find the address that others can reach', () => {
    const address = (text: string, internal = false) => ({
      address: text,
      family: 'IPv4' as const,
      internal,
      netmask: '',
      mac: '',
      cidr: null,
    });
    const found = lanAddress({
      lo: [address('127.0.0.1', true)],
      docker0: [address('172.17.0.1')],
      eth0: [address('169.254.1.1'), address('192.168.1.20')],
    });
    expect(found).toBe('192.168.1.20');
    expect(lanAddress({ lo: [address('127.0.0.1', true)] })).toBeNull();
  });
});

describe('small parts', () => {
  it('name files for every system', () => {
    expect(fileNameOf('  Inkoop: Wmo / zes "vragen"  ')).toBe('Inkoop-Wmo-zes-vragen');
    expect(fileNameOf('…')).toBe('versnelling');
    expect(attachment('café"\r\nx.json')).toBe(
      `attachment; filename="cafe-x.json"; filename*=UTF-8''caf%C3%A9%22%0D%0Ax.json`,
    );
  });

  it('give a burst, then so many a second', () => {
    let now = 0;
    const buckets = createTokenBuckets(() => now);
    const allowance = { burst: 3, perSecond: 2 };
    expect([1, 2, 3, 4].map(() => buckets.take('a', allowance))).toEqual([0, 0, 0, 500]);
    expect(buckets.take('b', allowance)).toBe(0);
    now = 500;
    expect([buckets.take('a', allowance), buckets.take('a', allowance)]).toEqual([0, 500]);
    now = 120_000;
    expect(buckets.take('a', allowance, 3)).toBe(0);
  });

  it('let so many through at once, also when one fails', async () => {
    const gate = createGate(2);
    let [running, most] = [0, 0];
    const job = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      throw new Error('bedoeld');
    };
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => gate(job)));
    expect([all.length, most, running]).toEqual([20, 2, 0]);
  });
});
