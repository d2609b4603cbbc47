// Decides a command against the session: facts, or a named rejection. Pure: the same input gives the same answer.
// Commands state a goal, so a goal that is met already is accepted without facts.
import { unreachable } from '../../../shared/kernel/assert.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { ConsoleCommand, FactCommand } from '../../../shared/protocol/commands/command.ts';
import type { Session } from '../session.ts';
import { decideCheck } from './decide-check.ts';
import { decideCluster } from './decide-cluster.ts';
import { decideEditStep } from './decide-edit-step.ts';
import { decideEvaluate } from './decide-evaluate.ts';
import { decideIdea } from './decide-idea.ts';
import { decideLead } from './decide-lead.ts';
import { decideMedia } from './decide-media.ts';
import { decideSeed } from './decide-seed.ts';
import { decideSetK } from './decide-set-k.ts';
import { decideModerate } from './decide-moderate.ts';
import { decideMerge } from './decide-merge.ts';
import { decideSort } from './decide-sort.ts';
import { decideUndo } from './decide-undo.ts';
import { decideRound } from './decide-round.ts';
import { decideScene, decideSpotlight, withSightFollowing } from './decide-scene.ts';
import { decideSteps } from './decide-steps.ts';
import { decideSteer } from './decide-steer.ts';
import { refused, type Context, type Decided } from './context.ts';

/** See the file's header. Never throws for bad input. */
export function decide(session: Session, command: FactCommand, ctx: Context): Decided {
  return withSightFollowing(session, decideCommand(session, command, ctx));
}

function decideCommand(session: Session, command: FactCommand, ctx: Context): Decided {
  if (!isSeatFactCommand(command)) return decideConsole(session, command, ctx);
  if (ctx.actor.kind !== 'seat') return refused('notAllowed');
  if (command.type === 'checkIdea') return decideCheck(session, command, ctx.actor.authorKey);
  if (command.type === 'sortIdea') return decideSort(session, command, ctx.actor.authorKey);
  return command.type === 'evaluate'
    ? decideEvaluate(session, command, ctx.actor.authorKey)
    : decideIdea(session, command, ctx.actor.authorKey, ctx.actor.isDuo === true);
}

type SeatFactCommand = Exclude<FactCommand, ConsoleCommand>;

const isSeatFactCommand = (command: FactCommand): command is SeatFactCommand =>
  command.type === 'submitIdea' ||
  command.type === 'changeIdea' ||
  command.type === 'withdrawIdea' ||
  command.type === 'checkIdea' ||
  command.type === 'sortIdea' ||
  command.type === 'evaluate';

function decideConsole(session: Session, command: ConsoleCommand, ctx: Context): Decided {
  if (ctx.actor.kind !== 'console' && ctx.actor.kind !== 'system') return refused('notAllowed');
  switch (command.type) {
    case 'openStep':
    case 'announceStep':
    case 'cancelStep':
    case 'pauseSession':
    case 'resumeSession':
    case 'setPhase':
    case 'setList':
    case 'setAnonymity':
    case 'announceClosing':
    case 'cancelClosing':
    case 'setClusterVisibility':
    case 'closeSession':
      return decideSteer(session, command, ctx);
    case 'setScene':
      return decideScene(session, command);
    case 'setSpotlight':
      return decideSpotlight(session, command);
    case 'addStep':
    case 'moveStep':
    case 'removeStep':
    case 'setSkipped':
      return asEntry(decideSteps(session, command), command, ctx);
    case 'editStep':
      return asEntry(decideEditStep(session, command), command, ctx);
    case 'setMedia':
      return decideMedia(session, command);
    case 'seedIdeas':
      return decideSeed(session, command, ctx);
    case 'createCluster':
    case 'renameCluster':
    case 'explainCluster':
    case 'setClusterBadge':
    case 'mergeClusters':
    case 'moveCluster':
    case 'removeCluster':
    case 'moveIdeas':
      return asEntry(decideCluster(session, command), command, ctx);
    case 'showIdeas':
    case 'hideIdeas':
    case 'trashIdeas':
    case 'restoreIdeas':
    case 'rewordIdea':
      return asEntry(decideModerate(session, command), command, ctx);
    case 'mergeIdeas':
    case 'partIdeas':
      return asEntry(decideMerge(session, command), command, ctx);
    case 'setK':
      return decideSetK(session, command);
    case 'giveLead':
      return decideLead(session, command, ctx);
    case 'openRound':
    case 'changeRound':
    case 'closeRound':
    case 'voidRound':
      return decideRound(session, command, ctx);
    case 'undo':
    case 'redo':
      return decideUndo(session, command.type, ctx);
    default:
      return unreachable(command, 'command');
  }
}

/** Facts of one act become one entry that undo takes back as a whole. */
function asEntry(decided: Decided, command: ConsoleCommand, ctx: Context): Decided {
  if (!decided.ok || decided.value.facts.length === 0) return decided;
  return ok({ ...decided.value, cause: { kind: 'do', entry: ctx.newEntry(), label: command.type } });
}
