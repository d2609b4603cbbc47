// The combined report as PDF, parsed back and compared with the count of the ballots. Apart from the other formats, because the compiler wants no pretended browser.
import { expect, it } from 'vitest';
import { compilePdf } from '../../../server/reports/compile-pdf.ts';
import { printedSeries } from '../../../shared/report/printed-report.ts';
import { readPdf, texts } from '../../support/read-pdf.ts';
import { bare, madeSeries, SEEN } from '../../support/series-recount.ts';

it('has the recount as its order in a PDF', async () => {
  const { found, info } = await readPdf(compilePdf(printedSeries(madeSeries())));
  expect(info['Title']).toBe('Drie avonden');
  const cells = texts(found, 'TD').map((text) => bare(text).replace(/\s+/gu, ' '));
  const said = cells.join('|');
  for (const row of SEEN) expect(said).toContain(row.join('|'));
});
