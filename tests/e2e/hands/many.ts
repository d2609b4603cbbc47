// A board with far more answers than a room gives: for the tests and the figures of what stays smooth.
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import { must } from '../../../shared/kernel/assert.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { newNodeId } from '../../../client/sync/node-transport.ts';
import type { HandsRoom } from './hands-room.ts';

/** Some short, some of three lines, as people write: rows are not all of the same height. */
const MORE = ['', ' in de wijk', ' voor wie niet meer zelf kan rijden, ook in het weekend en ’s avonds', ' dichtbij'];
/** Begins with its number, so that typing ahead finds one and no other. */
export const numbered = (n: number): string => `Wens ${String(n).padStart(4, '0')} meer bankjes${MORE[n % 4] ?? ''}`;

/** Seats that are needed for so many answers. */
export const seatsFor = (answers: number): number => Math.ceil(answers / LIMITS.ideasPerSeat);

/** Answers from number `from` to `to`, by all seats at the same time: they arrive in any order. Commands are in flight together, as fast as a seat may send. */
export async function sendMany({ people, stepId, done }: HandsRoom, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  await Promise.all(
    numbers.map((n) =>
      done(must(people[n % people.length], 'seat').client, {
        type: 'submitIdea',
        stepId,
        ideaId: newNodeId<IdeaId>(),
        text: numbered(n),
        explanation: '',
      }),
    ),
  );
}

/** The answers of a theme (null: the loose ones) in the order in which the board shows them. */
export function inOrder(room: HandsRoom, clusterId: ClusterId | null): readonly IdeaShape[] {
  const { loose, inCluster } = ideasByCluster(room.step());
  return clusterId === null ? loose : must(inCluster.get(clusterId), 'theme');
}
