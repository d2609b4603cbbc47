import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, unreachable } from '../../../shared/kernel/assert.ts';
import { idFromBytes } from '../../../shared/kernel/id-text.ts';
import { authorKeySchema, ideaIdSchema, type IdeaId } from '../../../shared/kernel/ids.ts';

describe('ids', () => {
  it('are the base64url of 16 bytes, as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const id = idFromBytes<IdeaId>(bytes);
        expect(id).toBe(Buffer.from(bytes).toString('base64url'));
        expect(ideaIdSchema.parse(id)).toBe(id);
      }),
    );
  });

  it('are never made of more or fewer bytes', () => {
    expect(() => idFromBytes(new Uint8Array(15))).toThrow();
    expect(() => idFromBytes(new Uint8Array(17))).toThrow();
  });

  it.each([
    '',
    'x',
    'a'.repeat(21),
    'a'.repeat(23),
    `${'a'.repeat(21)}=`,
    `${'a'.repeat(21)}/`,
    `${'a'.repeat(22)}\n`,
    7,
    null,
    {},
  ])('refuse %j', (wrong) => {
    expect(ideaIdSchema.safeParse(wrong).success).toBe(false);
  });

  it('an author key is longer, so that neither can be taken for the other', () => {
    expect(authorKeySchema.safeParse('a'.repeat(43)).success).toBe(true);
    expect(authorKeySchema.safeParse('a'.repeat(22)).success).toBe(false);
    expect(ideaIdSchema.safeParse('a'.repeat(43)).success).toBe(false);
  });
});

describe('assertions', () => {
  it('must gives what is there, falsy or not, and throws by name for what is not', () => {
    expect([must(0, 'n'), must('', 's'), must(false, 'b')]).toEqual([0, '', false]);
    expect(() => must(undefined, 'the step')).toThrow('missing: the step');
    expect(() => must(null, 'the step')).toThrow('missing: the step');
  });

  it('unreachable throws', () => {
    expect(() => unreachable('x' as never, 'phase')).toThrow('unreachable phase: "x"');
  });
});
