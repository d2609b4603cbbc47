// How good the suggestions are against themes that people made, for any file in the gold format (clustering.md has the targets).
//   npm run bench:cluster -- FILE [FILE…]
import { parseArgs } from 'node:util';
import { lexiconOf } from '../server/suggest/lexicons.ts';
import { spaceOf } from '../server/suggest/engine/space.ts';
import { suggestPiles } from '../server/suggest/engine/suggest-piles.ts';
import { readGoldFile, type GoldQuestion } from './clustering/gold-file.ts';
import { bCubedF1, movesSaved, purityOfFirstFive } from './clustering/measures.ts';
import { topThreeSecondHalf } from './clustering/one-by-one.ts';

type Score = {
  readonly f1: number;
  readonly movesSaved: number;
  readonly purityTop5: number | null;
  readonly top3SecondHalf: number | null;
  readonly ms: number;
};

function scoreOf({ texts, themes, language }: GoldQuestion): Score {
  const start = performance.now();
  const space = spaceOf(texts, lexiconOf(language));
  const piles = suggestPiles(space).map(({ members }) => members);
  const ms = performance.now() - start;
  return {
    f1: bCubedF1(themes, piles),
    movesSaved: movesSaved(themes, piles),
    purityTop5: purityOfFirstFive(themes, piles),
    top3SecondHalf: topThreeSecondHalf(space, themes),
    ms,
  };
}

/** Mean of what could be measured; null when nothing could. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1_000) / 1_000);
const line = (score: Score): string =>
  [score.f1, score.movesSaved, score.purityTop5, score.top3SecondHalf]
    .map((value) => (value === null ? '–' : value.toFixed(3)).padStart(12))
    .join('') + `${score.ms.toFixed(1)} ms`.padStart(12);

const { positionals: files } = parseArgs({ allowPositionals: true, options: {} });
if (files.length === 0) {
  console.error('Say which file: npm run bench:cluster -- FILE [FILE…]');
  process.exit(1);
}
const questions = (await Promise.all(files.map(readGoldFile))).flat();
// Once unmeasured, so that the first question does not pay for a cold machine.
for (const question of questions) scoreOf(question);
const scores = questions.map(scoreOf);
console.log(
  `${'question'.padEnd(30)}${['F1', 'moves saved', 'purity', 'top 3'].map((name) => name.padStart(12)).join('')}${'time'.padStart(12)}`,
);
questions.forEach(({ name, texts }, index) => {
  const score = scores[index];
  if (score) console.log(`${name.slice(0, 22).padEnd(22)}${`(${texts.length})`.padStart(8)}${line(score)}`);
});
const means = (Object.keys(scores[0] ?? {}) as (keyof Score)[]).map(
  (key) => [key, rounded(mean(scores.map((score) => score[key])))] as const,
);
console.log(JSON.stringify(Object.fromEntries(means)));
