import { about } from './nl-simple/about.ts';
import { check } from './nl-simple/check.ts';
import { common } from './nl-simple/common.ts';
import { errors } from './nl-simple/errors.ts';
import { evaluate } from './nl-simple/evaluate.ts';
import { help } from './nl-simple/help.ts';
import { join } from './nl-simple/join.ts';
import { layers } from './nl-simple/layers.ts';
import { participant } from './nl-simple/participant.ts';
import { report } from './nl-simple/report.ts';
import { results } from './nl-simple/results.ts';
import { seats } from './nl-simple/seats.ts';
import { signals } from './nl-simple/signals.ts';
import { sort } from './nl-simple/sort.ts';
import { vote } from './nl-simple/vote.ts';
import type { Catalogue } from './nl.ts';
import type { SomeKeys } from './same-keys.ts';

/** Easy Dutch: what is said in another way there. All the rest is the Dutch catalogue. */
export const nlSimple = {
  about,
  check,
  common,
  errors,
  evaluate,
  help,
  join,
  layers,
  participant,
  report,
  results,
  seats,
  signals,
  sort,
  vote,
} as const satisfies SomeKeys<Catalogue>;
