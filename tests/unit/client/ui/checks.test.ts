// The page about accessibility may not promise what is not there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS, LIMITS_KNOWN, REVIEWED_ON } from '../../../../client/features/about/checks.ts';
import { nl } from '../../../../client/i18n/nl.ts';
import { repositoryRoot } from '../../../support/source-files.ts';

describe('the list of automatic checks', () => {
  it.each(CHECKS)('names a test that is there: $id', ({ file, text }) => {
    expect(readFileSync(join(repositoryRoot, file), 'utf8')).toContain(text);
  });

  it('has words for each, and no words for others', () => {
    expect(Object.keys(nl.about.checks).toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
    expect(Object.keys(nl.about.limits).toSorted()).toEqual([...LIMITS_KNOWN].toSorted());
  });

  it('was reviewed on a day that is a day', () => {
    expect(new Date(REVIEWED_ON).toISOString().slice(0, 10)).toBe(REVIEWED_ON);
  });
});
