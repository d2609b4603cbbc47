import type { ReportVersionId, SessionId } from '../../shared/kernel/ids.ts';
import type { ReportChoices } from '../../shared/report/report-choices.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';

/** A report that was handed on: its model is kept whole, because what is in somebody's hands must stay what it was. */
export type ReportVersion = {
  readonly sessionId: SessionId;
  readonly versionId: ReportVersionId;
  readonly name: string;
  /** The place in the log of the session that it rests on. */
  readonly revision: number;
  readonly choices: ReportChoices;
  readonly model: ReportModel;
};

/** Goes with its session: when that is deleted, so are they. */
export interface VersionStore {
  /** @returns `full` when the session has `limit` already, `gone` when there is no such session (any more) */
  add(version: ReportVersion, limit: number): Promise<'added' | 'full' | 'gone'>;
  /** The newest first. */
  list(sessionId: SessionId): Promise<ReportVersion[]>;
  get(sessionId: SessionId, versionId: ReportVersionId): Promise<ReportVersion | null>;
  /** Deletes one for good; nothing happens when it is not there. */
  remove(sessionId: SessionId, versionId: ReportVersionId): Promise<void>;
}
