// Report models of every shape that a session can leave behind. Made up; the answers are of the kind that clients of a Wmo session give.
import { summariseEvaluations, type Evaluation } from '../../../shared/domain/evaluation.ts';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { NO_GROUPS, PLAIN_ROUND, resultFor } from '../../support/round-shapes.ts';
import { prioritiesOf } from '../../../shared/report/priorities.ts';
import {
  reportModelSchema,
  type ReportCluster,
  type ReportIdea,
  type ReportModel,
  type ReportRound,
  type ReportStep,
} from '../../../shared/report/report-model.ts';

export const candidateIdOf = (name: string): CandidateId =>
  Buffer.from(`${name}······················`).toString('hex').slice(0, 22) as CandidateId;

export const idea = (text: string, explanation = ''): ReportIdea => ({ text, explanation });

export const cluster = (key: string, title: string, ideas: ReportIdea[], explanation = ''): ReportCluster => ({
  clusterId: candidateIdOf(key),
  title,
  explanation,
  ideas,
});

/** A round over clusters; each ballot names candidates by key, once per dot; an empty ballot is an abstention. */
export function round(number: number, clusters: readonly ReportCluster[], ballots: readonly string[]): ReportRound {
  const method = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;
  const candidates = clusters.map(({ clusterId, title, explanation }): Candidate => ({
    candidateId: clusterId as CandidateId,
    title,
    explanation,
  }));
  const choices = ballots.map((keys): Choice => {
    if (keys === '') return { type: 'abstain' };
    const points = new Map<CandidateId, number>();
    for (const key of keys) points.set(candidateIdOf(key), (points.get(candidateIdOf(key)) ?? 0) + 1);
    return {
      type: 'dots',
      points: [...points].map(([candidateId, count]) => ({ candidateId, points: count })),
      noOpinion: [],
    };
  });
  const labelled = choices.map((choice) => ({ choice, block: null }));
  return {
    number,
    method,
    candidates,
    ...PLAIN_ROUND,
    result: resultFor(method, candidates, choices),
    comparison: null,
    ballots: ballots.length < 5 ? null : labelled,
    guesses: null,
  };
}

const EMPTY_STEP: ReportStep = {
  kind: 'question',
  title: '',
  instruction: '',
  questionNumber: null,
  opened: false,
  phase: null,
  present: null,
  answered: 0,
  ideas: 0,
  prioritiesFrom: 'none',
  priorities: [],
  clusters: [],
  loose: [],
  rounds: [],
  voidRounds: 0,
  openRounds: 0,
  evaluation: null,
};

/** A step with its counts and priorities worked out as the server does. */
export function step(part: Partial<ReportStep>): ReportStep {
  const full = { ...EMPTY_STEP, ...part };
  const ideas = full.loose.length + full.clusters.reduce((sum, { ideas }) => sum + ideas.length, 0);
  const clusters = full.clusters.map((cluster) => ({ ...cluster, ideas: cluster.ideas.length }));
  return { ...full, ideas, ...prioritiesOf({ clusters, rounds: full.rounds }) };
}

export function model(part: Partial<ReportModel>, session: Partial<ReportModel['session']> = {}): ReportModel {
  return reportModelSchema.parse({
    format: 'versnelling-report',
    version: 1,
    generatedAt: '2026-11-22T15:04:05.000Z',
    standing: 'final',
    seats: 0,
    paperSeats: 0,
    steps: [],
    ...part,
    session: { title: 'Inkoop Wmo', place: '', date: '', language: 'nl', state: 'closed', ...NO_GROUPS, ...session },
  });
}

