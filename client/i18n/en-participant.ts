import { check } from './en/check.ts';
import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { evaluate } from './en/evaluate.ts';
import { help } from './en/help.ts';
import { join } from './en/join.ts';
import { layers } from './en/layers.ts';
import { participant } from './en/participant.ts';
import { pictogram } from './en/pictogram.ts';
import { results } from './en/results.ts';
import { seats } from './en/seats.ts';
import { signals } from './en/signals.ts';
import { vote } from './en/vote.ts';

export const enParticipant = {
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
