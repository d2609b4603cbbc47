import { describe, expect, it } from 'vitest';
import { leanIcon, leanIcons, leanShapes } from '../../../tools/vite/lean-icons.ts';

describe('an icon in the bundle', () => {
  it('is one path of all its plain lines, and its other shapes, without what the library knows them by', () => {
    const shapes = [
      ['path', { d: 'M12 5v16', key: 'a' }],
      ['circle', { cx: '12', cy: '12', r: '10', key: 'b' }],
      ['path', { d: 'M6 9h2', key: 'c' }],
      ['path', { d: 'M1 1h1', fill: 'currentColor', key: 'd' }],
    ] as const;
    expect(leanShapes(shapes)).toEqual({
      d: 'M12 5v16M6 9h2',
      others: [
        ['circle', { cx: '12', cy: '12', r: '10' }],
        ['path', { d: 'M1 1h1', fill: 'currentColor' }],
      ],
    });
    expect(leanIcon(shapes)).toMatch(/drawnIcon\("M12 5v16M6 9h2", \[\["circle",/);
    expect(leanIcon([['path', { d: 'M1 2' }]])).toMatch(/drawnIcon\("M1 2"\);$/);
  });

  it.each([
    ['m9 18 6-6-6-6', 'M9 18l6-6-6-6'],
    ['m15 9-6 6', 'M15 9l-6 6'],
    ['m2 2', 'M2 2'],
    ['m.5-.5.25.75', 'M.5 -.5l.25.75'],
    ['m4 4h2', 'M4 4h2'],
    ['M4 4l2 2', 'M4 4l2 2'],
  ])('starts from the corner where its own path did: %s', (d, absolute) => {
    expect(leanShapes([['path', { d }]]).d).toBe(absolute);
  });

  it('is read from the library as it is installed', async () => {
    const { load } = leanIcons();
    if (typeof load !== 'function') throw new Error('no load');
    const at = (name: string): string =>
      new URL(`../../../node_modules/lucide-react/dist/esm/icons/${name}.mjs`, import.meta.url).pathname;
    const code = async (name: string): Promise<unknown> => load.call({} as never, at(name));
    expect(await code('check')).toMatchObject({ code: expect.stringMatching(/drawnIcon\("M[^"]+"\);$/) as unknown });
    expect(await code('../Icon')).toBeNull();
    // Another name of an icon is left as it is.
    expect(await code('home')).toBeNull();
  });
});
