import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNewSession } from '../../../../client/features/organiser/new-session-draft.ts';
import type { NewSessionInput } from '../../../../client/features/organiser/new-session-draft.ts';
import { designFromQuestions } from '../../../../shared/domain/design-from-questions.ts';

const design = designFromQuestions('Proef', ['a', 'b'], 'nl');
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const inputs: fc.Arbitrary<NewSessionInput> = fc.record({
  about: fc.record({ title: fc.string(), date: fc.string(), place: fc.string(), retentionDays: fc.nat(365) }),
  plan: fc.record({
    choice: maybe(fc.constantFrom('own', 'questions', 'file', 'builtIn:wmo-procurement')),
    ownRef: maybe(fc.string()),
    questions: fc.string(),
    language: fc.constantFrom('nl', 'en'),
    file: maybe(fc.constant({ name: 'a.json', state: 'good', design } as const)),
    askHelpMark: maybe(fc.boolean()),
    groups: maybe(fc.string()),
    k: maybe(fc.nat(20)),
  }),
});

it('reads back what was filled in, to the letter', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(readNewSession(JSON.parse(JSON.stringify(input)))).toEqual(input);
    }),
  );
});

it('leaves out a file that could not be used: it is chosen again', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const file = { name: 'b.json', state: 'unusable', reason: 'fileNotJson' } as const;
      const kept: unknown = JSON.parse(JSON.stringify({ ...input, plan: { ...input.plan, file } }));
      expect(readNewSession(kept)).toEqual({ ...input, plan: { ...input.plan, file: null } });
    }),
  );
});

it('never fails over what stands in the tab, and begins empty where nothing can be read', () => {
  fc.assert(fc.property(fc.jsonValue(), (kept) => void readNewSession(kept)));
  for (const kept of [null, 5, [], {}, { about: {}, plan: {} }]) expect(readNewSession(kept)).toBeNull();
});
