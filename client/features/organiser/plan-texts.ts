// Explanations and easy versions that an organiser adds to a design while choosing it. Kept by the words of the step, not by its place:
// another question typed above it takes nothing along.
import type { Design, DesignStep } from '../../../shared/domain/design.ts';

export type StepTexts = Pick<DesignStep, 'explanation' | 'easyTitle'>;
export type PlanTexts = Readonly<Record<string, StepTexts>>;

/** By what the texts of a step are found again. */
export const textsKey = ({ kind, title }: Pick<DesignStep, 'kind' | 'title'>): string => `${kind} ${title}`;

/** The design with what was added to its steps. */
export const withTexts = (design: Design, texts: PlanTexts): Design => ({
  ...design,
  steps: design.steps.map((step) => {
    const key = textsKey(step);
    return Object.hasOwn(texts, key) ? { ...step, ...texts[key] } : step;
  }),
});
