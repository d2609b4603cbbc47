// What this page of a facilitator holds, told to the others: on change, again while it lasts, and after every new connection.
import { useEffect } from 'react';
import type { PageId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { Held } from '../../shared/protocol/hands.ts';
import { newId } from '../lib/new-id.ts';
import type { SessionClient } from '../sync/session-client-types.ts';
import { useSessionClient } from './session-store.tsx';

/** The server lets go after 20 s (shared/protocol/hands.ts). Milliseconds. */
const REPEAT_MS = 8_000;

type Keeper = {
  readonly page: PageId;
  /** Holds these too, until what it answers is called. */
  readonly hold: (things: readonly Held[]) => () => void;
};

const keepers = new WeakMap<SessionClient, Keeper>();

function createKeeper(client: SessionClient): Keeper {
  const page = newId<PageId>();
  const held = new Set<readonly Held[]>();
  let repeat: ReturnType<typeof setInterval> | null = null;
  let stopListening: (() => void) | null = null;
  let wasLive = false;

  const tell = (): void => client.hold({ page, things: [...held].flat().slice(0, LIMITS.heldThings) });
  const onChange = (): void => {
    const isLive = client.getState().link.state === 'live';
    if (isLive && !wasLive) tell();
    wasLive = isLive;
  };
  const start = (): void => {
    wasLive = client.getState().link.state === 'live';
    repeat = setInterval(tell, REPEAT_MS);
    stopListening = client.subscribe(onChange);
  };
  const stop = (): void => {
    if (repeat !== null) clearInterval(repeat);
    stopListening?.();
    repeat = null;
    stopListening = null;
  };

  return {
    page,
    hold: (things) => {
      if (held.size === 0) start();
      held.add(things);
      tell();
      return () => {
        if (!held.delete(things)) return;
        tell();
        if (held.size === 0) stop();
      };
    },
  };
}

/** What tells the others what this page holds; one for each client. */
export function keeperOf(client: SessionClient): Keeper {
  const keeper = keepers.get(client) ?? createKeeper(client);
  keepers.set(client, keeper);
  return keeper;
}

/** Tells the other consoles that this page holds a thing, for as long as the component is there. */
export function useHolding(kind: Held['kind'], id: string): void {
  const client = useSessionClient();
  useEffect(() => keeperOf(client).hold([{ kind, id } as Held]), [client, kind, id]);
}
