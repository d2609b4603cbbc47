// The next round before it is opened: on what, how, and by whom is guessed. What fits stands ready, so that opening stays one press.
import { useState } from 'react';
import { defaultMethod } from '../../../shared/domain/voting/defaults.ts';
import { methodProblem } from '../../../shared/domain/voting/method-problem.ts';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { SecondGuess } from '../../../shared/domain/voting/round.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { OpenRound } from '../../../shared/protocol/commands/open-round.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { newestResult } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';
import { settingsProblem } from '../../ui/voting/method-check.ts';
import type { SettingsProblem } from '../../ui/voting/method-check.ts';
import { candidatesFrom, isOfEarlierRound, partOf, sourcesOf, subjectFrom } from './round-candidates.ts';
import type { ClosedRoundShape, Source } from './round-candidates.ts';

/** What somebody changed; null: as it stands ready. */
export interface RoundDraft {
  readonly source: Source | null;
  readonly method: Method | null;
  /** Only these of the source. */
  readonly chosen: ReadonlySet<CandidateId> | null;
  readonly secondGuess: SecondGuess | null;
}
export const EMPTY_DRAFT: RoundDraft = { source: null, method: null, chosen: null, secondGuess: null };

export type SetupProblem = SettingsProblem | 'untitled' | 'noneChosen' | 'sameGroup';

/** What a command to open a round says beside where. */
export type Opening = Pick<OpenRound, 'method' | 'subject' | 'candidateIds' | 'follows' | 'secondGuess'>;

export interface PlannedRound {
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly subject: Subject;
  /** All of the source, and those of them that will be voted on. */
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  /** The round that this one comes after, for then and now. */
  readonly follows: ClosedRoundShape | null;
  readonly method: Method;
  /** Why it is this method: changed by hand, of the round before, of the plan, of the plan with other numbers, or the advice. */
  readonly methodIs: 'own' | 'before' | 'planned' | 'adapted' | 'advised';
  readonly secondGuess: SecondGuess | null;
  readonly problem: SetupProblem | null;
  readonly untitled: number;
  readonly opening: Opening;
}

export interface RoundSetup extends PlannedRound {
  readonly draft: RoundDraft;
  readonly change: (change: Partial<RoundDraft>) => void;
}

/** A planned method as it can be used on so many: with its own numbers where they fit. */
function fitted(
  method: Method,
  candidates: number,
  asIs: 'before' | 'planned',
): Pick<PlannedRound, 'method' | 'methodIs'> {
  if (methodProblem(method, candidates) === null) return { method, methodIs: asIs };
  const adapted = defaultMethod(method.type, candidates);
  // Too few for this way at all: the problem is told, with the settings as they were.
  return methodProblem(adapted, candidates) === null
    ? { method: adapted, methodIs: 'adapted' }
    : { method, methodIs: asIs };
}

function methodFor(
  draft: RoundDraft,
  planned: Method | null,
  follows: ClosedRoundShape | null,
  candidates: number,
): Pick<PlannedRound, 'method' | 'methodIs'> {
  if (draft.method !== null) return { method: draft.method, methodIs: 'own' };
  if (follows !== null) return fitted(follows.method, candidates, 'before');
  if (planned !== null) return fitted(planned, candidates, 'planned');
  return { method: defaultMethod('dots', candidates), methodIs: 'advised' };
}

/**
 * The round that would be opened now.
 * @param draft what was changed by hand; what does not exist any more in it (a theme that was merged) is left out
 */
export function plannedRound(view: View, step: StepShape, draft: RoundDraft): PlannedRound {
  const sources = sourcesOf(view, step);
  const empty: Source = step.kind === 'finalVote' ? 'priorities' : 'clusters';
  const source = draft.source !== null && sources.includes(draft.source) ? draft.source : (sources[0] ?? empty);
  const last = newestResult(step);
  const follows = isOfEarlierRound(source) ? last : null;
  const candidates = candidatesFrom(view, step, source);
  const part = partOf(source, last);
  const wanted = draft.chosen ?? (part === null ? null : new Set<CandidateId>(part));
  const chosen = wanted === null ? candidates : candidates.filter(({ candidateId }) => wanted.has(candidateId));
  const subject = subjectFrom(step, source);
  const { method, methodIs } = methodFor(draft, step.plannedVote, follows, chosen.length);
  const untitled = chosen.filter(({ title }) => title === '').length;
  const { secondGuess } = draft;
  return {
    source,
    sources,
    subject,
    candidates,
    chosen,
    follows,
    method,
    methodIs,
    secondGuess,
    untitled,
    problem: problemOf({ candidates, chosen, method, untitled, secondGuess }),
    opening: {
      method,
      subject,
      ...(chosen.length === candidates.length ? {} : { candidateIds: chosen.map(({ candidateId }) => candidateId) }),
      ...(follows === null ? {} : { follows: follows.roundId }),
      ...(secondGuess === null ? {} : { secondGuess }),
    },
  };
}

function problemOf({
  candidates,
  chosen,
  method,
  untitled,
  secondGuess,
}: Pick<PlannedRound, 'candidates' | 'chosen' | 'method' | 'untitled' | 'secondGuess'>): SetupProblem | null {
  if (candidates.length > 0 && chosen.length === 0) return 'noneChosen';
  const problem = settingsProblem(method, chosen.length);
  if (problem === 'noCandidates' || problem === 'tooManyCandidates') return problem;
  if (untitled > 0) return 'untitled';
  if (secondGuess !== null && secondGuess.first === secondGuess.second) return 'sameGroup';
  return problem;
}

/** The setup of the step's next round. What was changed is kept per round while the page is open, and is gone once that round is there. */
export function useRoundSetup(view: View, step: StepShape | null): RoundSetup | null {
  const [drafts, setDrafts] = useState<Readonly<Record<string, RoundDraft>>>({});
  if (step === null) return null;
  const key = `${step.stepId} ${step.rounds.length}`;
  const draft = drafts[key] ?? EMPTY_DRAFT;
  return {
    ...plannedRound(view, step, draft),
    draft,
    change: (change) => setDrafts((before) => ({ ...before, [key]: { ...(before[key] ?? EMPTY_DRAFT), ...change } })),
  };
}
