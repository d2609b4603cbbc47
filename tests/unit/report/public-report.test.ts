// A canary: what is planted in every place that is not for the public must be in nothing that the public can get.
import { describe, expect, it } from 'vitest';
import { chosen, firstChoices } from '../../../shared/report/report-choices.ts';
import { reportModelSchema, type ReportModel } from '../../../shared/report/report-model.ts';
import { renderReport } from '../../../server/reports/render-report.ts';
import { takeHomeOf } from '../../../shared/report/take-home.ts';
import { cluster, full, idea, model, MODELS, step } from './fixtures.ts';

const CANARY = 'kanarie';

const planted: ReportModel = model(
  {
    steps: [
      step({
        title: 'Vraag',
        questionNumber: 1,
        opened: true,
        clusters: [
          cluster('a', 'Thema', [
            { ...idea('anders gezegd'), reworded: true, original: { text: CANARY, explanation: CANARY } },
          ]),
        ],
        loose: [{ ...idea('los'), reworded: true, original: { text: CANARY, explanation: '' } }],
      }),
      step({
        kind: 'evaluation',
        title: 'Hoe was het?',
        opened: true,
        evaluation: {
          count: 6,
          ratings: [0, 0, 1, 2, 3],
          recommend: { yes: 6, no: 0, dontKnow: 0 },
          remarks: [`${CANARY} remark`],
        },
      }),
    ],
  },
  { title: 'Sessie' },
);

/** What is kept of a report when it is made public. */
const publicReport = (report: ReportModel): ReportModel =>
  chosen(report, firstChoices('public', report.session.language));

describe('the report for the public', () => {
  it('is a valid report that only gets smaller once', () => {
    for (const report of Object.values(MODELS)) {
      const once = publicReport(report);
      expect(reportModelSchema.parse(once)).toEqual(once);
      expect(publicReport(once)).toEqual(once);
      expect(once.steps.map(({ priorities }) => priorities)).toEqual(report.steps.map(({ priorities }) => priorities));
    }
  });

  it('says nothing of what writers thought of where their answers stand', () => {
    const share = { agreed: 5, checked: 6, placed: 7 };
    const checked = model({ steps: [step({ opened: true, memberCheck: { share } })] });
    expect(JSON.stringify(checked)).toContain('memberCheck');
    expect(JSON.stringify(publicReport(checked))).not.toContain('memberCheck');
  });

  it('has no ballot, no remark and nothing from before a facilitator put it otherwise, in no format', async () => {
    expect(JSON.stringify(planted)).toContain(CANARY);
    const open = publicReport(planted);
    for (const format of ['html', 'csv', 'plain-csv', 'md', 'json'] as const)
      expect((await renderReport(open, format)).body.toString(), format).not.toContain(CANARY);
    expect(JSON.stringify(takeHomeOf(planted, '', null))).not.toContain(CANARY);
    const ballots = full.steps.flatMap(({ rounds }) => rounds).filter(({ ballots }) => ballots !== null);
    expect(ballots.length).toBeGreaterThan(0);
    expect(
      publicReport(full)
        .steps.flatMap(({ rounds }) => rounds)
        .flatMap(({ ballots }) => ballots ?? []),
    ).toEqual([]);
  });
});
