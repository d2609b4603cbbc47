import type { CommandId } from '../../../shared/kernel/ids.ts';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import type { ExplainCluster } from '../../../shared/protocol/commands/explain-cluster.ts';
import type { RenameCluster } from '../../../shared/protocol/commands/rename-cluster.ts';
import type { Rejection } from '../../../shared/protocol/rejection.ts';

type Refused = { readonly commandId: CommandId; readonly command: Command; readonly rejection: Rejection };

/** Words that were refused because a colleague's were first, or took away what they were for. */
export type Clash = {
  readonly commandId: CommandId;
  readonly command: RenameCluster | ExplainCluster;
  readonly typed: string;
};

const clashOf = ({ commandId, command, rejection: { code } }: Refused): Clash | null => {
  if (code !== 'changedMeanwhile' && code !== 'notFound') return null;
  if (command.type === 'renameCluster') return { commandId, command, typed: command.title };
  return command.type === 'explainCluster' ? { commandId, command, typed: command.explanation } : null;
};

/** The clashes among what was refused; they have a window of their own. */
export const clashesIn = (refused: readonly Refused[]): Clash[] => refused.flatMap((one) => clashOf(one) ?? []);

/** What was refused and is told in the page: everything but clashes. */
export const otherThanClashes = <R extends Refused>(refused: readonly R[]): R[] =>
  refused.filter((one) => clashOf(one) === null);

/** Somebody else took it away first: what was wanted is so. */
export const wasDoneAlready = ({ command, rejection }: Refused): boolean =>
  command.type === 'removeCluster' && rejection.code === 'notFound';
