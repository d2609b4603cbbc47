import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../../../client/lib/api.ts';

const answerWith = (make: () => Promise<Response>) => {
  const spy = vi.fn<typeof fetch>(make);
  vi.stubGlobal('fetch', spy);
  return spy;
};
const json = (status: number, body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

describe('api', () => {
  it('sends JSON with the cookies of this site, and gives the body back', async () => {
    const spy = answerWith(json(200, { a: 1 }));
    expect(await api.post('/api/x', { b: 2 })).toEqual({ ok: true, value: { a: 1 } });
    const [path, init] = spy.mock.calls[0] ?? [];
    expect(path).toBe('/api/x');
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', body: '{"b":2}' });
  });

  it('takes an empty answer for null', async () => {
    answerWith(() => Promise.resolve(new Response(null, { status: 204 })));
    expect(await api.del('/api/x')).toEqual({ ok: true, value: null });
  });

  it('gives the problem that the server names', async () => {
    answerWith(json(429, { code: 'tooManyGuesses', retryAfter: 5 }));
    expect(await api.get('/api/x')).toEqual({ ok: false, error: { code: 'tooManyGuesses', retryAfter: 5 } });
  });

  it.each([
    [401, 'notAllowed'],
    [404, 'notFound'],
    [413, 'tooLong'],
    [429, 'rateLimited'],
    [502, 'busy'],
    [418, 'badInput'],
  ])('makes a named problem of a bare %i', async (status, code) => {
    answerWith(() => Promise.resolve(new Response('<html>', { status })));
    expect(await api.get('/api/x')).toEqual({ ok: false, error: { code } });
  });

  it('never throws: no network, or an answer that is no JSON, is "busy"', async () => {
    answerWith(() => Promise.reject(new TypeError('failed')));
    expect(await api.get('/api/x')).toEqual({ ok: false, error: { code: 'busy' } });
    answerWith(() => Promise.resolve(new Response('<html>', { status: 200 })));
    expect(await api.get('/api/x')).toEqual({ ok: false, error: { code: 'busy' } });
  });
});
