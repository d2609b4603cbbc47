import { describe, expect, it } from 'vitest';
import { codeKind, digitsOf, groupedCode } from '../../../shared/domain/codes.ts';

describe('codes that people type', () => {
  it.each([
    ['1234 5678', '12345678'],
    ['1234-5678', '12345678'],
    [' 12.34.56.78 ', '12345678'],
    ['O234 567I', '02345671'],
    ['o l | I', '0111'],
    ['abc', ''],
  ])('%j is read as %j', (typed, digits) => {
    expect(digitsOf(typed)).toBe(digits);
  });

  it.each([
    ['1234 5678', 'join'],
    ['1234 5678 9012', 'seat'],
    ['1234 567', null],
    ['1234 5678 9', null],
    ['1234 5678 9012 3', null],
    ['', null],
  ])('%j is a code for: %s', (typed, kind) => {
    expect(codeKind(typed)).toBe(kind);
  });

  it.each([
    ['12345678', '1234 5678'],
    ['123456789012', '1234 5678 9012'],
    ['123', '123'],
  ])('%s is shown as %s, and read back as it was', (code, shown) => {
    expect(groupedCode(code)).toBe(shown);
    expect(digitsOf(shown)).toBe(code);
  });
});
