// What people wrote, per question: each cluster with its answers as they were written, the loose answers, and every closed round.
import type { Language } from '../../domain/vocabulary.ts';
import { heading, note, plain, section, words, type Answer, type Block, type Inline } from '../document.ts';
import { percentText } from '../format.ts';
import type { ReportLabels } from '../labels.ts';
import { decidingRound } from '../deciding-round.ts';
import type { ReportCluster, ReportIdea, ReportModel, ReportStep } from '../report-model.ts';
import { questionsOf, questionTitle } from './question-title.ts';
import { roundBlocks } from './round-blocks.ts';

export function wordsSection(model: ReportModel): Block[] {
  const { labels, questions } = questionsOf(model);
  if (questions.length === 0) return [];
  return [
    section('answers', labels.words.title, true),
    ...questions.flatMap((step) => [
      heading(3, ...questionTitle(labels, step)),
      ...questionBlocks(model, labels, step),
    ]),
  ];
}

function questionBlocks(model: ReportModel, labels: ReportLabels, step: ReportStep): Block[] {
  const texts = labels.words;
  if (!step.opened) return [plain(texts.notOpened)];
  // A final vote has no words of its own.
  if (step.kind === 'finalVote') return [...words(step.instruction), ...roundBlocks(model, labels, step)];
  const hasNothing = step.ideas === 0 && step.seeded === undefined && step.clusters.length === 0;
  return [
    ...words(step.instruction),
    plain(texts.counts(step.present, step.answered, step.ideas)),
    ...(step.seeded === undefined ? [] : [plain(texts.seededCount(step.seeded))]),
    ...(step.leftOut === undefined ? [] : [plain(texts.leftOut(step.leftOut))]),
    ...checkBlocks(model.session.language, labels, step),
    ...(hasNothing ? [note(texts.noIdeas)] : []),
    ...(step.clusters.length === 0 && !hasNothing ? [note(texts.noClusters)] : []),
    ...step.clusters.flatMap((cluster) => clusterBlocks(labels, step, cluster)),
    ...looseBlocks(labels, step),
    ...roundBlocks(model, labels, step),
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

function clusterBlocks(labels: ReportLabels, step: ReportStep, cluster: ReportCluster): Block[] {
  const round = decidingRound(step.rounds);
  const voted = round?.candidates.find(({ candidateId }) => candidateId === cluster.clusterId);
  const isRenamed = voted !== undefined && voted.title !== cluster.title;
  const answers: Block =
    cluster.ideas.length === 0
      ? note(labels.words.emptyCluster)
      : { type: 'answers', items: cluster.ideas.map((idea) => answerOf(labels, idea)) };
  return [
    heading(4, { words: cluster.title }, ` (${labels.ideas(cluster.ideas.length)})`),
    ...(isRenamed ? [note(labels.words.renamed(round?.number ?? 0), { words: voted.title })] : []),
    ...words(cluster.explanation),
    answers,
  ];
}

function looseBlocks(labels: ReportLabels, { loose }: ReportStep): Block[] {
  if (loose.length === 0) return [];
  return [
    heading(4, `${labels.words.loose} (${labels.ideas(loose.length)})`),
    note(labels.words.looseOrder),
    { type: 'answers', items: loose.map((idea) => answerOf(labels, idea)) },
  ];
}

/** An answer that a facilitator put in other words says so, and how it was written where that was asked for. */
function answerOf(labels: ReportLabels, { text, explanation, reworded, original, seeded }: ReportIdea): Answer {
  const seed: Inline[][] = seeded === true ? [[labels.words.seeded]] : [];
  if (reworded !== true) return seeded === true ? { text, explanation, notes: seed } : { text, explanation };
  const written: Inline[] = original
    ? [
        labels.words.original,
        { words: original.text },
        ...(original.explanation === '' ? [] : [' ', { words: original.explanation }]),
      ]
    : [];
  return { text, explanation, notes: [...seed, [labels.words.reworded], ...(written.length === 0 ? [] : [written])] };
}
