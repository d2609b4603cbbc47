// When each step will be, from the planned minutes.
import type { DesignStep } from '../../../../shared/domain/design.ts';

export interface PlannedTime {
  /** Minutes from the start of the session. */
  readonly from: number;
  readonly minutes: number | null;
}

/** For each step when it begins; a step without minutes takes no time in the plan. */
export function timePlan(steps: readonly Pick<DesignStep, 'plannedMinutes'>[]): {
  readonly times: readonly PlannedTime[];
  readonly total: number;
} {
  let from = 0;
  const times = steps.map(({ plannedMinutes }) => {
    const time = { from, minutes: plannedMinutes };
    from += plannedMinutes ?? 0;
    return time;
  });
  return { times, total: from };
}

const DAY = 24 * 60;

/** A time of the day ("14:30") so many minutes later; null for what is no time. */
export function clockAfter(start: string, minutes: number): string | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(start.trim());
  if (match === null) return null;
  const at = (Number(match[1]) * 60 + Number(match[2]) + minutes) % DAY;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
