// What may change about an open round: only how much each seat may give, and only upwards. Every ballot that was valid stays valid.
import { unreachable } from '../../kernel/assert.ts';
import type { Method } from './methods.ts';

/** How much one seat may give with these settings; a number each that may go up. Null: this method has nothing of the kind. */
function bounds(method: Method): readonly number[] | null {
  switch (method.type) {
    case 'dots':
      return [method.dots, method.maxPerCandidate];
    case 'pick':
      return [method.most];
    case 'rank':
      return method.top === null ? null : [method.top];
    case 'pairwise':
      return [method.pairs];
    // A budget is divided whole: with another sum, what was divided already would not be valid any more. Scales and answers have no bound.
    case 'budget':
    case 'scale':
    case 'yesNo':
    case 'criteria':
      return null;
    default:
      return unreachable(method, 'method');
  }
}

/**
 * Compares the settings of an open round with new ones.
 * @returns `raised` or `same`; `lowered` where anything would become less, `badInput` for another method or a setting that can't change
 */
export function compareSettings(from: Method, to: Method): 'raised' | 'same' | 'lowered' | 'badInput' {
  if (JSON.stringify(from) === JSON.stringify(to)) return 'same';
  const [before, after] = [bounds(from), bounds(to)];
  if (from.type !== to.type || before === null || after === null) return 'badInput';
  return after.some((bound, index) => bound < (before[index] ?? 0)) ? 'lowered' : 'raised';
}
