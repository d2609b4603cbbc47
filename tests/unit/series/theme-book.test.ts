import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeThemes } from '../../../shared/domain/series/bridges.ts';
import {
  apartKey,
  originKey,
  themeBook,
  titleKey,
  type SessionTheme,
} from '../../../shared/domain/series/theme-book.ts';

const NONE = { placed: {}, titles: {} };
const theme = (sessionId: string, clusterId: string, title: string): SessionTheme => ({ sessionId, clusterId, title });

const THREE = [theme('a', '1', 'Vervoer'), theme('b', '1', '  vervoer! '), theme('b', '2', 'Busvervoer')];

describe('the theme book', () => {
  it('puts equal titles together by itself, and near ones never', () => {
    expect(
      themeBook(THREE, NONE).map(({ title, origins }) => [title, origins.map(({ sessionId }) => sessionId)]),
    ).toEqual([
      ['Vervoer', ['a', 'b']],
      ['Busvervoer', ['b']],
    ]);
  });

  it('does what the organiser decided, and forgets it when that is taken back', () => {
    const [first, , third] = THREE as [SessionTheme, SessionTheme, SessionTheme];
    const joined = { placed: { [originKey(third)]: titleKey('Vervoer') }, titles: { [titleKey('Vervoer')]: 'Op weg' } };
    expect(themeBook(THREE, joined)).toEqual([{ themeKey: titleKey('Vervoer'), title: 'Op weg', origins: THREE }]);
    const apart = { placed: { [originKey(first)]: apartKey(first) }, titles: {} };
    expect(themeBook(THREE, apart).map(({ origins }) => origins.length)).toEqual([1, 1, 1]);
    expect(themeBook(THREE, NONE)).toHaveLength(2);
  });

  it('reads titles without capitals, accents and signs', () => {
    expect(titleKey('Eén  vast gezicht')).toBe(titleKey('een vast-gezicht'));
    expect(titleKey('!?')).not.toBe(titleKey('??'));
  });

  it('holds every theme of every session once, whatever was decided', () => {
    const arbitrary = fc.uniqueArray(
      fc.record({
        sessionId: fc.constantFrom('a', 'b', 'c'),
        clusterId: fc.constantFrom('1', '2', '3', '4'),
        title: fc.constantFrom('Vervoer', 'vervoer', 'Zorg', 'Wonen', '?'),
      }),
      { selector: originKey },
    );
    const placed = fc.dictionary(
      fc.tuple(fc.constantFrom('a', 'b', 'x'), fc.constantFrom('1', '2')).map(([a, b]) => `${a}/${b}`),
      fc.constantFrom(titleKey('Zorg'), 'apart:a/1', 'nieuw'),
    );
    fc.assert(
      fc.property(arbitrary, placed, (themes, decided) => {
        const all = themeBook(themes, { placed: decided, titles: {} }).flatMap(({ origins }) => origins.map(originKey));
        expect(all.toSorted()).toEqual(themes.map(originKey).toSorted());
      }),
    );
  });
});

describe('bridge themes', () => {
  it('come back in two questions or two sessions, those in most questions first', () => {
    const book = (...themes: SessionTheme[]) => themeBook(themes, NONE);
    expect(
      bridgeThemes([
        {
          questionNumber: 1,
          themes: book(theme('a', '1', 'Vervoer'), theme('b', '1', 'Vervoer'), theme('a', '2', 'Geld')),
        },
        { questionNumber: 2, themes: book(theme('a', '3', 'Sociaal contact')) },
        { questionNumber: 3, themes: book(theme('a', '4', 'sociaal contact')) },
      ]),
    ).toEqual([
      { title: 'Sociaal contact', questions: [2, 3], sessions: 1 },
      { title: 'Vervoer', questions: [1], sessions: 2 },
    ]);
  });
});
