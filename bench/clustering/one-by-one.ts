// Cards one by one, each put where it belongs: was that pile among the first three that would have been proposed? (clustering.md 4)
import { prng, shuffled } from '../../shared/kernel/prng.ts';
import { pileRanker } from '../../server/suggest/engine/rank-piles.ts';
import type { Space } from '../../server/suggest/engine/space.ts';
import type { Themes } from './measures.ts';

const ORDERS = 5;

/**
 * Hits among the first three in the second half of the cards, over five seeded orders. A card whose theme has no pile yet is left out: there is
 * nothing right to propose.
 * @returns 0 to 1, or null when no card could be judged
 */
export function topThreeSecondHalf(space: Space, themes: Themes): number | null {
  let judged = 0;
  let hits = 0;
  for (let seed = 1; seed <= ORDERS; seed++) {
    const order = shuffled(
      themes.map((_, index) => index),
      prng(seed),
    );
    const piles = new Map<string, number[]>();
    order.forEach((card, place) => {
      const theme = themes[card] ?? null;
      if (theme === null) return;
      const pile = piles.get(theme);
      if (pile && place >= order.length / 2) {
        const standing = [...piles].map(([pileId, members]) => ({ pileId, members }));
        judged++;
        if (pileRanker(space, standing)(card, 3).some(({ pileId }) => pileId === theme)) hits++;
      }
      if (pile) pile.push(card);
      else piles.set(theme, [card]);
    });
  }
  return judged === 0 ? null : hits / judged;
}
