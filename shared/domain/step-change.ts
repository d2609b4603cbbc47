// What may be changed of a step while its session runs: everything but its kind. Its answers have commands of their own.
import { z } from 'zod';
import { designStepSchema, type DesignStep } from './design.ts';

const { shape } = designStepSchema;

// Without the defaults of a design: what is not named stays as it is.
export const stepChangeSchema = z
  .strictObject({
    title: shape.title,
    instruction: shape.instruction.unwrap(),
    explanation: shape.explanation.unwrap(),
    easyTitle: shape.easyTitle.unwrap(),
    notes: shape.notes.unwrap(),
    plannedMinutes: shape.plannedMinutes.unwrap(),
    mode: shape.mode.unwrap(),
    answerLimit: shape.answerLimit.unwrap(),
    phases: shape.phases.unwrap(),
    vote: shape.vote.unwrap(),
    finalVote: shape.finalVote.unwrap(),
  })
  .partial();

type Key = keyof z.infer<typeof stepChangeSchema>;
/** All of a step that can be changed. */
export type StepPlan = Pick<DesignStep, Key>;
/** Some of it. A part that is absent (or undefined) is not changed. */
export type StepChange = { readonly [K in Key]?: StepPlan[K] | undefined };

const KEYS = Object.keys(stepChangeSchema.shape) as Key[];

/** Phases are a set: in which order somebody ticked them says nothing. */
const comparable = (key: Key, value: unknown): string =>
  JSON.stringify(
    key === 'phases' && Array.isArray(value) ? value.map(String).toSorted((a, b) => (a < b ? -1 : 1)) : value,
  );

/** Those of these parts that differ from what the step has; empty when it is all so already. */
export function changedIn(now: StepPlan, wanted: StepChange): StepChange {
  const keys = KEYS.filter(
    (key) => wanted[key] !== undefined && comparable(key, wanted[key]) !== comparable(key, now[key]),
  );
  return partsOf(wanted, keys);
}

/** What the step has of the parts that a change names. */
export const sameParts = (now: StepPlan, change: StepChange): StepChange =>
  partsOf(
    now,
    KEYS.filter((key) => change[key] !== undefined),
  );

/** Whether a change says nothing. */
export const isNoChange = (change: StepChange): boolean => KEYS.every((key) => change[key] === undefined);

/** A plan with a change made in it. */
export const withChange = <T extends StepPlan>(plan: T, change: StepChange): T => ({
  ...plan,
  ...partsOf(change, KEYS),
});

const partsOf = (from: StepChange, keys: readonly Key[]): StepChange =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
