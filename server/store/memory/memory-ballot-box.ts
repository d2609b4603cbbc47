import type { BallotBox } from '../ballot-box.ts';
import { copyOf } from './tables.ts';
import type { Box, Tables } from './tables.ts';

export const memoryBallotBox = (tables: Tables): BallotBox => ({
  async cast(sessionId, roundId, key, ballot) {
    const box: Box = tables.boxes.get(roundId) ?? { sessionId, ballots: new Map() };
    tables.boxes.set(roundId, box);
    const kept = box.ballots.get(key);
    if (kept && kept.rev >= ballot.rev) return 'stale';
    box.ballots.set(key, structuredClone(ballot));
    return 'kept';
  },
  async find(roundId, key) {
    return copyOf(tables.boxes.get(roundId)?.ballots.get(key));
  },
  async count(roundId) {
    return tables.boxes.get(roundId)?.ballots.size ?? 0;
  },
  async bodies(roundId) {
    const ballots = [...(tables.boxes.get(roundId)?.ballots ?? [])];
    ballots.sort(([a], [b]) => (a < b ? -1 : 1));
    return ballots.map(([, ballot]) => ballot.body);
  },
});
