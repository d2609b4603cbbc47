import { nlAbout } from './nl-about.ts';
import { nlParticipant } from './nl-participant.ts';
import { ballot } from './nl/ballot.ts';
import { sort } from './nl/sort.ts';
import { published } from './nl/published.ts';
import { editions } from './nl/editions.ts';
import { report } from './nl/report.ts';
import { nlStaff } from './nl-staff.ts';

/** The Dutch catalogue: the one that says which keys exist. It is never loaded whole (see setup.ts). */
export const nl = {
  ...nlParticipant,
  ...nlStaff,
  ...nlAbout,
  ballot,
  published,
  editions,
  report,
  results: { ...nlParticipant.results, ...nlStaff.results },
  layers: { ...nlParticipant.layers, ...nlStaff.layers },
  seats: { ...nlParticipant.seats, ...nlStaff.seats },
  signals: { ...nlParticipant.signals, ...nlStaff.signals },
  check: { ...nlParticipant.check, ...nlStaff.check },
  sort: { ...sort, ...nlStaff.sort },
} as const;
export type Catalogue = typeof nl;
