// What is counted while the session is played. Answers are ideas; the slowest acknowledgement is of anything that a participant sent.

export type Totals = {
  readonly sent: number;
  readonly acknowledged: number;
  readonly reported: number;
  readonly slowestAckMs: number;
  readonly ballots: number;
  readonly evaluations: number;
};

export type Counts = {
  /** An answer goes out. */
  sent(): void;
  /** The server has it for good. */
  acknowledged(): void;
  /** How long somebody waited for an acknowledgement, resends included; milliseconds. */
  waited(ms: number): void;
  voted(ballots: number): void;
  evaluated(evaluations: number): void;
  /** Answers found in the report of a session exactly as often as they were sent. */
  reported(answers: number): void;
  /** Something did not go as it should. The rehearsal goes on, but does not end well. */
  problem(line: string): void;
  totals(): Totals;
  problems(): readonly string[];
};

export function createCounts(): Counts {
  const totals = { sent: 0, acknowledged: 0, reported: 0, slowestAckMs: 0, ballots: 0, evaluations: 0 };
  const problems: string[] = [];
  return {
    sent: () => void (totals.sent += 1),
    acknowledged: () => void (totals.acknowledged += 1),
    waited: (ms) => void (totals.slowestAckMs = Math.max(totals.slowestAckMs, Math.round(ms))),
    voted: (ballots) => void (totals.ballots += ballots),
    evaluated: (evaluations) => void (totals.evaluations += evaluations),
    reported: (answers) => void (totals.reported += answers),
    problem: (line) => void problems.push(line),
    totals: () => ({ ...totals }),
    problems: () => problems,
  };
}
