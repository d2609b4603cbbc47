// The closing evaluation.
import type { Rating, Recommend } from '../../shared/domain/evaluation.ts';
import type { Language } from '../../shared/domain/vocabulary.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import { steer } from './facilitator.ts';
import { askTimed, waitForStep } from './member.ts';
import type { Room, Seat } from './people.ts';
import { pause, type Stage } from './stage.ts';

const SKIP = 0.05;
const REMARK = 0.2;
const RATINGS: readonly Rating[] = [2, 3, 4, 4, 4, 5, 5];
const RECOMMENDS: readonly Recommend[] = ['yes', 'yes', 'yes', 'yes', 'dontKnow', 'no'];
const REMARKS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Het was duidelijk.',
    'Iets meer tijd per vraag zou fijn zijn.',
    'Ik ben benieuwd naar de uitkomst.',
    'Goed dat iedereen mee kon doen.',
  ],
  en: [
    'It was clear.',
    'A little more time per question would be nice.',
    'I am curious about the outcome.',
    'Good that everybody could take part.',
  ],
};

/** Lets everybody fill in the evaluation, and shows the results. @returns how many did */
export async function evaluate(stage: Stage, room: Room, stepId: StepId, random: () => number): Promise<number> {
  const { words, say, counts } = stage;
  await steer(stage, room, { type: 'openStep', stepId });
  const language = room.facilitator.client.getState().view?.session.language ?? 'nl';
  const given = await Promise.all(room.seats.map((seat) => fillIn(stage, seat, stepId, language)));
  const evaluations = given.filter(Boolean).length;
  counts.evaluated(evaluations);
  await pause(stage, random, 1, 2);
  await steer(stage, room, { type: 'setPhase', stepId, phase: 'results' });
  say(words.evaluated(evaluations));
  return evaluations;
}

const oneOf = <T>(items: readonly T[], random: () => number): T | null =>
  items[Math.floor(random() * items.length)] ?? null;

async function fillIn(stage: Stage, seat: Seat, stepId: StepId, language: Language): Promise<boolean> {
  const { words, counts } = stage;
  const { random } = seat;
  await waitForStep(stage, seat, words.what.seeStep, stepId);
  await pause(stage, random, 3, 15);
  if (random() < SKIP) return false;
  const outcome = await askTimed(stage, seat, {
    type: 'evaluate',
    stepId,
    rating: oneOf(RATINGS, random),
    recommend: oneOf(RECOMMENDS, random),
    remark: random() < REMARK ? (oneOf(REMARKS[language], random) ?? '') : '',
  });
  if (outcome.status === 'rejected') counts.problem(words.refusedOther(seat.who, 'evaluate', outcome.rejection.code));
  return outcome.status === 'accepted';
}
