// What a rank rests on, written as the method counts it.
import { unreachable } from '../kernel/assert.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { Method } from '../domain/voting/methods.ts';
import { numberText, percentText } from './format.ts';

/** A score of a result row in figures ("12", "3,75", "67%"); null when it has none. */
export function scoreText(language: Language, { type }: Method, score: number | null): string | null {
  if (score === null) return null;
  switch (type) {
    case 'dots':
    case 'pick':
      return numberText(language, score);
    case 'yesNo':
      return percentText(language, score);
    case 'rank':
    case 'scale':
    case 'budget':
    case 'criteria':
    case 'pairwise':
      return numberText(language, score, 2);
    default:
      return unreachable(type, 'method');
  }
}
