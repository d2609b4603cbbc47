// Designs that come with the product: an organiser can start from one at once, or download it as an example of the format.
import { clientsEn, evaluationEn, explanationsEn, prioritiesEn } from './built-in/designs-en.ts';
import { evaluatie, inkoopWmo, prioriteiten, verklaringen } from './built-in/designs-nl.ts';
import { parseDesign, type Design } from './design.ts';

const FILES: Readonly<Record<string, unknown>> = {
  'inkoop-wmo': inkoopWmo,
  verklaringen,
  prioriteiten,
  evaluatie,
  'support-six-questions': clientsEn,
  explanations: explanationsEn,
  priorities: prioritiesEn,
  evaluation: evaluationEn,
};

function checked(name: string, file: unknown): Design {
  const result = parseDesign(file);
  if ('design' in result) return result.design;
  throw new Error(`built-in design ${name}: ${result.problems.map((problem) => problem.path).join(', ')}`);
}

/** By name: the name is the `ref` in lists. */
export const BUILT_IN_DESIGNS: ReadonlyMap<string, Design> = new Map(
  Object.entries(FILES).map(([name, file]) => [name, checked(name, file)]),
);
