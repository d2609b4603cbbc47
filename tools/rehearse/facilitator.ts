// What the facilitator does. Every act must succeed: a session that is stuck cannot be played on.
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { ClusterId, IdeaId, StepId } from '../../shared/kernel/ids.ts';
import { characterCount, cleanText } from '../../shared/kernel/text.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { ConsoleCommand } from '../../shared/protocol/commands/command.ts';
import type { Answer } from './answers-file.ts';
import { ask, waitForStep } from './member.ts';
import type { Room } from './people.ts';
import { Problem } from './problem.ts';
import { pause, type Stage } from './stage.ts';

/** Answers in one message when nobody has to see them move. */
const AT_ONCE = 500;

/** Carries out one act. @throws Problem when it is refused */
export async function steer(stage: Stage, { facilitator }: Room, command: ConsoleCommand): Promise<void> {
  const outcome = await ask(stage, facilitator, command);
  if (outcome.status === 'accepted') return;
  throw new Problem(stage.words.refusedOther(facilitator.who, command.type, outcome.rejection.code));
}

/** "vaste-begeleiding" → "Vaste begeleiding". Longer than a title may be: cut off. */
export function titleOf(theme: string): string {
  const text = cleanText(theme.replace(/[-_\s]+/g, ' '));
  const title = text.charAt(0).toUpperCase() + text.slice(1);
  return characterCount(title) <= LIMITS.clusterTitle
    ? title
    : `${Array.from(title)
        .slice(0, LIMITS.clusterTitle - 1)
        .join('')}…`;
}

/** The answers of each theme, in the order in which the themes first came; the themes with most answers when there are too many. */
export function pilesOf(ideas: ReadonlyMap<IdeaId, Answer>): Map<string, IdeaId[]> {
  const piles = new Map<string, IdeaId[]>();
  for (const [ideaId, { theme }] of ideas) {
    if (theme === null) continue;
    const title = titleOf(theme);
    if (title !== '') piles.set(title, [...(piles.get(title) ?? []), ideaId]);
  }
  const kept = new Set(
    [...piles]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([title], index) => (index < LIMITS.clustersPerStep ? [title] : [])),
  );
  return new Map([...piles].filter(([title]) => kept.has(title)));
}

/**
 * Makes a cluster of each theme, moves the answers in, and shows the clusters to everybody.
 * @param ideas the answers that the server took
 * @returns how many clusters there are
 */
export async function cluster(
  stage: Stage,
  room: Room,
  stepId: StepId,
  ideas: ReadonlyMap<IdeaId, Answer>,
  random: () => number,
): Promise<number> {
  const { words, say } = stage;
  await steer(stage, room, { type: 'setPhase', stepId, phase: 'cluster' });
  await steer(stage, room, { type: 'setClusterVisibility', stepId, to: 'screen' });
  const piles = pilesOf(ideas);
  let moved = 0;
  for (const [title, ideaIds] of piles) {
    const clusterId = newNodeId<ClusterId>();
    await pause(stage, random, 0.5, 2);
    await steer(stage, room, { type: 'createCluster', stepId, clusterId, title, ideaIds: [] });
    for (let from = 0; from < ideaIds.length;) {
      const handful = ideaIds.slice(from, from + (stage.isFast ? AT_ONCE : 1 + Math.floor(random() * 3)));
      await pause(stage, random, 0.3, 1.2);
      await steer(stage, room, { type: 'moveIdeas', stepId, ideaIds: handful, to: clusterId });
      from += handful.length;
    }
    moved += ideaIds.length;
  }
  await steer(stage, room, { type: 'setClusterVisibility', stepId, to: 'everyone' });
  const sees = [room.screen, ...room.seats].map((member) =>
    waitForStep(stage, member, words.what.seeClusters, stepId, (step) => {
      const inCluster = Object.values(step.ideas).filter((idea) => idea.clusterId !== null);
      return Object.keys(step.clusters).length === piles.size && inCluster.length === moved;
    }),
  );
  await Promise.all(sees);
  say(words.clustered(piles.size, ideas.size - moved));
  return piles.size;
}
