// What lies on the desk of a facilitator: answers that wait, may hold personal data, are hidden, or lie in the trash.
import { byOrderKey } from '../../../shared/kernel/by-order-key.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { personalDataOf } from '../../ui/answer-marks.tsx';
import type { AnyIdea, Judgement } from './judgements.ts';

export const TRAYS = ['inbox', 'personal', 'hidden', 'trash'] as const;
export type Tray = (typeof TRAYS)[number];

/** What can be done with all of a tray at once. */
export const TRAY_ACTS: Record<Tray, readonly Judgement[]> = {
  inbox: ['show', 'hide', 'trash'],
  personal: ['hide', 'trash'],
  hidden: ['show', 'trash'],
  trash: ['restore'],
};

/** The answers of each tray. One may lie in two: what is hidden for a name in it counts as hidden, and no more as a question. */
export function traysOf(step: StepShape): Record<Tray, readonly AnyIdea[]> {
  const onBoard = Object.values(step.ideas).toSorted(byOrderKey);
  const aside = Object.values(step.aside ?? {}).toSorted(byOrderKey);
  return {
    inbox: aside.filter(({ where }) => where === 'inbox'),
    personal: onBoard.filter((idea) => idea.hidden !== true && personalDataOf(idea).length > 0),
    hidden: onBoard.filter(({ hidden }) => hidden === true),
    trash: aside.filter(({ where }) => where === 'trash'),
  };
}
