// The last result of each automatic check, as the tests left it beside the pages (tools/lib/check-results.mjs). It is read as what it is: a file that may be
// missing, old, or of another make.
import { useEffect, useState } from 'react';
import { isRecord, isWhole } from '../../../shared/kernel/read-value.ts';
import { api } from '../../lib/api.ts';

export interface CheckResults {
  /** The day of the tests, as 2026-11-22. */
  readonly date: string;
  /** Whether they ran on just this version of the program. */
  readonly isThisVersion: boolean;
  /** By the id of the check; one that is not here did not run. */
  readonly results: Readonly<Record<string, 'passed' | 'failed'>>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isCount = (value: unknown): value is number => isWhole(value, 0, Number.MAX_SAFE_INTEGER);

/** What the file says; null when it is not one of ours. */
export function parseResults(file: unknown): CheckResults | null {
  if (!isRecord(file) || file['format'] !== 'versnelling-checks' || !isRecord(file['checks'])) return null;
  const { date, isThisVersion, checks } = file;
  if (typeof date !== 'string' || !DAY.test(date) || typeof isThisVersion !== 'boolean') return null;
  const results: Record<string, 'passed' | 'failed'> = {};
  for (const [id, counts] of Object.entries(checks)) {
    if (!isRecord(counts) || !isCount(counts['passed']) || !isCount(counts['failed'])) continue;
    if (counts['passed'] + counts['failed'] > 0) results[id] = counts['failed'] > 0 ? 'failed' : 'passed';
  }
  return { date, isThisVersion, results };
}

/** The last results; null while they are not known, and where there are none. */
export function useCheckResults(): CheckResults | null {
  const [results, setResults] = useState<CheckResults | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = async (): Promise<void> => {
      const answer = await api.get<unknown>('/accessibility-results.json');
      if (isHere && answer.ok) setResults(parseResults(answer.value));
    };
    void ask();
    return () => {
      isHere = false;
    };
  }, []);
  return results;
}
