// What voters who are shown together are called: their groups, in the organiser's order.
import type { ReportLabels } from './labels.ts';
import type { ReportModel } from './report-model.ts';

/**
 * The names of the groups of a block, joined; a seat without a group is "no group".
 * @param groupIds of one block; ids that the session does not know are left as they are
 */
export function blockName(labels: ReportLabels, model: ReportModel, groupIds: readonly (string | null)[]): string {
  const names = new Map<string, string>(model.session.groups.map(({ groupId, name }) => [groupId, name]));
  return groupIds.map((id) => (id === null ? labels.groups.none : (names.get(id) ?? id))).join(labels.groups.and);
}
