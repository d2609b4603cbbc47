// Counts the votes of a rehearsal again in the plainest way there is, from what people sent and with nothing that the server counts with.
import { unreachable } from '../../shared/kernel/assert.ts';
import type { Choice } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { ReportRound } from '../../shared/report/report-model.ts';

/** Two ways to divide may differ in the last digits. */
const CLOSE = 1e-9;

/** Titles of the candidates of which the report says something else than the votes; the name of the round's method when the numbers of ballots differ. */
export function wrongRows({ method, candidates, result }: ReportRound, choices: readonly Choice[]): string[] {
  const abstained = choices.filter(
    (choice) => saysNothing(choice) && (choice.type === 'abstain' || choice.noOpinion.length === 0),
  );
  const isCounted = result.ballots === choices.length && result.abstentions === abstained.length;
  const rows = candidates.filter(({ candidateId }) => {
    const row = result.rows.find((each) => each.candidateId === candidateId);
    // Of pairs only the wins can be counted by hand.
    const said = method.type === 'pairwise' ? (row?.figures.winShare ?? null) : (row?.score ?? null);
    return !isClose(said, valueOf(method, candidates.length, candidateId, choices));
  });
  return [...(isCounted ? [] : [method.type]), ...rows.map(({ title }) => title)];
}

const isClose = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a));

function saysNothing(choice: Choice): boolean {
  if (choice.type === 'abstain') return true;
  const { type: _, noOpinion: _no, ...said } = choice;
  return Object.values(said).every((part) => !Array.isArray(part) || part.length === 0);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length);

/** What one candidate got. */
function valueOf(method: Method, many: number, id: string, choices: readonly Choice[]): number | null {
  const votes = choices.filter((choice) => !saysNothing(choice));
  const knows = votes.filter((choice) => choice.type !== 'abstain' && !choice.noOpinion.some((other) => other === id));
  switch (method.type) {
    case 'dots':
      return knows.length === 0 ? null : sum(votes.flatMap((choice) => pointsOn(choice, id)));
    case 'budget':
      return mean(knows.map((choice) => sum(pointsOn(choice, id))));
    case 'pick': {
      const picked = votes.filter((choice) => choice.type === 'pick' && choice.picked.some((other) => other === id));
      return knows.length === 0 ? null : picked.length;
    }
    case 'scale':
      return mean(votes.flatMap((choice) => onTen(choice, id)));
    case 'yesNo':
      return mean(votes.flatMap((choice) => yesOrNo(choice, id)));
    case 'rank':
      return mean(votes.flatMap((choice) => bordaOf(choice, id, many)));
    case 'criteria':
      return criteriaOf(method, votes, id);
    case 'pairwise':
      return mean(votes.flatMap((choice) => wonBy(choice, id)));
    default:
      return unreachable(method, 'method');
  }
}

const pointsOn = (choice: Choice, id: string): number[] =>
  choice.type === 'dots' || choice.type === 'budget'
    ? choice.points.flatMap(({ candidateId, points }) => (candidateId === id ? [points] : []))
    : [];

/** Faces and yes or no, put on 0 to 10. */
const onTen = (choice: Choice, id: string): number[] =>
  choice.type !== 'scale'
    ? []
    : choice.values.flatMap(({ candidateId, value }) => {
        if (candidateId !== id) return [];
        return [choice.form === 'faces' ? 2.5 * (value - 1) : choice.form === 'yesNo' ? 10 * value : value];
      });

const yesOrNo = (choice: Choice, id: string): number[] =>
  choice.type === 'yesNo'
    ? choice.answers.flatMap(({ candidateId, answer }) => (candidateId === id ? [answer === 'yes' ? 1 : 0] : []))
    : [];

const wonBy = (choice: Choice, id: string): number[] =>
  choice.type !== 'pairwise'
    ? []
    : choice.comparisons.flatMap(({ left, right, better }) => {
        if (left !== id && right !== id) return [];
        return [better === 'equal' ? 0.5 : (better === 'left') === (left === id) ? 1 : 0];
      });

/** Points of Borda on one ballot: how many it puts lower, and half of those beside it; stretched where it has no opinion on some. */
function bordaOf(choice: Choice, id: string, many: number): number[] {
  if (choice.type !== 'rank' || choice.noOpinion.some((other) => other === id)) return [];
  const on = many - choice.noOpinion.length;
  if (on < 2) return many < 2 ? [0] : [];
  const at = choice.places.findIndex((place) => place.some((other) => other === id));
  const named = sum(choice.places.map(({ length }) => length));
  const higher = sum(choice.places.slice(0, at === -1 ? undefined : at).map(({ length }) => length));
  const beside = (at === -1 ? on - named : (choice.places[at]?.length ?? 1)) - 1;
  return [((on - 1 - higher - beside / 2) * (many - 1)) / (on - 1)];
}

function criteriaOf(method: Extract<Method, { type: 'criteria' }>, votes: readonly Choice[], id: string) {
  const [least, most] = method.scale === 'oneToFive' ? [1, 5] : [0, 10];
  const weights = sum(method.criteria.map(({ weight }) => weight));
  const parts = method.criteria.map(({ criterionId, weight, isCost }) => {
    const given = votes.flatMap((choice) => (choice.type === 'criteria' ? choice.values : []));
    const own = mean(
      given.flatMap((one) => (one.candidateId === id && one.criterionId === criterionId ? [one.value] : [])),
    );
    if (own === null) return null;
    return ((isCost ? most - own : own - least) / (most - least)) * (weight / weights);
  });
  return parts.some((part) => part === null) ? null : sum(parts.flatMap((part) => part ?? []));
}
