// What was changed in a design and not saved yet, on this device: a closed tab or a dead battery takes nothing away.
import { designPartsSchema, type Design } from '../../../../shared/domain/design.ts';
import { readStored, removeStored, writeStored } from '../../../lib/safe-storage.ts';

const nameOf = (ref: string): string => `versnelling.design.${ref}`;

export interface DesignDraft {
  /** Of the saved design that was changed. */
  readonly revision: number;
  readonly design: Design;
}

/** Keeps the design as it stands, also while it is not whole. */
export const keepDraft = (ref: string, draft: DesignDraft): boolean => writeStored(nameOf(ref), JSON.stringify(draft));

/** Forgets what was kept. */
export const forgetDraft = (ref: string): void => removeStored(nameOf(ref));

/** What was kept of a design, or null. A title may be missing in it, which no saved design may. */
export function readDraft(ref: string): DesignDraft | null {
  const stored = readStored(nameOf(ref));
  if (stored === undefined) return null;
  try {
    const { revision, design } = JSON.parse(stored) as { revision?: unknown; design?: unknown };
    if (typeof revision !== 'number') return null;
    const untitled = withTitles(design);
    if (untitled === null || !designPartsSchema.safeParse(untitled).success) return null;
    return { revision, design: design as Design };
  } catch {
    return null;
  }
}

/** The same with a word where a title is missing, to see whether the rest can be read. */
function withTitles(design: unknown): object | null {
  if (typeof design !== 'object' || design === null || !('steps' in design) || !Array.isArray(design.steps))
    return null;
  const filled = (of: object): object => ('title' in of && String(of.title).trim() === '' ? { ...of, title: '-' } : of);
  const steps: unknown[] = design.steps;
  return {
    ...filled(design),
    steps: steps.map((step) => (typeof step === 'object' && step !== null ? filled(step) : step)),
  };
}
