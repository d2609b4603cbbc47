// Versions of a session's report: made of the report as it stands at that moment, and kept as they were.
import type { ReportVersionId, SessionId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { allowedChoices, chosen, type ReportChoices } from '../../shared/report/report-choices.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import {
  MOST_VERSIONS,
  type NewReportVersionBody,
  type ReportVersionItem,
} from '../../shared/report/report-versions.ts';
import type { ReportVersion, VersionStore } from '../store/version-store.ts';

export type VersionDesk = {
  list(sessionId: SessionId): Promise<ReportVersionItem[]>;
  /** @returns `tooMany` when there are as many as a session may have, `notFound` when there is no such session */
  make(sessionId: SessionId, body: NewReportVersionBody): Promise<Result<ReportVersionItem, Rejection>>;
  model(sessionId: SessionId, versionId: ReportVersionId): Promise<ReportModel | null>;
  choices(sessionId: SessionId, versionId: ReportVersionId): Promise<ReportChoices | null>;
  remove(sessionId: SessionId, versionId: ReportVersionId): Promise<void>;
};

type Deps = {
  readonly versions: VersionStore;
  readonly newId: () => ReportVersionId;
  /** The whole report as it stands, with what facilitators reworded, and the place in the log; null without such a session. */
  readonly reportAt: (
    sessionId: SessionId,
  ) => Promise<{ readonly report: ReportModel; readonly revision: number } | null>;
};

const itemOf = ({ versionId, name, revision, choices, model }: ReportVersion): ReportVersionItem => ({
  versionId,
  name,
  audience: choices.audience,
  madeAt: model.generatedAt,
  standing: model.standing,
  revision,
});

export function createVersionDesk({ versions, newId, reportAt }: Deps): VersionDesk {
  return {
    async list(sessionId) {
      return (await versions.list(sessionId)).map(itemOf);
    },
    async make(sessionId, body) {
      const now = await reportAt(sessionId);
      if (now === null) return err({ code: 'notFound' });
      const choices = allowedChoices(body.choices);
      const model = chosen(now.report, choices);
      const version = { sessionId, versionId: newId(), name: body.name, revision: now.revision, choices, model };
      const added = await versions.add(version, MOST_VERSIONS);
      if (added === 'added') return ok(itemOf(version));
      return err({ code: added === 'full' ? 'tooMany' : 'notFound' });
    },
    async model(sessionId, versionId) {
      return (await versions.get(sessionId, versionId))?.model ?? null;
    },
    async choices(sessionId, versionId) {
      return (await versions.get(sessionId, versionId))?.choices ?? null;
    },
    remove: (sessionId, versionId) => versions.remove(sessionId, versionId),
  };
}
