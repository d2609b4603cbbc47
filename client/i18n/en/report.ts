import type { report as nl } from '../nl/report.ts';
import type { SameKeys } from '../same-keys.ts';

export const report = {
  pageTitle: 'Report: {{title}}',
  back: 'Back to the session',
  take: 'Take the report along',
  print: 'Print the report',
  refresh: 'Fetch the newest state',
  formats: {
    pdf: 'Document (PDF)',
    html: 'Web page (HTML)',
    docx: 'For Word (DOCX)',
    xlsx: 'For Excel (XLSX)',
    csv: 'Table with semicolons (CSV)',
    'plain-csv': 'Table with commas (CSV)',
    md: 'Plain text (Markdown)',
    json: 'Data (JSON)',
  },
  priorities: {
    title: 'Only the list of what matters most',
    formats: { xlsx: 'List for Excel (XLSX)', csv: 'List as a table (CSV)' },
    copy: 'Copy as a table',
    copied: 'The list has been copied. You can paste it now.',
    nothing: 'There is no list to copy yet.',
    failed: 'Copying did not work. Download the list as a file.',
  },
  missing: {
    title: 'This report is not there',
    text: 'The report was deleted, or you may not see it. Are you the organiser? Then log in first. Do you have a link for facilitators? Then open that first.',
    login: 'Log in',
  },
  failed: { title: 'The report could not be fetched', text: 'Nothing is lost. Try again in a moment.' },
} as const satisfies SameKeys<typeof nl>;
