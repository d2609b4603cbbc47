// What a new version of a series' design means for putting sessions together: questions that only some sessions have, and votes that cannot be added up.
import type { Method } from '../voting/methods.ts';
import { plannedPhases, type Design, type DesignStep } from '../design.ts';
import { kindOfMethod } from './combine.ts';
import { titleKey } from './theme-book.ts';

/** One thing that cannot be compared over two versions. `title`: of the question as the newer version has it. */
export type DesignChange =
  | { readonly type: 'added' | 'removed' | 'voteAdded' | 'voteRemoved'; readonly title: string }
  | { readonly type: 'reworded'; readonly from: string; readonly title: string }
  | {
      readonly type: 'method';
      readonly title: string;
      /** Null: what fits the number of themes. */
      readonly from: Method['type'] | null;
      readonly to: Method['type'] | null;
    };

/** The questions of a design by their key over sessions: their words, and which of several with the same words. */
function questionsOf({ steps }: Pick<Design, 'steps'>): Map<string, DesignStep> {
  const questions = new Map<string, DesignStep>();
  const times = new Map<string, number>();
  for (const step of steps) {
    if (step.kind !== 'question') continue;
    const which = (times.get(titleKey(step.title)) ?? 0) + 1;
    times.set(titleKey(step.title), which);
    questions.set(questionKey(step.title, which), step);
  }
  return questions;
}

/** Names a question over the sessions: its words, and which of several with the same words it is (from 1). */
export const questionKey = (title: string, which: number): string => `${titleKey(title)}#${which}`;

const hasVote = (step: DesignStep): boolean => plannedPhases(step).includes('vote');
const kindOf = ({ vote }: DesignStep): string | null => (vote === null ? null : kindOfMethod(vote));

/**
 * What differs between two designs as far as results are put together. A question in other words is another question: people answered something else.
 * A pair of a removed and an added one at the same place is told as one that was put in other words.
 * @returns in the order of the newer design, then what was removed; none when all can be compared
 */
export function compareDesigns(older: Pick<Design, 'steps'>, newer: Pick<Design, 'steps'>): DesignChange[] {
  const [before, after] = [questionsOf(older), questionsOf(newer)];
  const [oldKeys, newKeys] = [[...before.keys()], [...after.keys()]];
  const reworded = new Set<string>();
  const changes = [...after].flatMap(([key, step], at): DesignChange[] => {
    const was = before.get(key);
    if (was !== undefined) return voteChanges(was, step);
    const there = oldKeys[at];
    const replaced = there === undefined || after.has(there) ? undefined : before.get(there);
    if (there === undefined || replaced === undefined || newKeys.length !== oldKeys.length)
      return [{ type: 'added', title: step.title }];
    reworded.add(there);
    return [{ type: 'reworded', from: replaced.title, title: step.title }];
  });
  const removed = [...before].flatMap(([key, { title }]): DesignChange[] =>
    after.has(key) || reworded.has(key) ? [] : [{ type: 'removed', title }],
  );
  return [...changes, ...removed];
}

function voteChanges(was: DesignStep, step: DesignStep): DesignChange[] {
  const { title } = step;
  if (hasVote(was) !== hasVote(step)) return [{ type: hasVote(step) ? 'voteAdded' : 'voteRemoved', title }];
  if (!hasVote(step) || kindOf(was) === kindOf(step)) return [];
  return [{ type: 'method', title, from: was.vote?.type ?? null, to: step.vote?.type ?? null }];
}
