// Which answers the group may see, and in which words. The one place: every way out of the server asks here.
import type { Idea, Step } from './session.ts';

/** Where a facilitator put an answer: in front of the group, kept from it, or not looked at yet. */
export type Standing = 'shown' | 'hidden' | 'waiting';
/** How the group reads an answer. */
export type Wording = { readonly text: string; readonly explanation: string };

/** Whether anybody but its writer and the facilitators may know of it. */
export const isShown = (idea: Idea): boolean => idea.standing === 'shown' && !idea.isTrashed;

/** Whether facilitators have it on the board: hidden ones stand there too, what waits and what was thrown away does not. */
export const isOnBoard = (idea: Idea): boolean => idea.standing !== 'waiting' && !idea.isTrashed;

/** The answers that the group may see, in order of arrival. */
export const shownIdeas = (step: Step): Idea[] => [...step.ideas.values()].filter(isShown);

/** The words in which everybody but the writer reads it. */
export const groupWords = ({ text, explanation, wording }: Idea): Wording => wording ?? { text, explanation };

/** Whether the step's answers wait for a facilitator before anybody sees them. */
export const isModerated = ({ plan }: Step): boolean => plan.mode === 'moderated';
