// What a report holds when it was chosen, for every audience and in every format.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../server/reports/render-report.ts';
import { contrastOnPaper, accentSchema } from '../../../shared/report/choices/accent.ts';
import { AUDIENCE_RULES, WORDINGS } from '../../../shared/report/choices/audiences.ts';
import { logoFrom, LOGO_BYTES, rasterOf } from '../../../shared/report/choices/logo.ts';
import { AUDIENCES, PARTS, type Audience, type Part } from '../../../shared/report/choices/parts.ts';
import {
  chosen,
  firstChoices,
  reportChoicesSchema,
  type ReportChoices,
} from '../../../shared/report/report-choices.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import { reportModelSchema, type ReportModel } from '../../../shared/report/report-model.ts';
import { cluster, HOSTILE, idea, interim, model, MODELS, round, step } from './fixtures.ts';

/** One dot, grey. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const choicesFor = (audience: Audience, part: Partial<ReportChoices> = {}): ReportChoices => ({
  ...firstChoices(audience, 'nl'),
  ...part,
});

const anyChoices = fc
  .record({
    audience: fc.constantFrom(...AUDIENCES),
    language: fc.constantFrom('nl' as const, 'en' as const),
    parts: fc.subarray([...PARTS]),
    wording: fc.constantFrom(...WORDINGS),
    introduction: fc.string({ maxLength: 40 }),
    comments: fc.constant([{ questionNumber: 1, text: 'Let op' }]),
    accent: fc.constantFrom(null, '#5b1a60'),
    logo: fc.constantFrom(null, logoFrom(DOT, 'Gemeente Voorbeeld')),
  })
  .map((choices) => reportChoicesSchema.parse(choices));

const theme = cluster('a', 'Een vast gezicht', [
  { ...idea('begeleider'), reworded: true, original: { text: 'CANARY-NAME', explanation: 'CANARY-PHONE' } },
  { ...idea('vaste begeleider'), alike: true, groupId: 'clients' },
]);

/** Something in every place that some audience may not see. */
const whole: ReportModel = model(
  {
    seats: 9,
    helpMarks: { counts: [{ marks: ['typedSelf'], answers: 7 }] },
    steps: [
      {
        ...step({
          title: 'Wat telt?',
          questionNumber: 1,
          opened: true,
          clusters: [theme],
          loose: [idea('CANARY-LOOSE')],
          rounds: [round(1, [theme], ['a', 'a', 'a', 'a', 'a', ''])],
        }),
        anonymity: 'group' as const,
        leftOut: 3,
        memberCheck: { share: { agreed: 5, checked: 6, placed: 7 } },
      },
      step({
        kind: 'evaluation',
        title: 'Evaluatie',
        opened: true,
        evaluation: {
          count: 5,
          ratings: [0, 0, 0, 2, 3],
          recommend: { yes: 5, no: 0, dontKnow: 0 },
          remarks: ['CANARY-REMARK'],
        },
      }),
    ],
  },
  { groups: [{ groupId: 'clients', name: 'CANARY-GROUP' }] },
);

const json = (report: ReportModel): string => JSON.stringify(report);

