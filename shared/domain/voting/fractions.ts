// Fractions that are compared exactly: ranks are decided with these, never with floats. (0.1 + 0.2 is not 0.3, and a tie would be drawn by chance.)

/** Numerator over denominator; the denominator is above 0. Not kept in lowest terms. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

/**
 * A fraction of whole numbers.
 * @throws RangeError when one is not whole, or the denominator is not above 0
 */
export function fraction(over: number | bigint, under: number | bigint = 1n): Fraction {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  if (bottom <= 0n) throw new RangeError('a denominator is above 0');
  return { over: top, under: bottom };
}

export const ZERO: Fraction = { over: 0n, under: 1n };

/**
 * The number as people write it: 0.6 is three fifths, not the binary fraction closest to it.
 * @throws RangeError when it is not finite
 */
export function fractionOfDecimal(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number');
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', part = ''] = digits.split('.');
  const power = BigInt(Number(exponent) - part.length);
  const all = BigInt(whole + part);
  return power >= 0n ? { over: all * 10n ** power, under: 1n } : { over: all, under: 10n ** -power };
}

/** Doubles between 0 and a thousand are closer than this to the fraction that they were made of. */
const AS_NEAR = 1e-12;

/**
 * The fraction that a division gave this number: the first convergent of its continued fraction (Euler) within 10⁻¹². For fractions with
 * denominators below some 700,000 that is the fraction itself, since no other as simple is as near.
 * @param value 0 to 1,000
 * @throws RangeError when it is not
 */
export function nearestFraction(value: number): Fraction {
  if (!(value >= 0 && value <= 1_000)) throw new RangeError('not a number from 0 to 1,000');
  let before: Fraction = { over: 0n, under: 1n };
  let now: Fraction = { over: 1n, under: 0n };
  let rest = value;
  for (;;) {
    const whole = Math.floor(rest);
    const next = {
      over: BigInt(whole) * now.over + before.over,
      under: BigInt(whole) * now.under + before.under,
    };
    [before, now] = [now, next];
    if (Math.abs(Number(now.over) / Number(now.under) - value) <= AS_NEAR) return now;
    rest = 1 / (rest - whole);
  }
}

/** Below 0 when a is less, above 0 when a is more, 0 when they are equal. Cross-multiplied. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export const timesFraction = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.over, a.under * b.under);

/** In lowest terms, so that long sums stay short. */
function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return { over: over / a, under: under / a };
}

/** For showing: the float closest to it, give or take the last digit. */
export function numberOf({ over, under }: Fraction): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  if (over <= limit && over >= -limit && under <= limit) return Number(over) / Number(under);
  const whole = over / under;
  const scale = 10n ** 18n;
  return Number(whole) + Number(((over - whole * under) * scale) / under) / Number(scale);
}
