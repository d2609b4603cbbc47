import type { report as nl } from '../nl/report.ts';
import type { SameKeys } from '../same-keys.ts';

export const report = {
  pageTitle: 'Report: {{title}}',
  back: 'Back to the session',
  take: 'Take the report along',
  print: 'Print, or save as PDF',
  refresh: 'Fetch the newest state',
  formats: {
    html: 'Web page (HTML)',
    docx: 'For Word (DOCX)',
    csv: 'For Excel (CSV)',
    json: 'Data (JSON)',
  },
  missing: {
    title: 'This report is not there',
    text: 'The report was deleted, or you may not see it. Are you the organiser? Then log in first. Do you have a link for facilitators? Then open that first.',
    login: 'Log in',
  },
  failed: { title: 'The report could not be fetched', text: 'Nothing is lost. Try again in a moment.' },
} as const satisfies SameKeys<typeof nl>;
