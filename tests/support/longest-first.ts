// The order of the files: those that take longest start first, so that at the end no worker waits minutes for the other. By themselves files are ordered by
// their size, and a file of four lines can be a walk through everything.
import { BaseSequencer } from 'vitest/node';

/** The first waits a real minute, in which the others have the machine. */
const LONGEST = [
  'e2e/offline.test.ts',
  'e2e/expert-journey.test.ts',
  'e2e/journey-keyboard.test.ts',
  'e2e/journey-mouse.test.ts',
  'e2e/a11y/seat-pages.test.ts',
  'e2e/a11y/seat-pages-vote.test.ts',
  'e2e/board-hands.test.ts',
  'e2e/client-keyboard.test.ts',
  'e2e/client-mouse.test.ts',
  'e2e/client-touch.test.ts',
  'e2e/a11y/states.test.ts',
  'e2e/a11y/walkers.test.ts',
  'e2e/a11y/staff-pages.test.ts',
];

const placeOf = (path: string): number => {
  const place = LONGEST.findIndex((end) => path.endsWith(end));
  if (place !== -1) return place;
  // Tests with a document take longest of the unit tests, and a process that goes on with the next file (shared-where-pure.ts) needs the others side by side.
  return path.endsWith('.tsx') ? LONGEST.length : LONGEST.length + 1;
};

export class LongestFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>): ReturnType<BaseSequencer['sort']> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}
