// Everybody answers at the same time.
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { IdeaId, StepId } from '../../shared/kernel/ids.ts';
import type { StepShape } from '../../shared/protocol/shapes.ts';
import type { Answer } from './answers-file.ts';
import { steer } from './facilitator.ts';
import { askTimed, waitForStep, type Member } from './member.ts';
import type { Room, Seat } from './people.ts';
import { pause, whileWorking, type Stage } from './stage.ts';

const TELL_EVERY_SECONDS = 5;
/** Part of the people who say that they are ready. */
const SAY_READY = 0.7;
/** Seconds between two looks at the keyboard, and characters typed in between: about 35 words a minute, and nobody types one text for longer than 20 s. */
const STROKE_SECONDS = 0.5;
const STROKES_AT_MOST = 40;
const CHARACTERS_A_STROKE = 3;

/**
 * Collects the answers and opens the list.
 * @returns the answers that the server took, by the id they have there
 */
export async function collect(
  stage: Stage,
  room: Room,
  stepId: StepId,
  answers: readonly Answer[],
): Promise<Map<IdeaId, Answer>> {
  const { words, say, counts } = stage;
  const before = counts.totals().acknowledged;
  const taken = new Map<IdeaId, Answer>();
  const everybody = room.seats.map((seat, place) => {
    const own = answers.filter((_, index) => index % room.seats.length === place);
    return answerAll(stage, seat, stepId, own, taken);
  });
  const tell = (): void => {
    const typing = room.facilitator.client.getState().crowd?.detail?.typing ?? 0;
    say(words.collecting(counts.totals().acknowledged - before, answers.length, typing));
  };
  await whileWorking(stage, TELL_EVERY_SECONDS, tell, Promise.all(everybody));
  say(words.collected(counts.totals().acknowledged - before));
  noteLeaks(stage, [room.screen, ...room.seats], stepId);
  await openList(stage, room, stepId, taken.size);
  say(words.listOpen);
  return taken;
}

async function answerAll(
  stage: Stage,
  seat: Seat,
  stepId: StepId,
  answers: readonly Answer[],
  taken: Map<IdeaId, Answer>,
): Promise<void> {
  const { counts, words } = stage;
  await waitForStep(stage, seat, words.what.seeStep, stepId, ({ phase }) => phase === 'collect');
  for (const answer of answers) {
    await pause(stage, seat.random, 2, 12);
    await type(stage, seat, stepId, answer.text);
    const ideaId = newNodeId<IdeaId>();
    counts.sent();
    const outcome = await askTimed(stage, seat, {
      type: 'submitIdea',
      stepId,
      ideaId,
      text: answer.text,
      explanation: '',
    });
    if (outcome.status === 'rejected') {
      counts.problem(words.refusedAnswer(seat.who, outcome.rejection.code));
      continue;
    }
    counts.acknowledged();
    taken.set(ideaId, answer);
    seat.client.saveDraft(stepId, '', '');
  }
  seat.client.setPresence({ typing: false, ready: seat.random() < SAY_READY });
}

/** A draft that grows, as the page keeps it. */
async function type(stage: Stage, { client, random }: Seat, stepId: StepId, text: string): Promise<void> {
  const characters = Array.from(text);
  const stroke = Math.max(CHARACTERS_A_STROKE, Math.ceil(characters.length / STROKES_AT_MOST));
  const step = stage.isFast ? characters.length : stroke;
  for (let typed = step; ; typed += step) {
    client.setPresence({ typing: true });
    client.saveDraft(stepId, characters.slice(0, typed).join(''), '');
    if (typed >= characters.length) return;
    await pause(stage, random, STROKE_SECONDS / 2, STROKE_SECONDS * 1.5);
  }
}

const ideasOf = (step: StepShape | undefined): number => (step ? Object.keys(step.ideas).length : 0);

/** What may not be seen must not have been sent either. */
function noteLeaks({ counts, words }: Stage, members: readonly Member[], stepId: StepId): void {
  for (const { who, client } of members) {
    const step = client.getState().view?.steps[stepId];
    if (step && !step.listOpen && ideasOf(step) > 0) counts.problem(words.sawTooEarly(who));
  }
}

async function openList(stage: Stage, room: Room, stepId: StepId, ideas: number): Promise<void> {
  await steer(stage, room, { type: 'setList', stepId, open: true });
  const sees = [room.facilitator, room.screen, ...room.seats].map((member) =>
    waitForStep(stage, member, stage.words.what.seeList, stepId, (step) => step.listOpen && ideasOf(step) === ideas),
  );
  await Promise.all(sees);
}
