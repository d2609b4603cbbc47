// What each format of the report is as a file: the one list for whoever serves, saves or offers them.
import type { PriorityFormat, ReportFormat } from '../protocol/http.ts';

export type FileKind = {
  readonly contentType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Another dialect of the same extension; its files are named apart. */
  readonly isPlain?: true;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

export const FILE_KINDS: Readonly<Record<ReportFormat, FileKind>> = {
  pdf: { contentType: 'application/pdf', extension: 'pdf' },
  html: { contentType: 'text/html; charset=utf-8', extension: 'html' },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  xlsx: { contentType: XLSX, extension: 'xlsx' },
  csv: { contentType: CSV, extension: 'csv' },
  'plain-csv': { contentType: CSV, extension: 'csv', isPlain: true },
  md: { contentType: 'text/markdown; charset=utf-8', extension: 'md' },
  json: { contentType: 'application/json; charset=utf-8', extension: 'json' },
};

/** The priority list alone. */
export const PRIORITY_FILE_KINDS: Readonly<Record<PriorityFormat, FileKind>> = {
  xlsx: FILE_KINDS.xlsx,
  csv: FILE_KINDS.csv,
};
