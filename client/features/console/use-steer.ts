import { unreachable } from '../../../shared/kernel/assert.ts';
import type { ConsoleCommand } from '../../../shared/protocol/commands/command.ts';
import type { RoundId } from '../../../shared/kernel/ids.ts';
import { newId } from '../../lib/new-id.ts';
import { useSend } from '../../state/session-store.tsx';
import type { NextAction } from './next-action.ts';
import type { Opening } from './round-setup.ts';

/**
 * The command that a next action stands for; null for what the facilitator does by hand.
 * @param opening the setup of a round that is about to open; null before the first step, when there is none to open
 */
export function commandFor(action: NextAction, opening: Opening | null): ConsoleCommand | null {
  switch (action.kind) {
    case 'resume':
      return { type: 'resumeSession' };
    case 'begin':
    case 'openStep':
      return { type: 'announceStep', stepId: action.step.stepId };
    case 'openList':
      return { type: 'setList', stepId: action.stepId, open: true };
    case 'setPhase':
      return { type: 'setPhase', stepId: action.stepId, phase: action.phase };
    case 'backToVote':
      return { type: 'setPhase', stepId: action.stepId, phase: 'vote' };
    case 'openRound':
      return opening === null
        ? null
        : { type: 'openRound', stepId: action.stepId, roundId: newId<RoundId>(), ...opening };
    case 'closeRound':
      return { type: 'closeRound', stepId: action.stepId, roundId: action.roundId };
    case 'countEvaluation':
      return { type: 'setPhase', stepId: action.stepId, phase: 'results' };
    case 'makeClusters':
      return null;
    case 'closeSession':
      return { type: 'closeSession' };
    default:
      return unreachable(action, 'next action');
  }
}

/** Carries a next action out. */
export const useSteer = (opening: Opening | null): ((action: NextAction) => void) => {
  const send = useSend();
  return (action) => {
    const command = commandFor(action, opening);
    if (command !== null) send(command);
  };
};
