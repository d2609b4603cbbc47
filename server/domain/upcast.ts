// Brings facts of earlier versions of this program up to what they are now, when they are read. What was written stays as it was.
import type { CandidateId } from '../../shared/kernel/ids.ts';
import { K_DEFAULT } from '../../shared/domain/limits.ts';
import type { Candidate, Choice } from '../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../shared/domain/voting/methods.ts';
import { resultOf } from '../../shared/domain/voting/result-of.ts';
import { blankStep, type DesignStep } from '../../shared/domain/design.ts';
import { FACT_VERSION, type Fact, type FactOf, type PlannedStep, type StepSetting } from './facts.ts';

/**
 * Brings a stored fact up to the current version.
 * @param fact as it was written by that version
 * @throws Error when it was written by a newer version than this one
 */
export function upcast(version: number, fact: unknown): Fact {
  if (version > FACT_VERSION) throw new Error(`fact of version ${version}, newer than ${FACT_VERSION}`);
  if (version === FACT_VERSION) return fact as Fact;
  if (version === 3) return fromThree(fact as FactOfThree);
  return fromTwo(version < 2 ? fromOne(fact as FactOfOne) : (fact as FactOfTwo));
}

/** Version 3: everything that is written is anonymous. */
type StepOfThree<T extends DesignStep> = Omit<T, 'anonymity'>;
type FactOfThree =
  | Exclude<Fact, FactOf<'sessionPrepared' | 'stepAdded' | 'stepRemoved'>>
  | (Omit<FactOf<'sessionPrepared'>, 'steps'> & { readonly steps: readonly StepOfThree<PlannedStep>[] })
  | (Omit<FactOf<'stepAdded'>, 'step' | 'setting'> & {
      readonly step: StepOfThree<DesignStep>;
      readonly setting: Omit<StepSetting, 'anonymity'> | null;
    })
  | (Omit<FactOf<'stepRemoved'>, 'step' | 'setting'> & {
      readonly step: StepOfThree<DesignStep>;
      readonly setting: Omit<StepSetting, 'anonymity'>;
    });

const ANONYMOUS = { anonymity: 'anonymous' } as const;

function fromThree(fact: FactOfThree): Fact {
  if (fact.type === 'sessionPrepared') return { ...fact, steps: fact.steps.map((step) => ({ ...step, ...ANONYMOUS })) };
  if (fact.type === 'stepAdded')
    return {
      ...fact,
      step: { ...fact.step, ...ANONYMOUS },
      setting: fact.setting && { ...fact.setting, ...ANONYMOUS },
    };
  if (fact.type === 'stepRemoved')
    return { ...fact, step: { ...fact.step, ...ANONYMOUS }, setting: { ...fact.setting, ...ANONYMOUS } };
  return fact;
}

/** Version 2: questions are all own-first, without a limit, and go through every phase. */
type PlannedStepOfTwo = Omit<PlannedStep, 'mode' | 'anonymity' | 'answerLimit' | 'phases' | 'seeds'>;
type PreparedInTwo = Omit<FactOf<'sessionPrepared'>, 'steps'> & { readonly steps: readonly PlannedStepOfTwo[] };
type FactOfTwo = Exclude<Fact, { type: 'sessionPrepared' }> | PreparedInTwo;

const fromTwo = (fact: FactOfTwo): Fact =>
  fact.type === 'sessionPrepared'
    ? { ...fact, steps: fact.steps.map((step) => ({ ...blankStep(step.kind, step.title), ...step })) }
    : fact;

/** Version 1: dots only, clusters only, no groups. */
type PlannedStepOfOne = Omit<PlannedStepOfTwo, 'vote' | 'finalVote'>;
type ChoiceOfOne =
  | { readonly type: 'abstain' }
  | {
      readonly type: 'dots';
      readonly points: readonly { readonly candidateId: CandidateId; readonly points: number }[];
    };
type ClosedInOne = Pick<FactOf<'roundClosed'>, 'type' | 'stepId' | 'roundId'> & {
  readonly tally: {
    readonly cast: number;
    readonly unused: number;
    readonly abstentions: number;
    readonly ballots: number;
    readonly rows: readonly { readonly candidateId: CandidateId }[];
  };
  readonly ballots: readonly ChoiceOfOne[];
};
type FactOfOne =
  | Exclude<Fact, { type: 'sessionPrepared' | 'roundOpened' | 'roundClosed' }>
  | (Omit<FactOf<'sessionPrepared'>, 'groups' | 'k' | 'steps'> & { readonly steps: readonly PlannedStepOfOne[] })
  | Omit<FactOf<'roundOpened'>, 'subject' | 'isPartial' | 'follows' | 'secondGuess'>
  | ClosedInOne;

function fromOne(fact: FactOfOne): FactOfTwo {
  if (fact.type === 'sessionPrepared') {
    const steps = fact.steps.map((step) => ({ ...step, vote: null, finalVote: null }));
    return { ...fact, groups: [], k: K_DEFAULT, steps };
  }
  if (fact.type === 'roundOpened')
    return { ...fact, subject: 'clusters', isPartial: false, follows: null, secondGuess: null };
  return fact.type === 'roundClosed' ? closedFromOne(fact) : fact;
}

/** The ballots were all kept, so that what is counted now can be counted of them too. */
function closedFromOne({ type, stepId, roundId, tally, ballots }: ClosedInOne): FactOf<'roundClosed'> {
  const choices = ballots.map((choice): Choice =>
    choice.type === 'abstain' ? choice : { type: 'dots', points: [...choice.points], noOpinion: [] },
  );
  const candidates = tally.rows.map(({ candidateId }): Candidate => ({ candidateId, title: '', explanation: '' }));
  const given = choices.flatMap((choice) => (choice.type === 'dots' ? choice.points.map(({ points }) => points) : []));
  const voted = tally.ballots - tally.abstentions;
  const method: MethodOf<'dots'> = {
    type: 'dots',
    // Each voter had as many, used or not.
    dots: voted === 0 ? 1 : (tally.cast + tally.unused) / voted,
    maxPerCandidate: Math.max(1, ...given),
  };
  return {
    type,
    stepId,
    roundId,
    result: resultOf(method, candidates, choices, { eligible: null, seed: 0 }),
    comparison: null,
    blocks: null,
    ballots: choices.map((choice) => ({ choice, block: null })),
    guesses: [],
  };
}
