import type { StepId } from '../../../shared/kernel/ids.ts';
import { isRecord, isText, oneOf } from '../../../shared/kernel/read-value.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { RATINGS } from '../../../shared/domain/evaluation.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';

const RECOMMEND: readonly NonNullable<Evaluation['recommend']>[] = ['yes', 'no', 'dontKnow'];

export const NOTHING_YET: Evaluation = { rating: null, recommend: null, remark: '' };

/** Reads an evaluation that was kept in the tab; null when it is none. */
export const parseEvaluation = (kept: unknown): Evaluation | null => {
  if (!isRecord(kept)) return null;
  const { remark } = kept;
  if (!isText(remark) || remark.length > LIMITS.wireText) return null;
  return { rating: oneOf(RATINGS, kept['rating']), recommend: oneOf(RECOMMEND, kept['recommend']), remark };
};

export const isEmptyEvaluation = ({ rating, recommend, remark }: Evaluation): boolean =>
  rating === null && recommend === null && remark.trim() === '';

/** The name in the tab of an evaluation in the making. */
export const evaluationKey = (stepId: StepId): string => `evaluation.${stepId}`;
