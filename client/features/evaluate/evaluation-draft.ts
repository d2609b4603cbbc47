import type { StepId } from '../../../shared/kernel/ids.ts';
import { evaluationSchema } from '../../../shared/domain/evaluation.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';

export const NOTHING_YET: Evaluation = { rating: null, recommend: null, remark: '' };

/** Reads an evaluation that was kept in the tab; null when it is none. */
export const parseEvaluation = (kept: unknown): Evaluation | null => evaluationSchema.safeParse(kept).data ?? null;

export const isEmptyEvaluation = ({ rating, recommend, remark }: Evaluation): boolean =>
  rating === null && recommend === null && remark.trim() === '';

/** The name in the tab of an evaluation in the making. */
export const evaluationKey = (stepId: StepId): string => `evaluation.${stepId}`;
