import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCount, cleanText } from '../../../shared/kernel/text.ts';

/** No half characters: encoding and decoding gives it back. */
const isWellFormed = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text;

describe('cleanText', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
    ['what XML cannot hold', 'a\uFFFEb\uFFFFc\u000Bd', 'abcd'],
    ['blank edges', ' \t\n een idee \u00A0\uFEFF\n', 'een idee'],
  ])('takes away %s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('keeps lines and tabs inside, with one kind of line end', () => {
    expect(cleanText('een\r\ntwee\rdrie\n\nvier\tvijf')).toBe('een\ntwee\ndrie\n\nvier\tvijf');
  });

  it('replaces half a character, and leaves whole ones alone', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
    expect(cleanText('\uDE00a')).toBe('\uFFFDa');
    expect(cleanText('\uDE00\uD83D')).toBe('\uFFFD\uFFFD');
    expect(cleanText('😀👩‍🦽')).toBe('😀👩‍🦽');
  });

  it('spells a character one way', () => {
    expect(cleanText('cafe\u0301')).toBe('café');
    expect(cleanText('cafe\u0301')).toHaveLength(4);
  });

  it('keeps right-to-left text, its marks, and emoji joiners', () => {
    for (const text of ['شكراً جزيلاً', 'שלום \u200Fabc', 'a\u202Bb\u202Cc', 'می\u200Cخواهم'])
      expect(cleanText(text)).toBe(text);
  });

  it('never changes ordinary words', () => {
    for (const text of ["'t Zand", 'é, ë & ï', '<b>dik</b>', '=1+1', 'a  b', 'A…Z']) expect(cleanText(text)).toBe(text);
  });

  it('done twice is as done once, and what it gives can be stored anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(isWellFormed(clean)).toBe(true);
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (units) => {
        const clean = cleanText(String.fromCharCode(...units));
        expect(cleanText(clean)).toBe(clean);
        expect(isWellFormed(clean)).toBe(true);
      }),
    );
  });
});

describe('characterCount', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['😀😀', 2],
    ['a\nb', 3],
  ])('of %j is %d', (text, count) => {
    expect(characterCount(text)).toBe(count);
  });
});
