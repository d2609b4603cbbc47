// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  applyPreferences,
  keepPreferencesForSeat,
  parsePreferences,
  preferences,
  resetPreferences,
  resolveTheme,
  setBigButtons,
  setLocalePreference,
  setTheme,
  stepSpacing,
  stepTextSize,
} from '../../../../client/state/preferences.ts';

const DEFAULTS = {
  theme: 'device',
  textSize: 100,
  spacing: 0,
  bigButtons: false,
  isToolbarOpen: null,
  locale: 'nl',
  arrivals: 'summary',
  isPaused: false,
};

describe('parsePreferences', () => {
  it.each([[undefined], [''], ['not json'], ['null'], ['[]'], ['7']])('falls back to the defaults for %j', (stored) => {
    expect(parsePreferences(stored)).toEqual(DEFAULTS);
  });

  it('repairs field by field, so that one bad value does not cost the others', () => {
    expect(
      parsePreferences('{"theme":"dark","textSize":9000,"locale":"xx","spacing":5,"bigButtons":"yes","extra":1}'),
    ).toEqual({
      ...DEFAULTS,
      theme: 'dark',
    });
    expect(parsePreferences('{"theme":1,"textSize":150,"spacing":4,"bigButtons":true,"locale":"nl-simple"}')).toEqual({
      ...DEFAULTS,
      textSize: 150,
      spacing: 4,
      bigButtons: true,
      locale: 'nl-simple',
    });
  });
});

describe('preferences', () => {
  beforeEach(() => preferences.setState(preferences.getInitialState(), true));

  it('steps the text from 75 to 300 per cent and no further', () => {
    for (let press = 0; press < 20; press += 1) stepTextSize('larger');
    expect(preferences.getState().textSize).toBe(300);
    for (let press = 0; press < 20; press += 1) stepTextSize('smaller');
    expect(preferences.getState().textSize).toBe(75);
    stepTextSize('larger');
    expect(preferences.getState().textSize).toBe(100);
  });

  it('widens letters, words and lines together, within four steps', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
    const root = document.createElement('html');
    applyPreferences(root);
    const shown = () =>
      ['--letter-spacing', '--word-spacing', '--line-height-more'].map((name) => root.style.getPropertyValue(name));
    stepSpacing('narrower');
    expect(shown()).toEqual(['0em', '0em', '0']);
    stepSpacing('wider');
    expect(shown()).toEqual(['0.04em', '0.16em', '0.1']);
    for (let press = 0; press < 9; press += 1) stepSpacing('wider');
    expect(shown()).toEqual(['0.16em', '0.64em', '0.4']);
    setBigButtons(true);
    expect(root.dataset['buttons']).toBe('large');
  });

  it('changes nothing else with the theme', () => {
    setTheme('contrast');
    expect(preferences.getState()).toEqual({ ...DEFAULTS, theme: 'contrast' });
  });
});

describe('whose they are', () => {
  const at = (path: string): void => history.replaceState(null, '', path);
  const stored = (): string => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
  let leave: () => void = () => undefined;
  beforeEach(() => {
    at('/');
    resetPreferences();
    localStorage.clear();
  });
  afterEach(() => {
    leave();
    at('/');
  });

  it('takes what was chosen on the way in along to the seat, and finds it there again', () => {
    setTheme('dark');
    at('/s/session');
    leave = keepPreferencesForSeat('session.7');
    setBigButtons(true);
    leave();
    preferences.setState(DEFAULTS as ReturnType<typeof preferences.getState>, true);
    leave = keepPreferencesForSeat('session.7');
    expect(preferences.getState()).toMatchObject({ theme: 'dark', bigButtons: true });
  });

  it('keeps seats apart: another seat does not get what this one chose later', () => {
    at('/s/session');
    leave = keepPreferencesForSeat('session.7');
    setTheme('dark');
    leave();
    preferences.setState(DEFAULTS as ReturnType<typeof preferences.getState>, true);
    leave = keepPreferencesForSeat('session.8');
    expect(preferences.getState().theme).toBe('device');
  });

  it('is gone for the next person, from the page and from the browser', () => {
    at('/s/session');
    leave = keepPreferencesForSeat('session.7');
    setTheme('dark');
    stepSpacing('wider');
    setLocalePreference('nl-simple');
    expect(stored()).toContain('dark');
    resetPreferences();
    expect(preferences.getState()).toEqual(DEFAULTS);
    expect(stored()).not.toContain('session.7');
    expect(stored()).not.toContain('dark');
    expect(stored()).not.toContain('nl-simple');
  });

  it('leaves those of the device alone on pages that may be a shared laptop, and the other way round', () => {
    at('/console/session');
    setTheme('contrast');
    expect(localStorage.getItem('versnelling.preferences')).toContain('contrast');
    at('/');
    resetPreferences();
    expect(localStorage.getItem('versnelling.preferences')).toContain('contrast');
  });
});

describe('resolveTheme', () => {
  const device =
    (...wishes: string[]) =>
    (query: string): boolean =>
      wishes.some((wish) => query.includes(wish));

  it('follows the device until somebody chooses', () => {
    expect(resolveTheme('device', device())).toBe('light');
    expect(resolveTheme('device', device('dark'))).toBe('dark');
    expect(resolveTheme('device', device('dark', 'contrast'))).toBe('contrast');
    expect(resolveTheme('light', device('dark', 'contrast'))).toBe('light');
  });
});
