import { handsOfStaff } from './en/hands-staff.ts';
import { layersOfStaff } from './en/layers-staff.ts';
import { seatsOfStaff } from './en/seats-staff.ts';
import { signalsOfStaff } from './en/signals-staff.ts';
import { checkOfStaff } from './en/check-staff.ts';
import { cluster } from './en/cluster.ts';
import { directing } from './en/directing.ts';
import { console } from './en/console.ts';
import { design } from './en/design.ts';
import { designEditor } from './en/design-editor.ts';
import { history } from './en/history.ts';
import { lexicon } from './en/lexicon.ts';
import { moderate } from './en/moderate.ts';
import { outcome } from './en/outcome.ts';
import { organiser } from './en/organiser.ts';
import { publish } from './en/publish.ts';
import { report } from './en/report.ts';
import { resultsOfTable } from './en/results-table.ts';
import { steer } from './en/steer.ts';
import { screen } from './en/screen.ts';
import { seeding } from './en/seeding.ts';
import { series } from './en/series.ts';
import { sortOfStaff } from './en/sort-staff.ts';
import { votingSetup } from './en/voting-setup.ts';

export const enStaff = {
  cluster,
  console,
  directing,
  design,
  designEditor,
  history,
  lexicon,
  moderate,
  organiser,
  outcome,
  publish,
  // The priority list alone is on their pages too.
  report: { priorities: report.priorities },
  results: resultsOfTable,
  screen,
  steer,
  seeding,
  series,
  votingSetup,
  hands: handsOfStaff,
  layers: layersOfStaff,
  seats: seatsOfStaff,
  signals: signalsOfStaff,
  check: checkOfStaff,
  sort: sortOfStaff,
} as const;
