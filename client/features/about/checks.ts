// The checks of accessibility that run by themselves: what the page tells is read from here, and a test looks up that each of them exists. The words are
// `about.checks` of the catalogues.

interface Check {
  readonly id: string;
  /** Success criteria of WCAG 2.2 that it guards, at least in part. */
  readonly criteria: readonly string[];
  /** Where it is, and a piece of its text: by it the tests are found there, and their results among all (tools/lib/check-results.mjs). */
  readonly file: string;
  readonly text: string;
}

export const CHECKS = [
  {
    id: 'axe',
    criteria: ['1.1.1', '1.3.1', '1.4.3', '1.4.6', '2.4.1', '2.4.2', '4.1.2'],
    file: 'tests/support/a11y/participant-walk.ts',
    text: 'axe finds nothing, in every theme and language',
  },
  {
    id: 'keyboard',
    criteria: ['2.1.1', '2.1.2', '2.1.3', '2.5.7'],
    file: 'tests/e2e/journey/whole.ts',
    text: 'goes from the first account to the report',
  },
  {
    id: 'largeText',
    criteria: ['1.4.4', '1.4.10', '1.4.12'],
    file: 'tests/e2e/toolbar.test.ts',
    text: 'at 300 % and the widest letters',
  },
  {
    id: 'bigButtons',
    criteria: ['2.5.5', '2.5.8'],
    file: 'tests/e2e/toolbar.test.ts',
    text: 'at least 72 px with big buttons',
  },
  {
    id: 'settings',
    criteria: ['1.4.8', '3.3.7'],
    file: 'tests/unit/client/ui/preferences.test.ts',
    text: 'gone for the next person',
  },
  { id: 'help', criteria: ['3.2.6'], file: 'tests/unit/client/ui/toolbar.test.tsx', text: 'has the same help button' },
  {
    id: 'language',
    criteria: ['3.1.1', '3.1.2', '3.2.2'],
    file: 'tests/unit/client/ui/i18n.test.tsx',
    text: 'without touching what stands in a box',
  },
  { id: 'easyWords', criteria: ['3.1.5'], file: 'tests/unit/client/ui/easy-words.test.ts', text: 'words a sentence' },
  {
    id: 'focus',
    criteria: ['2.4.3', '3.2.1'],
    file: 'tests/unit/client/ui/focus.test.tsx',
    text: 'catches the focus of a button that goes away',
  },
  {
    id: 'announcements',
    criteria: ['4.1.3'],
    file: 'tests/unit/client/participant/arrival-summary.test.ts',
    text: 'speaks once each 15 seconds',
  },
  {
    id: 'errors',
    criteria: ['3.3.1', '3.3.3', '3.3.4'],
    file: 'tests/unit/client/ui/fields.test.tsx',
    text: 'cuts nothing off',
  },
  {
    id: 'drafts',
    criteria: ['2.2.6', '3.3.6'],
    file: 'tests/unit/client/participant/collect.test.tsx',
    text: 'keeps every key stroke',
  },
  {
    id: 'report',
    criteria: ['1.3.1', '1.4.10', '2.4.1'],
    file: 'tests/e2e/report-html.test.ts',
    text: 'has no findings of axe',
  },
] as const satisfies readonly Check[];

/** What is known not to work, or was not looked at. The words are `about.limits`. */
export const LIMITS_KNOWN = ['readers', 'browsers', 'people', 'clips', 'voices', 'words', 'report', 'console'] as const;

/** Day on which the statement was last compared with the program (ISO). */
export const REVIEWED_ON = '2026-11-22';