const steady = cluster(
  'a',
  'Een vast gezicht',
  [
    idea('een vast gezicht', 'Niet elke keer iemand anders aan de deur.'),
    idea('niet steeds opnieuw mijn verhaal vertellen'),
    idea('vaste begeleider'),
    idea('Dat ze mij kennen, en dat ik niet hoef uit te leggen wat ik niet kan'),
    idea('zelfde persoon op zelfde dag'),
  ],
  'Eén begeleider die blijft, met één vervanger die u ook kent.',
);
const time = cluster('b', 'Tijd en aandacht', [
  idea('tijd om te praten'),
  idea('luisteren', 'eerst luisteren en dan pas een plan maken'),
  idea('geen haast'),
]);
const reach = cluster('c', 'Bereikbaar in het weekend', [
  idea('iemand kunnen bellen op zondag'),
  idea('appen mag ook'),
]);
const door = cluster('d', 'Begrijpelijke brieven', [idea('brieven die ik snap'), idea('geen moeilijke woorden')]);
const travel = cluster('e', 'Vervoer', [
  idea('vervoer naar de dagbesteding'),
  idea('de bus komt te laat', 'Soms drie kwartier. Dan is de koffie al op.'),
]);
const mates = cluster('f', 'Mensen om me heen', [idea('samen eten'), idea('leuke mensen'), idea('niet alleen zitten')]);
const work = cluster('g', 'Iets nuttigs doen', [idea('echt werk, geen bezigheid'), idea('koken voor de buurt')]);

const evaluations: Evaluation[] = [
  { rating: 5, recommend: 'yes', remark: 'Fijn dat iedereen tegelijk mocht typen.' },
  { rating: 5, recommend: 'yes', remark: '' },
  { rating: 4, recommend: 'yes', remark: 'Het was wel lang.\nEen pauze meer graag.' },
  { rating: 4, recommend: 'dontKnow', remark: '' },
  { rating: 4, recommend: 'yes', remark: 'De koffie was goed' },
  { rating: 3, recommend: 'no', remark: '' },
  { rating: null, recommend: 'yes', remark: '' },
];

const welcome = step({
  kind: 'welcome',
  title: 'Welkom',
  instruction: 'Fijn dat u er bent.',
  opened: true,
  present: 9,
});
const support = step({
  title: 'Wat vindt u belangrijk bij begeleiding?',
  instruction: 'Denk aan de mensen die bij u thuis komen. Alles mag.',
  questionNumber: 1,
  opened: true,
  phase: 'results',
  present: 11,
  answered: 10,
  clusters: [time, steady, reach, door],
  loose: [idea('weet ik niet'), idea('een hond')],
  rounds: [
    round(1, [time, steady, reach, door], ['aab', 'bbc', 'cca', 'abd', 'aa', 'bcd', 'ac', 'abb', '', 'aab']),
    round(2, [time, steady, reach], ['aab', 'aab', 'cca', 'ab', 'aac', 'bcc', 'acb', 'aab', '', 'aac']),
  ],
});
const days = step({
  title: 'Wat maakt dagbesteding goed?',
  questionNumber: 2,
  opened: true,
  phase: 'results',
  present: 11,
  answered: 9,
  clusters: [travel, mates, work],
  rounds: [round(1, [travel, mates, work], ['eef', 'ffg', 'ggf', 'eg', 'eff', 'gge'])],
});
const home = step({
  title: 'Wat hebt u nodig om zelfstandig te wonen?',
  questionNumber: 3,
  opened: true,
  phase: 'cluster',
  present: 10,
  answered: 4,
  clusters: [cluster('h', 'Geld en papieren', [idea('hulp bij de post')])],
  loose: [idea('een betaalbaar huis'), idea('rust in de straat')],
});
const closing = step({
  kind: 'evaluation',
  title: 'Hoe vond u het?',
  opened: true,
  phase: 'results',
  present: 9,
  answered: evaluations.length,
  evaluation: summariseEvaluations(evaluations),
});

/** A closed session with everything in it: two rounds on one question, a tie on the other, a question without a vote, an evaluation. */
export const full = model(
  {
    seats: 12,
    steps: [
      welcome,
      support,
      days,
      home,
      step({ title: 'Wat wilt u de gemeente nog zeggen?', questionNumber: 4 }),
      closing,
    ],
  },
  { title: 'Inkoop Wmo, zes vragen', place: 'Buurthuis De Linde, Zwolle', date: '2026-11-22' },
);

