// What organisers decide about themes, and what becomes of the book.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookDecisions, saidDifferent, type ThemeDecision } from '../../../shared/domain/series/decisions.ts';
import {
  apartKey,
  originKey,
  themeBook,
  titleKey,
  type SessionTheme,
} from '../../../shared/domain/series/theme-book.ts';
import type { DecisionId } from '../../../shared/kernel/ids.ts';

const theme = (sessionId: string, title: string): SessionTheme => ({ sessionId, clusterId: title, title });
const THEMES = [
  theme('s1', 'Vervoer'),
  theme('s1', 'Zorg'),
  theme('s2', 'De bus'),
  theme('s2', 'zorg!'),
  theme('s3', 'Reizen'),
];

let made = 0;
const base = () => ({ decisionId: `${++made}` as DecisionId, by: 'organisator', at: '2026-11-22T12:00:00.000Z' });
const named = (title: string) => ({ key: titleKey(title), title });
const same = (from: string, into: string): ThemeDecision => ({
  ...base(),
  kind: 'same',
  from: named(from),
  into: named(into),
});
const different = (from: string, into: string): ThemeDecision => ({
  ...base(),
  kind: 'different',
  from: named(from),
  into: named(into),
});
const apart = (of: SessionTheme): ThemeDecision => ({
  ...base(),
  kind: 'apart',
  origin: originKey(of),
  title: of.title,
});

const bookOf = (decisions: readonly ThemeDecision[], themes = THEMES) =>
  themeBook(themes, bookDecisions(themes, decisions));
const shape = (decisions: readonly ThemeDecision[]) =>
  bookOf(decisions).map(({ title, origins }) => [title, origins.map((each) => each.title)]);

describe('decisions about themes', () => {
  it('put nothing together by themselves but equal titles', () => {
    expect(shape([])).toEqual([
      ['Vervoer', ['Vervoer']],
      ['Zorg', ['Zorg', 'zorg!']],
      ['De bus', ['De bus']],
      ['Reizen', ['Reizen']],
    ]);
  });

  it('put two together under the name of the second, and go on from there', () => {
    expect(shape([same('Vervoer', 'Reizen')])[0]).toEqual(['Reizen', ['Vervoer', 'Reizen']]);
    const three = [same('Vervoer', 'Reizen'), same('Reizen', 'De bus')];
    expect(shape(three)[0]).toEqual(['De bus', ['Vervoer', 'De bus', 'Reizen']]);
    expect(shape(three.slice(1)), 'the first taken back').toContainEqual(['De bus', ['De bus', 'Reizen']]);
    expect(shape(three.slice(0, 1)), 'the second taken back').toContainEqual(['De bus', ['De bus']]);
  });

  it('keep the name that was chosen when the session that had it is gone', () => {
    const rest = THEMES.filter(({ sessionId }) => sessionId !== 's3');
    expect(bookOf([same('Vervoer', 'Reizen')], rest)[0]?.title).toBe('Reizen');
  });

  it('set a theme apart that only has the same name', () => {
    const [, , , zorg] = THEMES as [SessionTheme, SessionTheme, SessionTheme, SessionTheme];
    expect(bookOf([apart(zorg)]).map(({ themeKey }) => themeKey)).toContain(apartKey(zorg));
    expect(shape([apart(zorg)])).toContainEqual(['zorg!', ['zorg!']]);
  });

  it('remember what is not the same, also when one of the two was put together with a third', () => {
    const decisions = [different('Vervoer', 'De bus'), same('De bus', 'Reizen')];
    const book = bookOf(decisions);
    const find = (title: string) => book.find((each) => each.title === title) ?? expect.fail(title);
    expect(saidDifferent(decisions)(find('Reizen'), find('Vervoer'))).toBe(true);
    expect(saidDifferent(decisions)(find('Zorg'), find('Vervoer'))).toBe(false);
  });

  it('never lose or double an origin, whatever was decided, and end', () => {
    const titles = THEMES.map(({ title }) => title);
    const any = fc.oneof(
      fc.tuple(fc.constantFrom(...titles), fc.constantFrom(...titles)).map(([a, b]) => same(a, b)),
      fc.tuple(fc.constantFrom(...titles), fc.constantFrom(...titles)).map(([a, b]) => different(a, b)),
      fc.constantFrom(...THEMES).map(apart),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (decisions) => {
        const book = bookOf(decisions);
        const origins = book.flatMap((each) => each.origins).map(originKey);
        expect(origins.toSorted()).toEqual(THEMES.map(originKey).toSorted());
        for (const { title, themeKey } of book) expect([themeKey, title === '']).toEqual([themeKey, false]);
        for (const decision of decisions)
          if (decision.kind === 'same' && !decisions.some(({ kind }) => kind === 'apart')) {
            const holder = book.filter(({ origins: each }) =>
              each.some((one) => [decision.from.key, decision.into.key].includes(titleKey(one.title))),
            );
            expect(holder).toHaveLength(1);
          }
      }),
    );
  });
});
