import { createHash } from 'node:crypto';
import type { CommandId } from '../../shared/kernel/ids.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What a receipt keeps of a command's id: enough to know it again, too little to link it. */
export const commandHash = (commandId: CommandId): string => sha256(`command|${commandId}`);

/**
 * What a receipt keeps of a command's body. The id is part of it, so that two seats that send the same words have other hashes.
 * Key order is the schema's, because parsed commands are built by zod.
 */
export const bodyHash = (commandId: CommandId, command: Command): string =>
  sha256(`${commandId}|${JSON.stringify(command)}`);
