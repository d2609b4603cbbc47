// How the answers of duo seats were typed: one statistic of the whole session, or why it is not shown.
import type { HelpMark } from '../../domain/help-mark.ts';
import { cell, heading, note, plain, type Block } from '../document.ts';
import { labelsOf, type ReportLabels } from '../labels.ts';
import type { ReportModel } from '../report-model.ts';

/** The name of marks that are counted together. */
export const marksText = ({ steps }: ReportLabels, marks: readonly HelpMark[]): string =>
  marks.map((mark) => steps.marks.names[mark]).join(steps.marks.or);

/** Nothing where it was not asked. */
export function marksBlocks({ session, standing, helpMarks }: ReportModel): Block[] {
  if (helpMarks === undefined) return [];
  const labels = labelsOf(session.language);
  const texts = labels.steps.marks;
  const { counts } = helpMarks;
  const start = [heading(3, texts.title), plain(texts.about)];
  if (counts === null) return [...start, plain(standing === 'final' ? texts.few : texts.pending)];
  return [
    ...start,
    {
      type: 'table',
      caption: texts.caption,
      rowHeader: 0,
      columns: [
        { title: texts.mark, kind: 'text', width: 70 },
        { title: labels.answers, kind: 'number', width: 30 },
      ],
      rows: counts.map(({ marks, answers }) => [cell(marksText(labels, marks)), cell(`${answers}`)]),
    },
    ...(counts.some(({ marks }) => marks.length > 1) ? [note(texts.merged)] : []),
    note(texts.rest),
  ];
}
