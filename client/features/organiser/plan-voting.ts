// What an organiser says about voting while choosing a plan: groups, the smallest group that is shown, how each question is voted on, and
// final votes. Pure; kept beside the design, so that looking at another design loses nothing.
import { blankStep, type Design, type DesignStep } from '../../../shared/domain/design.ts';
import { groupNamesSchema } from '../../../shared/domain/groups.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { settingsProblem } from '../../ui/voting/method-check.ts';
import { textsKey } from './plan-texts.ts';

/** A final vote of the plan. */
export interface FinalInput {
  readonly title: string;
  /** Numbers of questions from 1; empty: all. */
  readonly questions: readonly number[];
  readonly top: number;
  readonly vote: Method | null;
  /** After so many other steps of the plan; null: after the questions, before what closes the session. */
  readonly at: number | null;
  /** Texts and minutes of the design that it came from. */
  readonly rest: Pick<DesignStep, 'instruction' | 'explanation' | 'easyTitle' | 'notes' | 'plannedMinutes'>;
}

export interface VotingInput {
  /** Names, one on a line; null: as the design says. */
  readonly groups: string | null;
  /** null: as the design says. */
  readonly k: number | null;
  /** By the words of the step (`textsKey`): how it is voted on; null for what suits the number. */
  readonly votes: Readonly<Record<string, Method | null>>;
  /** The final votes of each design that was looked at, by its choice; absent: as the design says. */
  readonly finals: Readonly<Record<string, readonly FinalInput[]>>;
}

export const EMPTY_VOTING: VotingInput = { groups: null, k: null, votes: {}, finals: {} };

export type GroupsError = 'one' | 'tooMany' | 'tooLong' | 'same';
export type VotingError = 'groups' | 'final' | 'vote';

/** The names in a text, one on a line. */
export const groupNamesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is wrong with the names; null when nothing is. */
export function groupsError(names: readonly string[]): GroupsError | null {
  if (names.length === 1) return 'one';
  if (names.length > LIMITS.groups) return 'tooMany';
  if (names.some((name) => name.length > LIMITS.groupName)) return 'tooLong';
  return groupNamesSchema.safeParse(names).success ? null : 'same';
}

const isFinal = ({ kind }: DesignStep): boolean => kind === 'finalVote';
const questionCount = ({ steps }: Design): number => steps.filter(({ kind }) => kind === 'question').length;

/** The final votes of a design as they can be edited, in order. One that comes right after the last question stays there when questions are added. */
export function finalsOf(design: Design): FinalInput[] {
  const others = design.steps.filter((step) => !isFinal(step));
  const afterQuestions = others.findLastIndex(({ kind }) => kind === 'question') + 1;
  return design.steps.flatMap((step, index) => {
    if (!isFinal(step)) return [];
    const { title, instruction, explanation, easyTitle, notes, plannedMinutes, vote, finalVote } = step;
    const place = design.steps.slice(0, index).filter((other) => !isFinal(other)).length;
    return [
      {
        title,
        questions: finalVote?.questions ?? [],
        top: finalVote?.top ?? 3,
        vote,
        at: place === afterQuestions ? null : place,
        rest: { instruction, explanation, easyTitle, notes, plannedMinutes },
      },
    ];
  });
}

/** A new final vote over the top three of every question, after all of them. */
export const newFinal = (title: string): FinalInput => ({
  title,
  questions: [],
  top: 3,
  vote: null,
  at: null,
  rest: { instruction: '', explanation: '', easyTitle: '', notes: '', plannedMinutes: 15 },
});

/** A final vote may only name questions that are there; without any of them left it is over all. */
const stepOf = ({ title, questions, top, vote, rest }: FinalInput, most: number): DesignStep => ({
  ...blankStep('finalVote', title),
  ...rest,
  vote,
  finalVote: { questions: questions.filter((number) => number <= most), top },
});

/** Puts final votes back between the other steps; without questions there is nothing to vote on, and none of them stays. */
function withFinals(design: Design, finals: readonly FinalInput[]): Design {
  const most = questionCount(design);
  const others = design.steps.filter((step) => !isFinal(step));
  if (most === 0) return { ...design, steps: others };
  const afterQuestions = others.findLastIndex(({ kind }) => kind === 'question') + 1;
  const placeOf = ({ at }: FinalInput): number => Math.min(at ?? afterQuestions, others.length);
  const steps = [...others, null].flatMap((step, index) => [
    ...finals.filter((final) => placeOf(final) === index).map((final) => stepOf(final, most)),
    ...(step === null ? [] : [step]),
  ]);
  return { ...design, steps };
}

/**
 * The design with what was said about voting.
 * @param choice which design it is, as the key of `finals`
 */
export function withVoting(design: Design, { groups, k, votes, finals }: VotingInput, choice: string): Design {
  const own = finals[choice];
  const placed = own === undefined ? design : withFinals(design, own);
  const names = groups === null ? design.groups : groupNamesOf(groups);
  return {
    ...placed,
    groups: names,
    k: k ?? design.k,
    steps: placed.steps.map((planned) => {
      const key = textsKey(planned);
      // Without groups there is no name of one to show.
      const step = names.length === 0 ? { ...planned, anonymity: 'anonymous' as const } : planned;
      return step.kind === 'question' && Object.hasOwn(votes, key) ? { ...step, vote: votes[key] ?? null } : step;
    }),
  };
}

const isTitle = (title: string): boolean => title.trim() !== '' && title.trim().length <= LIMITS.stepTitle;

/** What is wrong about voting in a design; null when nothing is. The fields say themselves what it is. */
export function votingError(design: Design): VotingError | null {
  if (groupsError(design.groups) !== null) return 'groups';
  if (design.steps.some((step) => isFinal(step) && !isTitle(step.title))) return 'final';
  return design.steps.some(({ vote }) => vote !== null && settingsProblem(vote, null) !== null) ? 'vote' : null;
}
