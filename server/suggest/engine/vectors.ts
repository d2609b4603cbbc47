// Answers as weighted features, and how alike they are: TF-IDF and the cosine (Salton and Buckley 1988). Deterministic: no clock, no chance.

/** One answer: places of its features in ascending order, with weights of total length 1 (or none at all). */
export type SparseVector = { readonly features: Int32Array; readonly weights: Float64Array };

/** Features of one answer and how much each counts there, before rarity: see `timesWeight`. */
export type Counts = ReadonlyMap<string, number>;

/** What a number of times counts: 1 + ln n. */
export const timesWeight = (times: number): number => 1 + Math.log(times);

export type Weighing = {
  readonly vectors: readonly SparseVector[];
  /** The vector of another text in the same space; features that no answer has are left out. */
  readonly vectorOf: (counts: Counts) => SparseVector;
};

/**
 * Weighs features by how much they count in an answer and how rare they are among the answers (ln((1 + N)/(1 + df)) + 1).
 * @param answers features of each answer
 */
export function weigh(answers: readonly Counts[]): Weighing {
  const places = new Map<string, number>();
  const documents: number[] = [];
  for (const counts of answers) {
    for (const feature of counts.keys()) {
      const place = places.get(feature);
      if (place === undefined) {
        places.set(feature, documents.length);
        documents.push(1);
      } else documents[place] = (documents[place] ?? 0) + 1;
    }
  }
  const rarity = documents.map((df) => Math.log((1 + answers.length) / (1 + df)) + 1);
  const vectorOf = (counts: Counts): SparseVector => {
    const entries: [number, number][] = [];
    for (const [feature, count] of counts) {
      const place = places.get(feature);
      if (place === undefined) continue;
      entries.push([place, count * (rarity[place] ?? 1)]);
    }
    entries.sort((a, b) => a[0] - b[0]);
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return {
      features: Int32Array.from(entries, ([place]) => place),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    };
  };
  return { vectors: answers.map(vectorOf), vectorOf };
}

/** Cosine of two vectors of length 1. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.features.length && j < b.features.length) {
    const left = a.features[i] ?? 0;
    const right = b.features[j] ?? 0;
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** The sum of vectors by feature, and its length. */
export type VectorSum = { readonly weights: ReadonlyMap<number, number>; readonly length: number };

/** Adds vectors up: the middle of a pile, but for its length. */
export function sumOf(vectors: readonly SparseVector[]): VectorSum {
  const weights = new Map<number, number>();
  for (const vector of vectors) {
    vector.features.forEach((feature, at) => {
      weights.set(feature, (weights.get(feature) ?? 0) + (vector.weights[at] ?? 0));
    });
  }
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return { weights, length: Math.sqrt(square) };
}

/**
 * Adds the cosine of every pair, times a share, to a matrix of n × n (row by row, both halves). By way of an inverted index, so that only pairs
 * that share a feature cost anything.
 */
export function addCosines(matrix: Float32Array, vectors: readonly SparseVector[], share: number): void {
  const n = vectors.length;
  const holders = new Map<number, { readonly who: number[]; readonly weight: number[] }>();
  vectors.forEach(({ features, weights }, index) => {
    const row = new Float64Array(index);
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      const weight = weights[at] ?? 0;
      const list = holders.get(feature);
      if (!list) {
        holders.set(feature, { who: [index], weight: [weight] });
        continue;
      }
      const { who, weight: theirs } = list;
      for (let k = 0; k < who.length; k++)
        row[who[k] as number] = (row[who[k] as number] as number) + weight * (theirs[k] as number);
      who.push(index);
      theirs.push(weight);
    }
    for (let other = 0; other < index; other++) {
      const value = (row[other] as number) * share;
      if (value === 0) continue;
      matrix[index * n + other] = (matrix[index * n + other] as number) + value;
      matrix[other * n + index] = (matrix[other * n + index] as number) + value;
    }
  });
}
