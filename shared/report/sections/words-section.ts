// What people wrote, per question: each cluster with its answers as they were written, the loose answers, and every closed round.
import type { Language } from '../../domain/vocabulary.ts';
import { must } from '../../kernel/assert.ts';
import { holds } from '../choices/edition.ts';
import { heading, note, plain, section, words, type Answer, type Block, type Inline } from '../document.ts';
import { percentText } from '../format.ts';
import { editionLabelsOf } from '../labels-edition.ts';
import type { ReportLabels } from '../labels.ts';
import { decidingRound } from '../deciding-round.ts';
import type { ReportIdea, ReportModel, ReportStep } from '../report-model.ts';
import { questionsOf, questionTitle } from './question-title.ts';
import { themeAnchor, themeRef } from '../trace.ts';
import { roundBlocks } from './round-blocks.ts';
import { commentBlocks } from './summary-section.ts';

export function wordsSection(model: ReportModel): Block[] {
  const { labels, questions } = questionsOf(model);
  const hasWords = holds(model, 'answers') || holds(model, 'loose');
  if (questions.length === 0 || !(hasWords || holds(model, 'votes') || holds(model, 'check'))) return [];
  return [
    section('answers', hasWords ? labels.words.title : editionLabelsOf(model.session.language).votesTitle, true),
    ...questions.flatMap((step) => [
      heading(3, ...questionTitle(labels, step)),
      ...(holds(model, 'priorities') ? [] : commentBlocks(model, step)),
      ...questionBlocks(model, labels, step),
    ]),
  ];
}

type Groups = ReportModel['session']['groups'];

function questionBlocks(model: ReportModel, labels: ReportLabels, step: ReportStep): Block[] {
  const texts = labels.words;
  if (!step.opened) return [plain(texts.notOpened)];
  // A final vote has no words of its own.
  const rounds = holds(model, 'votes') ? roundBlocks(model, labels, step) : [];
  if (step.kind === 'finalVote') return [...words(step.instruction), ...rounds];
  const groups = model.session.groups;
  const hasNothing = step.ideas === 0 && step.seeded === undefined && step.clusters.length === 0;
  return [
    ...words(step.instruction),
    plain(texts.counts(step.present, step.answered, step.ideas)),
    ...(step.seeded === undefined ? [] : [plain(texts.seededCount(step.seeded))]),
    ...(step.anonymity === undefined || !holds(model, 'answers') ? [] : [plain(texts.groups(model.session.k))]),
    ...(step.leftOut === undefined ? [] : [plain(texts.leftOut(step.leftOut))]),
    ...checkBlocks(model.session.language, labels, step),
    ...(hasNothing ? [note(texts.noIdeas)] : []),
    ...(step.clusters.length === 0 && !hasNothing && holds(model, 'answers') ? [note(texts.noClusters)] : []),
    ...step.clusters.flatMap((_cluster, index) => clusterBlocks(model, labels, step, index)),
    ...looseBlocks(labels, groups, step),
    ...looseLeftOut(model, step),
    ...rounds,
  ];
}

function checkBlocks(language: Language, labels: ReportLabels, { memberCheck }: ReportStep): Block[] {
  if (memberCheck === undefined) return [];
  const texts = labels.words;
  if (memberCheck.share === null) return [plain(texts.checked, ' ', texts.checkedFew)];
  const { agreed, checked, placed } = memberCheck.share;
  return [
    plain(texts.checked, ' ', texts.checkedShare(agreed, checked, placed, percentText(language, agreed / checked))),
  ];
}

function clusterBlocks(model: ReportModel, labels: ReportLabels, step: ReportStep, index: number): Block[] {
  const cluster = must(step.clusters[index], 'a theme');
  const { groups } = model.session;
  const number = step.questionNumber ?? 0;
  const round = decidingRound(step.rounds);
  const voted = round?.candidates.find(({ candidateId }) => candidateId === cluster.clusterId);
  const isRenamed = holds(model, 'changes') && voted !== undefined && voted.title !== cluster.title;
  const answers: Block =
    cluster.ideas.length === 0 ? note(labels.words.emptyCluster) : answersOf(labels, cluster.ideas, groups);
  return [
    {
      type: 'heading',
      level: 4,
      text: [{ words: cluster.title }, ` (${labels.ideas(cluster.ideas.length)}, ${themeRef(number, index)})`],
      anchor: themeAnchor(number, index),
    },
    ...(isRenamed ? [note(labels.words.renamed(round?.number ?? 0), { words: voted.title })] : []),
    ...(cluster.badge ? [note(labels.words.badge(cluster.badge))] : []),
    ...words(cluster.explanation),
    answers,
  ];
}

function looseBlocks(labels: ReportLabels, groups: Groups, { loose }: ReportStep): Block[] {
  if (loose.length === 0) return [];
  return [
    heading(4, `${labels.words.loose} (${labels.ideas(loose.length)})`),
    note(labels.words.looseOrder),
    answersOf(labels, loose, groups),
  ];
}

/** Whoever counts should know what is missing. */
function looseLeftOut(model: ReportModel, { ideas, seeded = 0, clusters }: ReportStep): Block[] {
  if (holds(model, 'loose') || !holds(model, 'answers')) return [];
  const missing = ideas + seeded - clusters.reduce((sum, cluster) => sum + cluster.ideas.length, 0);
  return missing === 0 ? [] : [note(editionLabelsOf(model.session.language).looseLeftOut(missing))];
}

/**
 * Answers as a list, in the order given.
 * @param groups those whose names may stand beside answers; none in a report over several sessions
 */
export const answersOf = (labels: ReportLabels, ideas: readonly ReportIdea[], groups: Groups = []): Block => ({
  type: 'answers',
  items: ideas.map((idea) => answerOf(labels, groups, idea)),
});

/** An answer that a facilitator put in other words says so, and how it was written where that was asked for. */
function answerOf(labels: ReportLabels, groups: Groups, idea: ReportIdea): Answer {
  const { text, explanation, reworded, original, seeded, alike } = idea;
  const group = groups.find(({ groupId }) => groupId === idea.groupId);
  const marks: Inline[][] = [
    ...(group === undefined ? [] : [[labels.words.group, { words: group.name }]]),
    ...(alike === true ? [[labels.words.alike]] : []),
    ...(seeded === true ? [[labels.words.seeded]] : []),
  ];
  if (reworded !== true) return { text, explanation, ...(marks.length === 0 ? {} : { notes: marks }) };
  const written: Inline[] = original
    ? [
        labels.words.original,
        { words: original.text },
        ...(original.explanation === '' ? [] : [' ', { words: original.explanation }]),
      ]
    : [];
  return { text, explanation, notes: [...marks, [labels.words.reworded], ...(written.length === 0 ? [] : [written])] };
}
