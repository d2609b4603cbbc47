import { useCallback, useEffect, useState } from 'react';
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { RejectionCode } from '../../../../shared/protocol/rejection.ts';
import type { ReportChoices } from '../../../../shared/report/report-choices.ts';
import type { ReportVersionItem } from '../../../../shared/report/report-versions.ts';
import { api } from '../../../lib/api.ts';

export type Versions = {
  readonly path: string;
  /** The newest first; empty until they are here. */
  readonly list: readonly ReportVersionItem[];
  /** @returns why it was refused; null when it was kept */
  readonly save: (name: string, choices: ReportChoices) => Promise<RejectionCode | null>;
  /** @returns whether it is gone */
  readonly remove: (version: ReportVersionItem) => Promise<boolean>;
};

/** The kept versions of a session's report. */
export function useVersions(sessionId: SessionId): Versions {
  const path = `/api/sessions/${sessionId}/report-versions`;
  const [list, setList] = useState<readonly ReportVersionItem[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const fetchThem = async (): Promise<void> => {
      const result = await api.get<ReportVersionItem[]>(path);
      if (isCurrent && result.ok) setList(result.value);
    };
    void fetchThem();
    return () => {
      isCurrent = false;
    };
  }, [path]);
  const save = useCallback(
    async (name: string, choices: ReportChoices) => {
      const result = await api.post<ReportVersionItem>(path, { name, choices });
      if (!result.ok) return result.error.code;
      setList((before) => [result.value, ...before]);
      return null;
    },
    [path],
  );
  const remove = useCallback(
    async ({ versionId }: ReportVersionItem) => {
      const result = await api.del(`${path}/${versionId}`);
      if (result.ok) setList((before) => before.filter((each) => each.versionId !== versionId));
      return result.ok;
    },
    [path],
  );
  return { path, list, save, remove };
}
