import { handsOfStaff } from './nl/hands-staff.ts';
import { layersOfStaff } from './nl/layers-staff.ts';
import { seatsOfStaff } from './nl/seats-staff.ts';
import { signalsOfStaff } from './nl/signals-staff.ts';
import { checkOfStaff } from './nl/check-staff.ts';
import { cluster } from './nl/cluster.ts';
import { directing } from './nl/directing.ts';
import { console } from './nl/console.ts';
import { design } from './nl/design.ts';
import { designEditor } from './nl/design-editor.ts';
import { history } from './nl/history.ts';
import { lexicon } from './nl/lexicon.ts';
import { moderate } from './nl/moderate.ts';
import { outcome } from './nl/outcome.ts';
import { organiser } from './nl/organiser.ts';
import { publish } from './nl/publish.ts';
import { report } from './nl/report.ts';
import { resultsOfTable } from './nl/results-table.ts';
import { steer } from './nl/steer.ts';
import { screen } from './nl/screen.ts';
import { seeding } from './nl/seeding.ts';
import { series } from './nl/series.ts';
import { sortOfStaff } from './nl/sort-staff.ts';
import { votingSetup } from './nl/voting-setup.ts';

/** What only the pages of facilitators and organisers say, and the screen of the room. */
export const nlStaff = {
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
