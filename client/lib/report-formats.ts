// The files of a report in two rows: what most people take along, and the rest behind a button.
import { REPORT_FORMATS } from '../../shared/protocol/http.ts';
import type { ReportFormat } from '../../shared/protocol/http.ts';

export const USUAL_FORMATS = ['pdf', 'docx', 'xlsx'] as const satisfies readonly ReportFormat[];
const usual = new Set<ReportFormat>(USUAL_FORMATS);
export const RARER_FORMATS: readonly ReportFormat[] = REPORT_FORMATS.filter((format) => !usual.has(format));
