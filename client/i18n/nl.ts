import { check } from './nl/check.ts';
import { about } from './nl/about.ts';
import { cluster } from './nl/cluster.ts';
import { common } from './nl/common.ts';
import { console } from './nl/console.ts';
import { errors } from './nl/errors.ts';
import { evaluate } from './nl/evaluate.ts';
import { help } from './nl/help.ts';
import { join } from './nl/join.ts';
import { layers } from './nl/layers.ts';
import { organiser } from './nl/organiser.ts';
import { participant } from './nl/participant.ts';
import { pictogram } from './nl/pictogram.ts';
import { results } from './nl/results.ts';
import { screen } from './nl/screen.ts';
import { seats } from './nl/seats.ts';
import { signals } from './nl/signals.ts';
import { vote } from './nl/vote.ts';

/** The Dutch catalogue: the one that says which keys exist. */
export const nl = {
  check,
  about,
  cluster,
  common,
  console,
  errors,
  evaluate,
  help,
  join,
  layers,
  organiser,
  participant,
  pictogram,
  results,
  screen,
  signals,
  seats,
  vote,
} as const;
export type Catalogue = typeof nl;
