// The course of the session, from welcome to closing.
import type { StepId } from '../../shared/kernel/ids.ts';
import { prng } from '../../shared/kernel/prng.ts';
import { stepsInOrder } from '../../shared/view/selectors.ts';
import type { Choice } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { Question } from './answers-file.ts';
import { collect } from './collect.ts';
import { evaluate } from './evaluate.ts';
import { cluster, steer } from './facilitator.ts';
import { waitUntil } from './member.ts';
import { methodFor, type MethodChoice } from './methods.ts';
import type { Room } from './people.ts';
import { pause, type Stage } from './stage.ts';
import { vote } from './vote.ts';

export type Played = {
  /** What was voted on each question; null when there was nothing to vote on. */
  readonly ballots: readonly (readonly Choice[] | null)[];
  readonly evaluations: number;
};

/** Plays the session. @throws Problem when it cannot go on */
export async function playSession(
  stage: Stage,
  room: Room,
  questions: readonly Question[],
  { seed, method }: { readonly seed: number; readonly method: MethodChoice },
): Promise<Played> {
  const { words, say } = stage;
  const random = prng(seed);
  const state = await waitUntil(stage, room.facilitator, words.what.seeStep, ({ view }) => view !== null);
  const steps = state.view ? stepsInOrder(state.view) : [];
  const ballots: (readonly Choice[] | null)[] = [];
  let evaluations = 0;
  for (const { stepId, kind, questionNumber } of steps) {
    const question = questions[(questionNumber ?? 0) - 1];
    if (kind === 'evaluation') evaluations = await evaluate(stage, room, stepId, random);
    else if (question) {
      say(words.question(questionNumber ?? 0, questions.length, question.text));
      const methodOf = (candidates: number) => methodFor(method, ballots.length, candidates);
      ballots.push(await playQuestion(stage, room, stepId, { ...question, methodOf }, random));
    } else {
      say(words.welcome);
      await steer(stage, room, { type: 'openStep', stepId });
      await pause(stage, random, 4, 8);
    }
  }
  await steer(stage, room, { type: 'closeSession' });
  say(words.sessionClosed);
  return { ballots, evaluations };
}

async function playQuestion(
  stage: Stage,
  room: Room,
  stepId: StepId,
  { answers, methodOf }: Question & { readonly methodOf: (candidates: number) => Method },
  random: () => number,
): Promise<Choice[] | null> {
  await steer(stage, room, { type: 'openStep', stepId });
  const ideas = await collect(stage, room, stepId, answers);
  await pause(stage, random, 2, 5);
  const clusters = await cluster(stage, room, stepId, ideas, random);
  await pause(stage, random, 2, 5);
  if (clusters > 0) return vote(stage, room, stepId, methodOf(clusters), random);
  stage.say(stage.words.nothingToVoteOn);
  await steer(stage, room, { type: 'setPhase', stepId, phase: 'results' });
  return null;
}
