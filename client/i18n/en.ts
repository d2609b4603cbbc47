import { enAbout } from './en-about.ts';
import { enParticipant } from './en-participant.ts';
import { ballot } from './en/ballot.ts';
import { sort } from './en/sort.ts';
import { published } from './en/published.ts';
import { editions } from './en/editions.ts';
import { report } from './en/report.ts';
import { enStaff } from './en-staff.ts';
import type { Catalogue } from './nl.ts';
import type { SameKeys } from './same-keys.ts';

export const en = {
  ...enParticipant,
  ...enStaff,
  ...enAbout,
  ballot,
  published,
  editions,
  report,
  results: { ...enParticipant.results, ...enStaff.results },
  layers: { ...enParticipant.layers, ...enStaff.layers },
  seats: { ...enParticipant.seats, ...enStaff.seats },
  signals: { ...enParticipant.signals, ...enStaff.signals },
  check: { ...enParticipant.check, ...enStaff.check },
  sort: { ...sort, ...enStaff.sort },
} as const satisfies SameKeys<Catalogue>;
