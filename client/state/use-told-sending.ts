import { useEffect, useRef } from 'react';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { useSession } from './session-store.tsx';

/**
 * Says once that something is on its way, and once that the server has it. Nothing is called received before the server
 * answered; a refusal has words of its own on the page.
 * In: which commands it is about, the words of the two states, and how they are spoken (always the same function). Out: whether one of them is on its way.
 */
export function useToldSending(
  isOf: (command: Command) => boolean,
  underWay: string,
  received: string,
  announce: (words: string) => void,
): boolean {
  const pending = useSession((state) => state.pending);
  const refused = useSession((state) => state.refused);
  const sending = pending.findLast(({ command }) => isOf(command))?.commandId ?? null;
  const told = useRef<string | null>(null);
  useEffect(() => {
    const before = told.current;
    told.current = sending;
    if (sending === before) return;
    // Not under way any more, as against another round on the page while the last one is still being sent.
    const isSent = [...pending, ...refused].every(({ commandId }) => commandId !== before);
    if (sending !== null) announce(underWay);
    else if (isSent) announce(received);
  }, [sending, pending, refused, underWay, received, announce]);
  return sending !== null;
}
