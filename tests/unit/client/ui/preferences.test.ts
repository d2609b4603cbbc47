import { beforeEach, describe, expect, it } from 'vitest';
import {
  parsePreferences,
  preferences,
  resolveTheme,
  setTheme,
  stepTextSize,
} from '../../../../client/state/preferences.ts';

const DEFAULTS = { theme: 'device', textSize: 100, locale: 'nl' };

describe('parsePreferences', () => {
  it.each([[undefined], [''], ['not json'], ['null'], ['[]'], ['7']])('falls back to the defaults for %j', (stored) => {
    expect(parsePreferences(stored)).toEqual(DEFAULTS);
  });

  it('repairs field by field, so that one bad value does not cost the others', () => {
    expect(parsePreferences('{"theme":"dark","textSize":9000,"locale":"xx","extra":1}')).toEqual({
      ...DEFAULTS,
      theme: 'dark',
    });
    expect(parsePreferences('{"theme":1,"textSize":150,"locale":"en"}')).toEqual({
      theme: 'device',
      textSize: 150,
      locale: 'en',
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

  it('changes nothing else with the theme', () => {
    setTheme('contrast');
    expect(preferences.getState()).toEqual({ ...DEFAULTS, theme: 'contrast' });
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
