// Where commands wait until they are answered, so that they survive a reload. Keyed by person: the ticket's `storageKey`.
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { CommandId } from '../../shared/kernel/ids.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';

export type OutboxEntry = {
  readonly commandId: CommandId;
  readonly command: Command;
  /** Milliseconds since 1970, by this device. */
  readonly createdAt: number;
  /** Counts up with every command of this person on this device. */
  readonly order: number;
  /** Refused for good, and not yet taken note of. */
  readonly rejection: Rejection | null;
};

export interface OutboxStorage {
  /** False when what is kept is lost with the tab. May turn false while running. */
  isDurable(): boolean;
  /** All entries of a person, in order. Never rejects. */
  load(person: string): Promise<readonly OutboxEntry[]>;
  /** Resolves when it is kept as durably as this browser can. Never rejects. */
  put(person: string, entry: OutboxEntry): Promise<void>;
  /** Never rejects: an entry that stays behind is sent again, which changes nothing. */
  remove(person: string, commandId: CommandId): Promise<void>;
}

const inOrder = (a: OutboxEntry, b: OutboxEntry): number => a.order - b.order || (a.commandId < b.commandId ? -1 : 1);

export const sortEntries = (entries: Iterable<OutboxEntry>): OutboxEntry[] => [...entries].sort(inOrder);

/** Lives as long as the process. For Node (`isDurable` is what a tool wants to claim), tests, and as the last resort of a browser. */
export function createMemoryOutboxStorage(isDurable = false): OutboxStorage {
  const kept = new Map<string, Map<string, OutboxEntry>>();
  return {
    isDurable: () => isDurable,
    load: (person) => Promise.resolve(sortEntries(kept.get(person)?.values() ?? [])),
    put: (person, entry) => {
      const entries = kept.get(person) ?? new Map<string, OutboxEntry>();
      kept.set(person, entries.set(entry.commandId, entry));
      return Promise.resolve();
    },
    remove: (person, commandId) => {
      kept.get(person)?.delete(commandId);
      return Promise.resolve();
    },
  };
}
