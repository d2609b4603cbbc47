// Counts the ballot box of a round that is about to close, before anything is decided: deciding has no store, no keys and no dice.
import { randomInt } from 'node:crypto';
import type { RoundId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import type { CountedBallot, GroupId } from '../../shared/domain/voting/choice.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { countInputOf } from '../domain/count-round.ts';
import type { RoundCount } from '../domain/facts.ts';
import { roundOf, type Session } from '../domain/session.ts';
import { openBallot } from './ballot-bodies.ts';
import type { Seat } from '../store/roster-store.ts';
import type { RuntimeDeps } from './deps.ts';

type Counts = ReadonlyMap<RoundId, RoundCount | 'keyLost'>;

/**
 * The counts of the rounds that these commands close.
 * @param here seats that are connected now, for the turnout; who takes part on paper is counted with them
 */
export async function countsFor(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  jobs: readonly { readonly command: Command }[],
  here: ReadonlySet<SeatId>,
): Promise<Counts> {
  const counts = new Map<RoundId, RoundCount | 'keyLost'>();
  for (const { command } of jobs) {
    if (command.type !== 'closeRound') continue;
    const step = session.steps.get(command.stepId);
    const round = step && roundOf(step, command.roundId);
    if (round?.state !== 'open') continue;
    const ballots = await ballotsIn(deps, sessionId, round.roundId);
    if (ballots === null) counts.set(round.roundId, 'keyLost');
    else {
      const people = await peopleIn(deps, sessionId);
      const eligible = presentAmong(people, here, ballots.length);
      const options = { eligible, seed: randomInt(0, 2 ** 31), groups: groupsOf(people, session) };
      counts.set(round.roundId, await deps.count(countInputOf(session, round, ballots, options)));
    }
  }
  return counts;
}

/** Everybody who takes part, on a device or on paper. */
const peopleIn = async ({ store }: RuntimeDeps, sessionId: SessionId): Promise<Seat[]> =>
  (await store.roster.list(sessionId)).filter(({ isTaken, mode }) => isTaken || mode === 'paper');

/**
 * How many were there: the seats that are connected, and those on paper, which never are for long. Whoever voted and left was there too.
 * @returns null with nobody connected or on paper (a session that was left alone): then it is not known
 */
function presentAmong(people: readonly Seat[], here: ReadonlySet<SeatId>, ballots: number): number | null {
  const onPaper = people.flatMap(({ seatId, mode }) => (mode === 'paper' ? [seatId] : []));
  const present = new Set([...here, ...onPaper]).size;
  return present === 0 ? null : Math.max(present, ballots);
}

/** The groups that these people belong to, in the organiser's order; null last, when somebody belongs to none. */
function groupsOf(people: readonly Seat[], { groups }: Session): (GroupId | null)[] {
  const chosen = new Set(people.map(({ groupId }) => groupId));
  const all: (GroupId | null)[] = [...groups.map(({ groupId }) => groupId), null];
  return all.filter((groupId) => chosen.has(groupId));
}

/** In the order of their random keys, which is the shuffle; null when one of them can't be read. */
async function ballotsIn(
  { store, vault }: RuntimeDeps,
  sessionId: SessionId,
  roundId: RoundId,
): Promise<CountedBallot[] | null> {
  const bodies = await store.ballots.bodies(roundId);
  const ballots = bodies.flatMap((body) => openBallot(vault, sessionId, roundId, body) ?? []);
  return ballots.length === bodies.length ? ballots : null;
}
