// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageOf, reasonOf } from '../../../../client/features/join/access-page.tsx';
import { accountErrors } from '../../../../client/features/organiser/account-errors.ts';
import { dayInWords } from '../../../../client/features/organiser/dates.ts';
import { loginPathFor, returnPath } from '../../../../client/features/organiser/return-path.ts';
import { screenPathOf } from '../../../../client/features/organiser/screen-path.ts';
import { sortSessions } from '../../../../client/features/organiser/sort-sessions.ts';
import { waitMinutes } from '../../../../client/features/organiser/wait-minutes.ts';
import { idFromBytes } from '../../../../shared/kernel/id-text.ts';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import { accessLink, readAccessFragment } from '../../../../shared/protocol/access-link.ts';
import type { SessionListItem } from '../../../../shared/protocol/http.ts';

const sessionId = idFromBytes<SessionId>(new Uint8Array(16).fill(7));
const sessionOf = (title: string, state: SessionListItem['state'], date: string): SessionListItem => ({
  sessionId,
  title,
  state,
  date,
  place: '',
  seats: 0,
  retentionDays: 30,
  deletedOn: null,
  askHelpMark: false,
  groups: [],
  k: 5,
});

describe('the link of a role', () => {
  it.each(['facilitator', 'coFacilitator', 'observer', 'screen'] as const)('of %s leads to its page', (role) => {
    const { hash } = new URL(accessLink('https://zaal.example', sessionId, role, 'geheim'));
    expect(readAccessFragment(hash)).toEqual({ sessionId, role, secret: 'geheim' });
    expect(pageOf({ role, sessionId })).toBe(role === 'screen' ? `/screen/${sessionId}` : `/console/${sessionId}`);
  });

  it.each([
    '',
    '#',
    '#screen',
    `#${sessionId}.screen`,
    `#${sessionId}.boss.x`,
    `#${sessionId}.screen.x.y`,
    '#a.screen.x',
  ])('that is broken (%s) is not sent to the server', (fragment) => {
    expect(readAccessFragment(fragment)).toBeNull();
  });

  it('that is refused has other words than a server that is away', () => {
    expect(reasonOf({ code: 'notFound' })).toBe('refused');
    expect(reasonOf({ code: 'tooManyGuesses' })).toBe('tooMany');
    expect(reasonOf({ code: 'busy' })).toBe('busy');
  });

  it('of the screen opens on the address where the organiser is', () => {
    const url = accessLink('https://elders.example', sessionId, 'screen', 'x');
    expect(screenPathOf([{ role: 'screen', url }])).toBe(`/access#${sessionId}.screen.x`);
    expect(screenPathOf([{ role: 'screen', url: 'javascript:alert(1)' }])).toBeNull();
    expect(screenPathOf([])).toBeNull();
  });
});

describe('after logging in', () => {
  it('somebody comes back where they were', () => {
    const path = `/organiser/s/${sessionId}`;
    expect(returnPath(loginPathFor(path).replace('/login', ''))).toBe(path);
    expect(loginPathFor('/organiser')).toBe('/login');
  });

  it.each(['?next=https://kwaad.example', '?next=//kwaad.example', '?next=/\\kwaad.example', '?next=/api/logout', ''])(
    'nobody is sent elsewhere by %s',
    (search) => {
      expect(returnPath(search)).toBe('/organiser');
    },
  );

  it('waiting as long as the page says is always enough', () => {
    expect(waitMinutes(60_001)).toBe(2);
    expect(waitMinutes(1)).toBe(1);
    expect(waitMinutes(undefined)).toBe(1);
  });
});

describe('an account', () => {
  it('needs a name, and a new password of ten characters or more', () => {
    expect(accountErrors(' ', '', true)).toEqual({ name: 'nameMissing', password: 'passwordMissing' });
    expect(accountErrors('Griffie', 'negenteke', true)).toEqual({ password: 'passwordTooShort' });
    expect(accountErrors('Griffie', 'tientekens', true)).toBeNull();
    expect(accountErrors('a'.repeat(121), 'tientekens', true)).toEqual({ name: 'nameTooLong' });
  });

  it('is not told at the login how long its password should have been', () => {
    expect(accountErrors('Griffie', 'kort', false)).toBeNull();
  });
});

describe('the list of sessions', () => {
  it('has what runs first, then the nearest day, then the latest past', () => {
    const titles = sortSessions([
      sessionOf('oud', 'closed', '2026-01-01'),
      sessionOf('ooit', 'prepared', ''),
      sessionOf('later', 'prepared', '2026-12-02'),
      sessionOf('nu', 'live', '2026-11-22'),
      sessionOf('pas', 'closed', '2026-11-01'),
      sessionOf('eerst', 'prepared', '2026-12-01'),
    ]).map(({ title }) => title);
    expect(titles).toEqual(['nu', 'eerst', 'later', 'ooit', 'pas', 'oud']);
  });

  it('writes a day in words, the same day in every time zone', () => {
    expect(dayInWords('2026-11-22', 'nl')).toBe('22 november 2026');
    expect(dayInWords('2026-12-22T23:30:00.000Z', 'en')).toBe('22 December 2026');
    expect(dayInWords('', 'nl')).toBeNull();
    expect(dayInWords(null, 'nl')).toBeNull();
  });
});
