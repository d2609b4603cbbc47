// A cut through a tie in the report: who was equal, and what came of it.
import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { resultOf } from '../../../shared/domain/voting/result-of.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import type { ReportRound, ReportStep } from '../../../shared/report/report-model.ts';
import { candidatesOf } from '../voting/ballots.ts';
import { model, step } from './fixtures.ts';
import { methodRound } from './fixtures-methods.ts';

const PICK: Method = { type: 'pick', most: 5 };
const FIVE = candidatesOf('Rust', 'Werk', 'Zorg', 'Geld', 'Buurt');
const ids = (...at: number[]): CandidateId[] => at.flatMap((index) => FIVE[index]?.candidateId ?? []);
const picks = (...at: number[]): Choice => ({ type: 'pick', picked: ids(...at), noOpinion: [] });

function roundOf(
  number: number,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  part: Partial<ReportRound> = {},
): ReportRound {
  const result = resultOf(PICK, candidates, choices, { eligible: null, seed: 1 });
  return { ...methodRound(number, PICK), candidates: [...candidates], result, ballots: null, ...part };
}
/** Zorg and Geld share the third place. */
const equal = roundOf(1, FIVE, [picks(0, 1, 2, 3), picks(0, 1), picks(0), picks(2, 3)].slice(0, 3));

const question = (...rounds: ReportRound[]): ReportStep =>
  step({ questionNumber: 1, opened: true, phase: 'results', prioritiesFrom: 'vote', rounds });
const finalOn = (...at: number[]): ReportStep =>
  step({
    kind: 'finalVote',
    questionNumber: null,
    opened: true,
    phase: 'results',
    rounds: [
      roundOf(
        1,
        FIVE.filter((_, index) => at.includes(index)),
        [picks(0)],
        { subject: 'priorities' },
      ),
    ],
  });
const told = (...steps: ReportStep[]): string => renderHtml(model({ steps })).replaceAll(/<[^>]*>/gu, '');

describe('a cut through a tie', () => {
  it('is told with the names, and that nobody chose between them', () => {
    expect(equal.result.cutTied).toEqual(ids(2, 3));
    const text = told(question(equal));
    expect(text).toContain('Op de grens van de top 3 staan er gelijk: Zorg; Geld.');
    expect(text).toContain('Tussen deze is niet gekozen, en er is niet opnieuw over gestemd.');
  });

  it('is told with the round that was held among them, in both rounds', () => {
    const among = { follows: 1, isPartial: true };
    const again = roundOf(2, FIVE.slice(2, 4), [picks(2)], among);
    const text = told(question(equal, again));
    expect(text).toContain('Daarover is opnieuw gestemd, in stemronde 2.');
    expect(text).toContain('Deze ronde ging over wat in stemronde 1 gelijk eindigde op de grens van de top 3.');
    expect(text).not.toContain('Tussen deze is niet gekozen');
    const other = told(question(equal, roundOf(2, FIVE.slice(1, 4), [picks(2)], among)));
    expect(other).toContain('Tussen deze is niet gekozen');
    expect(other).not.toContain('Daarover is opnieuw gestemd');
  });

  it('is told with what the final vote took of them: all, some or none', () => {
    expect(told(question(equal), finalOn(0, 1, 2, 3))).toContain('In de slotstemming deden ze allemaal mee.');
    expect(told(question(equal), finalOn(0, 1, 3))).toContain(
      'De begeleider koos. In de slotstemming deden hiervan mee: Geld.',
    );
    expect(told(question(equal), finalOn(0, 1))).toContain(
      'De begeleider koos. In de slotstemming deed hiervan niets mee.',
    );
    // A final vote that took nothing from this question decided nothing about it.
    expect(told(question(equal), finalOn())).toContain('Tussen deze is niet gekozen');
  });
});
