// Counting on this thread and on another give the same; a thread needs the built files, so here only what is handed over is looked at.
import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { countBallots, type CountInput } from '../../../server/domain/count-round.ts';
import { countHere, createCounter } from '../../../server/runtime/counter.ts';
import { idFor } from '../../support/ids.ts';

const candidates = Array.from({ length: 30 }, (_, n) => ({
  candidateId: idFor<CandidateId>(`candidate ${n}`),
  title: `thema ${n}`,
  explanation: '',
}));
const input: CountInput = {
  method: { type: 'pick', most: 2 },
  candidates,
  ballots: candidates.map(({ candidateId }, n) => ({
    choice: { type: 'pick', picked: [candidateId], noOpinion: [] },
    groupId: n % 2 === 0 ? 'g1' : null,
    guess: null,
  })),
  blocks: [['g1'], [null]],
  k: 5,
  options: { eligible: 30, seed: 3 },
};

describe('counting a round', () => {
  it('gives the same wherever it is done, from data that can be handed to a thread and back', async () => {
    const here = await countHere(input);
    expect(countBallots(structuredClone(input))).toEqual(here);
    expect(structuredClone(here)).toEqual(here);
    const problems: unknown[] = [];
    expect(await createCounter((error) => problems.push(error))(input)).toEqual(here);
    expect(problems).toEqual([]);
    expect(here.comparison?.blocks.map(({ result }) => result.ballots)).toEqual([15, 15]);
  });

  it('shows no groups where too few of one chose something: blank ballots hide nobody', () => {
    const blank = (kept: number): CountInput => ({
      ...input,
      ballots: input.ballots.map((ballot, n) => ({
        ...ballot,
        choice:
          n % 2 === 1 || n < kept * 2
            ? ballot.choice
            : n % 4 === 0
              ? { type: 'abstain' }
              : { type: 'pick', picked: [], noOpinion: candidates.map(({ candidateId }) => candidateId) },
      })),
    });
    expect(countBallots(blank(5)).comparison).not.toBeNull();
    const hidden = countBallots(blank(4));
    expect(hidden).toMatchObject({ blocks: null, comparison: null, guesses: [] });
    expect(hidden.ballots.every(({ block }) => block === null)).toBe(true);
    expect(hidden.result.ballots).toBe(30);
  });
});
