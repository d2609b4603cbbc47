// A ratchet: what was written while others could not read it does not become readable by changing the question.
import { ANSWER_MODES, type AnswerMode } from '../vocabulary.ts';

/** How much people see of each other's answers while they write. */
const OPENNESS: Readonly<Record<AnswerMode, number>> = { moderated: 0, ownFirst: 1, inspiration: 2, open: 3 };

/** Whether somebody would see more of others by the second mode than by the first. */
export const showsMore = (from: AnswerMode, to: AnswerMode): boolean => OPENNESS[to] > OPENNESS[from];

/**
 * The modes that a question may get.
 * @param hasAnswers whether anybody of the room has an answer there: then only those that show no more than the mode it was written under
 */
export const modesFrom = (mode: AnswerMode, hasAnswers: boolean): readonly AnswerMode[] =>
  hasAnswers ? ANSWER_MODES.filter((other) => !showsMore(mode, other)) : ANSWER_MODES;
