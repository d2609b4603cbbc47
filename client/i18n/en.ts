import { check } from './en/check.ts';
import { about } from './en/about.ts';
import { cluster } from './en/cluster.ts';
import { common } from './en/common.ts';
import { console } from './en/console.ts';
import { errors } from './en/errors.ts';
import { evaluate } from './en/evaluate.ts';
import { help } from './en/help.ts';
import { join } from './en/join.ts';
import { layers } from './en/layers.ts';
import { organiser } from './en/organiser.ts';
import { participant } from './en/participant.ts';
import { pictogram } from './en/pictogram.ts';
import { results } from './en/results.ts';
import { screen } from './en/screen.ts';
import { seats } from './en/seats.ts';
import { signals } from './en/signals.ts';
import { vote } from './en/vote.ts';
import type { Catalogue } from './nl.ts';
import type { SameKeys } from './same-keys.ts';

export const en = {
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
} as const satisfies SameKeys<Catalogue>;
