import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Held } from '../../../shared/protocol/hands.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { keeperOf } from '../../state/holding.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { handName } from '../../ui/hand-name.ts';

/** Who holds what, by `heldKey`: the name of the other page's facilitator. */
export type HeldByOthers = ReadonlyMap<string, string>;

export const heldKey = (kind: Held['kind'], id: string): string => `${kind} ${id}`;

const NOBODY: HeldByOthers = new Map();

/** What other pages hold now; nothing while this page is not in touch, because then it is not known any more. */
export function useHeldByOthers(): HeldByOthers {
  const { t } = useTranslation();
  const client = useSessionClient();
  const hands = useSession((state) => (state.link.state === 'live' ? state.hands : null));
  const own = useSession((state) => (state.mine?.kind === 'console' ? state.mine.actorId : null));
  return useMemo(() => {
    if (hands === null || hands.hands.every(({ holds }) => holds.length === 0)) return NOBODY;
    const { page } = keeperOf(client);
    const held = new Map<string, string>();
    for (const hand of hands.hands) {
      const name = hand.actorId === own ? t('hands.otherPage') : handName(hand, hands.hands, t);
      for (const hold of hand.holds) {
        if (hold.page === page) continue;
        for (const { kind, id } of hold.things) held.set(heldKey(kind, id), name);
      }
    }
    return held.size === 0 ? NOBODY : held;
  }, [client, hands, own, t]);
}

/** Says to whoever takes a thing up that a colleague has it already. Stays the same function: a drag must not begin anew because others hold something else. */
export function useTellHeld(held: HeldByOthers): (kind: Held['kind'], ids: readonly string[]) => void {
  const { t } = useTranslation();
  const newest = useRef({ held, t });
  useEffect(() => {
    newest.current = { held, t };
  }, [held, t]);
  return useCallback((kind, ids) => {
    const name = ids.flatMap((id) => newest.current.held.get(heldKey(kind, id)) ?? [])[0];
    if (name !== undefined) announce(newest.current.t('hands.also', { name }));
  }, []);
}
