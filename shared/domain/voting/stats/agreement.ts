// Agreement on one ordered scale. Definitions: van der Eijk 2001 (Quality & Quantity 35:325–341) and Tastle and Wierman 2007.

/** One layer of van der Eijk's decomposition: which steps it covers, its own agreement, and the share of the answers in it. */
export type AgreementLayer = { readonly pattern: string; readonly agreement: number; readonly weight: number };

/**
 * Agreement of one pattern of filled and empty steps: U · (1 − (S − 1)/(K − 1)), where U weighs the triples of steps that keep to one
 * peak (110, 011) against those that don't (101): U = ((K−2)·TU − (K−1)·TDU) / ((K−2)·(TU + TDU)); 1 without any such triple.
 */
function patternAgreement(filled: readonly boolean[]): number {
  const steps = filled.length;
  const count = filled.filter(Boolean).length;
  if (count === steps) return 0;
  let [together, apart] = [0, 0];
  for (let left = 0; left < steps; left++) {
    if (filled[left] !== true) continue;
    for (let right = left + 1; right < steps; right++) {
      if (filled[right] !== true) continue;
      for (let third = 0; third < steps; third++) {
        if (filled[third] === true) continue;
        if (third > left && third < right) apart++;
        else together++;
      }
    }
  }
  const triples = together + apart;
  const unimodality = triples === 0 ? 1 : ((steps - 2) * together - (steps - 1) * apart) / ((steps - 2) * triples);
  return unimodality * (1 - (count - 1) / (steps - 1));
}

/** Patterns of at most 11 steps, under a 1 and a bit a step: the simulation of random answers asks for them thousands of times. */
const patterns = new Map<number, number>();

function remembered(frequencies: readonly number[], level: number): number {
  let key = 1;
  for (const count of frequencies) key = key * 2 + (count >= level ? 1 : 0);
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const agreement = patternAgreement(frequencies.map((count) => count >= level));
  if (frequencies.length <= 11) patterns.set(key, agreement);
  return agreement;
}

/**
 * Walks through the layers of a distribution: each takes the least count of the steps that still have any off every one of those steps. By
 * the rising levels, not by subtracting, so that parts like 1.6 leave no crumbs.
 */
function eachLayer(
  frequencies: readonly number[],
  visit: (level: number, height: number, filled: number) => void,
): void {
  for (let below = 0; ;) {
    let level = Infinity;
    for (const count of frequencies) if (count > below && count < level) level = count;
    if (level === Infinity) return;
    let filled = 0;
    for (const count of frequencies) if (count >= level) filled++;
    visit(level, level - below, filled);
    below = level;
  }
}

const totalOf = (frequencies: readonly number[]): number => frequencies.reduce((sum, count) => sum + count, 0);

/**
 * The layers that A is made of, to show or check the sum.
 * @param frequencies answers a step, at least two steps; parts of a whole are allowed
 * @returns from the widest layer to the last; empty when nobody answered
 */
export function agreementLayers(frequencies: readonly number[]): AgreementLayer[] {
  const total = totalOf(frequencies);
  if (total <= 0 || frequencies.length < 2) return [];
  const layers: AgreementLayer[] = [];
  eachLayer(frequencies, (level, height, filled) => {
    const pattern = frequencies.map((count) => (count >= level ? '1' : '0')).join('');
    layers.push({ pattern, agreement: remembered(frequencies, level), weight: (height * filled) / total });
  });
  return layers;
}

/**
 * Van der Eijk's A: −1 when two halves stand at the two ends, 0 when all steps are as full, 1 when all gave one answer.
 * @param frequencies answers a step, lowest first
 * @returns null when nobody answered, or the scale has fewer than two steps
 */
export function agreementA(frequencies: readonly number[]): number | null {
  const total = totalOf(frequencies);
  if (total <= 0 || frequencies.length < 2) return null;
  let sum = 0;
  eachLayer(frequencies, (level, height, filled) => {
    sum += remembered(frequencies, level) * height * filled;
  });
  return sum / total;
}

/** Polarisation (1 − A)/2: 0 agreed, ½ spread, 1 opposed; null where A is. */
export function polarisation(frequencies: readonly number[]): number | null {
  const agreement = agreementA(frequencies);
  return agreement === null ? null : (1 - agreement) / 2;
}

/**
 * Tastle and Wierman's consensus 1 + Σ p·log2(1 − |x − mean| / range): 0 when two halves stand at the two ends, 1 when all agree.
 * @param frequencies answers a step, lowest first, steps of one
 * @returns null when nobody answered, or the scale has fewer than two steps
 */
export function tastleWierman(frequencies: readonly number[]): number | null {
  const total = totalOf(frequencies);
  const range = frequencies.length - 1;
  if (total <= 0 || range < 1) return null;
  const middle = frequencies.reduce((sum, count, at) => sum + count * at, 0) / total;
  let consensus = 1;
  for (const [at, count] of frequencies.entries()) {
    if (count > 0) consensus += (count / total) * Math.log2(1 - Math.abs(at - middle) / range);
  }
  return consensus;
}
