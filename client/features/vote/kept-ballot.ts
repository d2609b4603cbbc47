// A ballot in the making, as it is kept in this tab.
import { isRecord } from '../../../shared/kernel/read-value.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { BallotKit } from './ballot-kit.ts';

export const ABSTAIN: Choice = { type: 'abstain' };

export type KeptBallot = {
  readonly choice: Choice;
  /** How somebody thinks that the other group votes; null when that was not filled in. */
  readonly guess: Choice | null;
  /** The number it was sent with, when "Verstuur" was pressed: it is taken away once the server has it. Null while it is filled in. */
  readonly sentAs: number | null;
};

/** Where the ballot of a round is kept in the tab. */
export const ballotName = (roundId: string): string => `ballot.${roundId}`;

function readChoice(kit: BallotKit, kept: unknown): Choice | null {
  if (!isRecord(kept)) return null;
  if (kept['type'] === 'abstain') return ABSTAIN;
  return kept['type'] === kit.type ? kit.read(kept) : null;
}

/** Reads what was kept in the tab of a ballot of this kit; null when it is none. */
export const parseBallot =
  (kit: BallotKit) =>
  (kept: unknown): KeptBallot | null => {
    if (!isRecord(kept)) return null;
    const choice = readChoice(kit, kept['choice']);
    const sentAs = kept['sentAs'];
    return choice === null
      ? null
      : { choice, guess: readChoice(kit, kept['guess']), sentAs: typeof sentAs === 'number' ? sentAs : null };
  };
