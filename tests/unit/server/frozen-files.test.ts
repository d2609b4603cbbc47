import { describe, expect, it, vi } from 'vitest';
import { createFrozenFiles } from '../../../server/http/frozen-files.ts';

describe('createFrozenFiles', () => {
  it('makes a file once, however many ask at the same time', async () => {
    const files = createFrozenFiles<string>();
    const make = vi.fn(async () => 'file');
    expect(await Promise.all([files.get('a', make), files.get('a', make)])).toEqual(['file', 'file']);
    expect(await files.get('a', make)).toBe('file');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes another version anew, and one that failed', async () => {
    const files = createFrozenFiles<string>();
    expect(await files.get('a 1', async () => 'one')).toBe('one');
    expect(await files.get('a 2', async () => 'two')).toBe('two');
    await expect(files.get('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await files.get('b', async () => 'now')).toBe('now');
  });

  it('keeps as many as it may, and lets the one go that was not asked for longest', async () => {
    const files = createFrozenFiles<string>(2);
    const make = vi.fn(async () => 'file');
    for (const version of ['a', 'b', 'a', 'c', 'a']) await files.get(version, make);
    expect(make).toHaveBeenCalledTimes(3);
    await files.get('b', make);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
