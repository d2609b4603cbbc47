import { describe, expect, it } from 'vitest';
import { groupDigits, spellDigits } from '../../../../client/ui/code-text.tsx';

describe('a code', () => {
  it('is shown in groups of four and spelled digit by digit', () => {
    expect(groupDigits('12345678')).toBe('1234 5678');
    expect(groupDigits('1234 5678 9012')).toBe('1234 5678 9012');
    expect(groupDigits('')).toBe('');
    expect(spellDigits('12345678')).toBe('1 2 3 4, 5 6 7 8');
  });
});
