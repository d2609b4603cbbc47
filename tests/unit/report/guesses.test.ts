// Which second guesses may leave the server with the report.
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../server/audience/report-of.ts';
import type { Round } from '../../../server/domain/session.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { LabelledGuess } from '../../../shared/domain/voting/round.ts';
import { given, opened } from '../../domain/scenario.ts';
import { roundId } from '../../domain/commands.ts';
import { STEPS } from '../../support/domain-session.ts';
import { METHODS } from '../voting/arbitrary-ballots.ts';
import { methodRound } from './fixtures-methods.ts';

/** The report's round, when these guesses were made in a session with this k. */
function reported(guesses: readonly LabelledGuess[], k = 5, { chosenByAll = false } = {}) {
  const { session } = given(opened).domain;
  const { ballots, comparison, ...round } = methodRound(1, METHODS.dots, { hasGroups: true });
  const closed: Round = {
    ...round,
    roundId: roundId('r'),
    follows: null,
    state: 'closed',
    comparison,
    blocks: [['clients'], ['helpers']],
    ballots: (ballots ?? []).map((ballot, _, [first]) => ({
      ...ballot,
      choice: (chosenByAll && first?.choice) || ballot.choice,
    })),
    guesses,
  };
  must(session.steps.get(STEPS.q1), 'step').rounds = [closed];
  session.k = k;
  const report = reportOf(session, { given: 24, paper: 0 }, '2026-11-22T12:00:00.000Z');
  return must(report.steps.flatMap(({ rounds }) => rounds)[0], 'round');
}

const made = (methodRound(1, METHODS.dots, { hasGroups: true }).guesses ?? []).filter(({ by }) => by === 0);
const blank: LabelledGuess = { by: 0, about: 1, choice: { type: 'abstain' } };

describe('second guesses in the report', () => {
  it('are there from five on', () => {
    expect(reported(made.slice(0, 5)).guesses).toHaveLength(5);
    expect(reported(made.slice(0, 4)).guesses).toBeNull();
  });

  it('do not count blank ones: of five of which four are blank, the fifth is somebody’s', () => {
    expect(reported([...made.slice(0, 1), blank, blank, blank, blank]).guesses).toBeNull();
    expect(reported([...made.slice(0, 5), blank]).guesses).toEqual(made.slice(0, 5));
  });

  it('go with their figures when k went up since the round was closed', () => {
    const before = reported(made, 5).comparison?.guesses ?? [];
    expect(before.map(({ n }) => n)).toEqual([12, 11]);
    const all = { chosenByAll: true };
    expect(reported(made, 12, all).comparison?.guesses.map(({ n }) => n)).toEqual([12]);
  });

  it('and so does the whole comparison, where a block has fewer ballots that chose something', () => {
    // Twelve ballots in each, of which one is blank.
    expect(reported(made, 11).comparison).not.toBeNull();
    const hidden = reported(made, 12);
    expect(hidden).toMatchObject({ comparison: null, guesses: null });
    expect(hidden.ballots?.every(({ block }) => block === null)).toBe(true);
  });
});
