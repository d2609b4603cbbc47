import { check } from './nl/check.ts';
import { common } from './nl/common.ts';
import { errors } from './nl/errors.ts';
import { evaluate } from './nl/evaluate.ts';
import { help } from './nl/help.ts';
import { join } from './nl/join.ts';
import { layers } from './nl/layers.ts';
import { participant } from './nl/participant.ts';
import { pictogram } from './nl/pictogram.ts';
import { results } from './nl/results.ts';
import { seats } from './nl/seats.ts';
import { signals } from './nl/signals.ts';
import { vote } from './nl/vote.ts';

/** What the pages of participants say, and what all pages have. */
export const nlParticipant = {
  check,
  common,
  errors,
  evaluate,
  help,
  join,
  layers,
  participant,
  pictogram,
  results,
  seats,
  signals,
  vote,
} as const;
