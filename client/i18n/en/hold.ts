import type { hold as nl } from '../nl/hold.ts';
import type { SameKeys } from '../same-keys.ts';

export const hold = {
  title_one: 'The interpreter is not ready yet',
  title_other: 'The interpreters are not ready yet',
  asked: 'You chose: {{label}}.',
  about:
    'Whoever watches the interpreter is a little behind. If you wait, it goes on by itself once the interpreter is ready.',
  until: 'Wait until the interpreter is ready',
  goAnyway: 'Go on anyway',
  goOn: 'Go on',
  waiting: 'We are waiting for the interpreter. After that: {{label}}.',
  heading_one: 'We are waiting for the interpreter',
  heading_other: 'We are waiting for the interpreters',
  afterwards: 'After that this goes on by itself: {{label}}.',
  missing: 'There is no interpreter connected now. You can wait or go on.',
  stop: 'Stop waiting',
  stopped: 'We no longer wait. Nothing has changed.',
  stale: 'The group is somewhere else by now. We no longer wait for the interpreter.',
  went: 'The interpreter is ready. Going on now: {{label}}.',
} as const satisfies SameKeys<typeof nl>;
