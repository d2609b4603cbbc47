import { describe, expect, it } from 'vitest';
import { en } from '../../../../client/i18n/en.ts';
import { nl } from '../../../../client/i18n/nl.ts';
import { REJECTION_CODES } from '../../../../shared/protocol/rejection.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{([^}]+)\}\}/gu)].map((match) => match[1] ?? '').toSorted();

const dutch = new Map(flatten(nl));
const english = new Map(flatten(en));

describe('catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
    expect(dutch.size).toBeGreaterThan(100);
  });

  it('ask for the same values in both languages', () => {
    for (const [key, text] of dutch)
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('have no empty text, no text with a space around it, and no exclamation mark', () => {
    const bad = [...dutch, ...english].filter(([, text]) => text === '' || text !== text.trim() || text.includes('!'));
    expect(bad).toEqual([]);
  });

  it('say something about every rejection, and about nothing that is not one', () => {
    const { title: _title, ...sentences } = nl.errors;
    expect(Object.keys(sentences).toSorted()).toEqual(REJECTION_CODES.toSorted());
  });

  it('have both plural forms where they have one', () => {
    for (const key of dutch.keys()) {
      if (key.endsWith('_one')) expect(dutch.has(key.replace(/_one$/u, '_other'))).toBe(true);
      if (key.endsWith('_other')) expect(dutch.has(key.replace(/_other$/u, '_one'))).toBe(true);
    }
  });
});
