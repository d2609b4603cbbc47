// One row of the report as a table (CSV, XLSX): whichever of its columns it has. The rest stays empty.
import type { CsvColumn, CsvKind } from './csv-columns.ts';
import type { ReportLabels } from './labels.ts';
import type { ReportRound, ReportStep } from './report-model.ts';

export type Row = { readonly kind: CsvKind } & {
  readonly [Column in Exclude<CsvColumn, 'kind'>]?: string | number | null;
};

/** How a number that need not be whole is written: as a text with its decimal sign, or as the number that it is. */
export type Decimal = (value: number) => string | number;

export const stepOf = ({ questionNumber, title }: ReportStep) => ({ questionNumber, step: title });

/** The round, how was voted in it, and what the score counts; nothing without a round. */
export const votedIn = (round: ReportRound | null, labels: ReportLabels) =>
  round === null
    ? {}
    : {
        round: round.number,
        method: labels.methods[round.method.type],
        scoreMeans: labels.scores[round.method.type],
      };
