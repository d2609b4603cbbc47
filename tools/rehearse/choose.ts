// What one person votes, by any method: a wish for each candidate, said in the way that the method asks.
import { unreachable } from '../../shared/kernel/assert.ts';
import { shuffled } from '../../shared/kernel/prng.ts';
import type { CandidateId } from '../../shared/kernel/ids.ts';
import type { Candidate, Choice, ChoiceOf } from '../../shared/domain/voting/choice.ts';
import type { Method, MethodOf } from '../../shared/domain/voting/methods.ts';
import { pairsFor, type Pair } from '../../shared/domain/voting/pairs-for.ts';
import { rangeOfForm, rangeOfScale, type ValueRange } from '../../shared/domain/voting/scales.ts';

/** The wish for a candidate falls with its place in a taste that the room shares: so that there are winners, as in a real room. */
const SHARED_TASTE = 0.6;
/** Parts of the people, per candidate. */
const NO_OPINION = 0.05;

type Wish = { readonly candidateId: CandidateId; readonly wish: number };

/**
 * A valid ballot.
 * @param random numbers in [0, 1), this person's own
 * @param taste of the room, in [0, 1)
 * @param own seed of this person's pairs in the round
 */
export function choose(
  method: Method,
  candidates: readonly Candidate[],
  random: () => number,
  taste: number,
  own: number,
): Choice {
  const wishes = wishesOf(candidates, random, taste);
  const known = wishes.filter(() => random() >= NO_OPINION);
  const said = known.length === 0 ? wishes : known;
  const noOpinion = wishes.filter((one) => !said.includes(one)).map(({ candidateId }) => candidateId);
  const best = said.toSorted((a, b) => b.wish - a.wish);
  switch (method.type) {
    case 'dots':
      return { type: 'dots', points: dotsOn(method, best, random), noOpinion };
    case 'pick':
      return { type: 'pick', picked: best.slice(0, method.most).map(({ candidateId }) => candidateId), noOpinion };
    case 'rank':
      return {
        type: 'rank',
        places: best.slice(0, method.top ?? best.length).map(({ candidateId }) => [candidateId]),
        noOpinion,
      };
    case 'scale':
      return { ...scaleBallot(method, said, random), noOpinion };
    case 'budget':
      return { type: 'budget', points: parts(method.points, best), noOpinion };
    case 'yesNo':
      return {
        type: 'yesNo',
        answers: said.map(({ candidateId, wish }) => ({ candidateId, answer: wish > 0.4 ? 'yes' : 'no' })),
        noOpinion,
      };
    case 'criteria':
      return { type: 'criteria', values: judgements(method, said, random), noOpinion };
    case 'pairwise': {
      const asked = pairsFor(wishes, method.pairs, own).filter(
        ({ left, right }) => said.includes(left) && said.includes(right),
      );
      return { type: 'pairwise', comparisons: asked.map(compared), noOpinion };
    }
    default:
      return unreachable(method, 'method');
  }
}

function wishesOf(candidates: readonly Candidate[], random: () => number, taste: number): Wish[] {
  const first = Math.floor(taste * candidates.length);
  return candidates.map(({ candidateId }, at) => {
    const place = (at - first + candidates.length) % candidates.length;
    const shared = 1 - place / Math.max(1, candidates.length);
    return { candidateId, wish: SHARED_TASTE * shared + (1 - SHARED_TASTE) * random() };
  });
}

/** Now and then a dot is left over. */
function dotsOn(method: MethodOf<'dots'>, best: readonly Wish[], random: () => number) {
  const points = new Map<CandidateId, number>();
  for (let dot = 0; dot < method.dots; dot++) {
    if (random() < NO_OPINION) continue;
    const start = Math.floor(random() ** 2 * best.length);
    const one = [...best.slice(start), ...best.slice(0, start)].find(
      ({ candidateId }) => (points.get(candidateId) ?? 0) < method.maxPerCandidate,
    );
    if (one) points.set(one.candidateId, (points.get(one.candidateId) ?? 0) + 1);
  }
  return [...points].map(([candidateId, given]) => ({ candidateId, points: given }));
}

const onRange = ({ least, most }: ValueRange, wish: number): number => Math.round(least + wish * (most - least));

function scaleBallot(
  { scale, forms }: MethodOf<'scale'>,
  said: readonly Wish[],
  random: () => number,
): Omit<ChoiceOf<'scale'>, 'noOpinion'> {
  const form = forms.length === 0 ? null : (shuffled(forms, random)[0] ?? null);
  const range = form === null ? rangeOfScale(scale) : rangeOfForm(form);
  return {
    type: 'scale',
    form,
    values: said.map(({ candidateId, wish }) => ({ candidateId, value: onRange(range, wish) })),
  };
}

/** Most for the best, and all of it given. */
function parts(points: number, best: readonly Wish[]) {
  const sum = best.reduce((total, { wish }) => total + wish ** 3, 0);
  const given = best.map(({ candidateId, wish }) => ({
    candidateId,
    points: sum === 0 ? 0 : Math.floor((points * wish ** 3) / sum),
  }));
  const rest = points - given.reduce((total, one) => total + one.points, 0);
  return given
    .map((one, at) => (at === 0 ? { ...one, points: one.points + rest } : one))
    .filter((one) => one.points > 0);
}

const judgements = ({ criteria, scale }: MethodOf<'criteria'>, said: readonly Wish[], random: () => number) =>
  said.flatMap(({ candidateId, wish }) =>
    criteria.map(({ criterionId }, at) => ({
      candidateId,
      criterionId,
      value: onRange(rangeOfScale(scale), at === 0 ? wish : random()),
    })),
  );

function compared({ left, right }: Pair<Wish>) {
  const more = left.wish - right.wish;
  const better = Math.abs(more) < NO_OPINION ? 'equal' : more > 0 ? 'left' : 'right';
  return { left: left.candidateId, right: right.candidateId, better } as const;
}
