// Whether what was worked out is what a vector expects.

/** What a family of methods can say: per name of a field, the value, or a way to make it for what is expected. */
export type Fields = ReadonlyMap<string, unknown>;

/** A value whose shape depends on what is expected: ranks or scores, one name or a list. */
export class Shaped {
  readonly of: (expected: unknown) => unknown;
  constructor(of: (expected: unknown) => unknown) {
    this.of = of;
  }
}

/** Names of fields are compared without capitals and signs. */
export const nameOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

export const fieldsOf = (entries: Readonly<Record<string, unknown>>): Fields =>
  new Map(Object.entries(entries).map(([name, value]) => [nameOf(name), value]));

/** Decimals with which a number is written; sources from three decimals on are as often cut off as rounded. */
function toleranceOf(expected: number): number {
  const [digits = '', exponent = '0'] = String(expected).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  if (decimals <= 0) return WHOLE;
  return Math.max(FINEST, (decimals < 3 ? 0.5 : 1) * 10 ** -decimals * (1 + 1e-6));
}

/** A whole number is meant exactly; only rounding in the last digits of the machine is let through. */
const WHOLE = 1e-6;
const FINEST = 1e-9;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * Compares one expected value with what was found.
 * @param tolerance of the vector itself; null for what the digits allow
 * @returns one line per difference, each with its place
 */
export function differences(place: string, expected: unknown, found: unknown, tolerance: number | null): string[] {
  const value = found instanceof Shaped ? found.of(expected) : found;
  if (typeof expected === 'number' && typeof value === 'number') {
    const allowed = tolerance ?? toleranceOf(expected);
    return Math.abs(expected - value) <= allowed ? [] : [`${place}: expected ${expected}, found ${value}`];
  }
  if (Array.isArray(expected) && Array.isArray(value)) {
    if (expected.length !== value.length) return [`${place}: expected ${shown(expected)}, found ${shown(value)}`];
    return expected.flatMap((item, at) => differences(`${place}[${at}]`, item, value[at], tolerance));
  }
  if (isRecord(expected) && isRecord(value)) {
    const byName = fieldsOf(value);
    return Object.entries(expected).flatMap(([name, item]) =>
      byName.has(nameOf(name))
        ? differences(`${place}.${name}`, item, byName.get(nameOf(name)), tolerance)
        : [`${place}.${name}: not a field that this tool knows`],
    );
  }
  return Object.is(expected, value) ? [] : [`${place}: expected ${shown(expected)}, found ${shown(value)}`];
}

/** Every expected field against what the family says; a field it does not know is a difference. */
export function checkFields(expected: unknown, fields: Fields, tolerance: number | null): string[] {
  if (!isRecord(expected)) return ['expected: not an object'];
  const names = Object.keys(expected);
  if (names.length === 0) return ['expected: empty'];
  return names.flatMap((name) =>
    fields.has(nameOf(name))
      ? differences(name, expected[name], fields.get(nameOf(name)), tolerance)
      : [`${name}: not a field that this tool knows`],
  );
}