describe('a chosen report', () => {
  it('is a valid report, holds nothing of a part that was left out, and can be chosen from again', () => {
    const everything = fc.constantFrom(...Object.values(MODELS), whole);
    fc.assert(
      fc.property(everything, anyChoices, (report, choices) => {
        const made = reportModelSchema.parse(chosen(report, choices));
        const has = (part: Part): boolean => made.edition?.parts.includes(part) === true;
        expect(AUDIENCE_RULES[choices.audience].parts).toEqual(expect.arrayContaining(made.edition?.parts ?? []));
        const empty = (list: readonly unknown[], part: Part) => expect(has(part) || list.length === 0).toBe(true);
        for (const each of made.steps) {
          empty(each.clusters, 'answers');
          empty(each.loose, 'loose');
          empty(each.rounds, 'votes');
          empty(each.evaluation === null ? [] : [1], 'evaluation');
          empty(each.evaluation?.remarks ?? [], 'remarks');
          empty(each.memberCheck === undefined ? [] : [1], 'check');
          for (const { comparison, ballots } of each.rounds) {
            empty(comparison === null ? [] : [1], 'groups');
            if (!AUDIENCE_RULES[choices.audience].ballots) expect(ballots).toBeNull();
          }
        }
        expect(chosen(made, choices)).toEqual(made);
        const headings = reportDocument(made).blocks.flatMap((block) =>
          block.type === 'heading' ? [block.level] : [],
        );
        expect(headings.every((level, index) => level - (headings[index - 1] ?? 1) <= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('does not bring back for one audience what another was not given', () => {
    const open = choicesFor('organiser', { wording: 'both' });
    expect(json(chosen(chosen(whole, choicesFor('public')), open))).not.toContain('CANARY');
  });

  it('gives an organiser everything there is', () => {
    const text = json(chosen(whole, choicesFor('organiser', { wording: 'both' })));
    for (const canary of ['NAME', 'PHONE', 'LOOSE', 'REMARK', 'GROUP']) expect(text).toContain(`CANARY-${canary}`);
  });

  it('gives who took part what the group read, and not what a facilitator took out', () => {
    const made = chosen(whole, choicesFor('participants', { wording: 'both', parts: [...PARTS] }));
    expect(json(made)).not.toMatch(/CANARY-(NAME|PHONE)/);
    expect(json(made)).toMatch(/CANARY-LOOSE/);
    expect(made.helpMarks).toBeUndefined();
  });

  it('gives everybody no trail, no single ballots, no groups beside answers', () => {
    const all = chosen(whole, choicesFor('public', { wording: 'asWritten', parts: [...PARTS] }));
    expect(json(all)).not.toMatch(/CANARY-(NAME|PHONE)|reworded|alike|leftOut|memberCheck|helpMarks|anonymity/);
    expect(all.steps[0]?.clusters[0]?.ideas.map(({ groupId }) => groupId)).toEqual([undefined, undefined]);
    expect(all.steps[0]?.rounds[0]?.ballots).toBeNull();
    expect(json(chosen(whole, choicesFor('public')))).not.toContain('CANARY');
  });

  it('shows only what was written when the organiser asks so', () => {
    const made = chosen(whole, choicesFor('organiser', { wording: 'asWritten' }));
    expect(made.steps[0]?.clusters[0]?.ideas[0]).toEqual({ text: 'CANARY-NAME', explanation: 'CANARY-PHONE' });
  });

  it('says for whom it is, what the organiser says, and in which language', () => {
    const choices = choicesFor('public', {
      language: 'en',
      introduction: 'Dear reader',
      comments: [{ questionNumber: 1, text: 'We start in May.' }],
    });
    const html = renderHtml(chosen(whole, choices));
    for (const text of ['lang="en-GB"', 'Summary', 'For everybody', 'Dear reader', 'We start in May.'])
      expect(html).toContain(text);
  });
});

describe('every format of a report that was made during the session', () => {
  it.each(['html', 'md', 'csv', 'plain-csv'] as const)('says as of when: %s', async (format) => {
    const made = chosen(interim, choicesFor('participants'));
    const text = (await renderReport(made, format)).body.toString().replaceAll('\\', '');
    expect(text).toMatch(/[Ss]tand van 22 november 2026, 16:04/);
  });
});

describe('the look of a report', () => {
  it('refuses a colour that cannot be read', () => {
    expect(contrastOnPaper('#000000')).toBeGreaterThan(20);
    expect(accentSchema.safeParse('#0b4a57').success).toBe(true);
    for (const colour of ['#ff6600', '#808080', 'red', '#0B4A57', '#0b4a57; } body { display: none'])
      expect(accentSchema.safeParse(colour).success).toBe(false);
  });

  it('knows a picture by its content', () => {
    expect(logoFrom(DOT, 'Stip')).toMatchObject({ type: 'png', width: 1, height: 1 });
    expect(logoFrom(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64'), 'x')).toBeNull();
    expect(logoFrom('not base64!', 'x')).toBeNull();
    expect(logoFrom(DOT, ' ')).toBeNull();
    const jpg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 0, 0, 0];
    expect(rasterOf(Uint8Array.from(jpg))).toEqual({ type: 'jpg', width: 30, height: 20 });
    const wide = Buffer.from(DOT, 'base64');
    wide.writeUInt32BE(5000, 16);
    expect(rasterOf(wide)).toBeNull();
    expect(rasterOf(Buffer.concat([Buffer.from(DOT, 'base64'), Buffer.alloc(LOGO_BYTES)]))).toBeNull();
  });

  it('never hangs or throws on any bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 64 });
    const headed = bytes.map((rest) => Uint8Array.from([0xff, 0xd8, 0xff, ...rest]));
    fc.assert(fc.property(fc.oneof(bytes, headed), (file) => [null, 'object'].includes(rasterOf(file) && 'object')));
  });

  it('keeps hostile words of the organiser as words', () => {
    for (const text of HOSTILE) {
      const html = renderHtml(chosen(whole, choicesFor('public', { introduction: text })));
      expect(html).not.toMatch(/<script|<svg\/onload|<style>[^<]*expression/);
    }
  });
});