/** The same in English. */
export const english = model({ ...full }, { ...full.session, language: 'en', title: 'Buying support, six questions' });

/** In the middle: a round open, one void, the evaluation not published. */
export const interim = model(
  {
    standing: 'interim',
    seats: 8,
    steps: [
      welcome,
      step({ ...days, phase: 'vote', rounds: [], openRounds: 1, voidRounds: 1 }),
      step({ ...closing, phase: 'collect', evaluation: null }),
    ],
  },
  { date: '2026-11-22', state: 'live' },
);

/** Prepared and never opened. */
export const untouched = model(
  {
    standing: 'interim',
    steps: [step({ title: 'Eerste vraag?', questionNumber: 1 }), step({ kind: 'evaluation', title: 'Evaluatie' })],
  },
  { state: 'prepared' },
);

/** Not even a step. */
export const empty = model({});

/** Renamed, removed and new clusters after the vote. */
export const changedAfterVote = model({
  seats: 5,
  steps: [
    step({
      ...days,
      clusters: [{ ...travel, title: 'Vervoer en ophalen' }, mates, cluster('z', 'Nieuw thema', [idea('nog iets')])],
    }),
  ],
});

export const HOSTILE = [
  '=1+1',
  '+SUM(A1)',
  '-2+3',
  '@x',
  '#panic',
  '  =1+1',
  '\t=1+1',
  "\u00A0\u200B=cmd|' /C calc'!A0",
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\r=1+1',
  '\n=1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title></textarea><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#x41;',
  ']]> <![CDATA[ <!-- --!>',
  'PAGE \\* MERGEFORMAT { HYPERLINK "http://example.org" }',
  'زیارت بدون فاصله‌ی اضافی',
  '\u202Eneddorbmegeer\u202C \u2066\u2067 open isolates',
  '\u202E override that never ends',
  '👩🏽‍🦽‍➡️ 🇳🇱 ë é ï',
  'semi;colon, comma "quotes" \'single\'',
  'line one\nline two\r\nline three',
  `${'lang '.repeat(199)}eind`,
  'x'.repeat(1_000),
  'nul\u0000 bell\u0007 esc\u001B[31m c1\u0085 nonchar\uFFFF\uFFFE',
  'lone \uD83D surrogate \uDE00',
  '${7*7} {{7*7}} <%= 7*7 %>',
  'javascript:alert(1) https://example.org/?a=1&b=2',
] as const;

const hostileCluster = cluster(
  'h',
  '<h1>=1+1</h1>',
  HOSTILE.map((text) => idea(text, text)),
  '=HYPERLINK("http://example.org")',
);

const odd = [hostileCluster, cluster('i', '@SUM(1)', []), cluster('j', 'W'.repeat(80), [])];

/** Every hostile text in every place where a text can stand. */
export const hostile = model(
  {
    seats: 6,
    steps: [
      step({
        title: '=2+2 <b>vraag</b> \u202E',
        instruction: '+1 <i>uitleg</i>',
        questionNumber: 1,
        opened: true,
        present: 3,
        answered: 3,
        clusters: odd,
        loose: HOSTILE.map((text) => idea(text)),
        rounds: [round(1, odd, ['hhi', 'h', '', 'ii', 'h'])],
      }),
      step({
        kind: 'evaluation',
        title: '<u>slot</u>',
        opened: true,
        evaluation: {
          count: 3,
          ratings: [1, 0, 0, 0, 1],
          recommend: { yes: 1, no: 0, dontKnow: 0 },
          remarks: [...HOSTILE],
        },
      }),
    ],
  },
  { title: '=1+1</title><script>alert(1)</script>', place: '@place <b>', date: '2026-11-22' },
);

export const MODELS = { full, english, interim, untouched, empty, changedAfterVote, hostile } as const;
