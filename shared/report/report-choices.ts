// What an organiser chooses of a report, and the report that comes of it. What is not chosen, or not for this audience, is taken out of the
// model itself, field by field: every format is made from what is left, so none of them can say more than another.
import { z } from 'zod';
import { languageSchema, type Language } from '../domain/vocabulary.ts';
import { accentSchema } from './choices/accent.ts';
import { AUDIENCE_RULES, WORDINGS, type Allowed, type Wording } from './choices/audiences.ts';
import { logoSchema } from './choices/logo.ts';
import { audienceSchema, PARTS, partSchema, type Audience, type Part } from './choices/parts.ts';
import type { ReportCluster, ReportIdea, ReportModel, ReportRound, ReportStep } from './report-model.ts';

/** Characters. */
export const LONGEST_INTRODUCTION = 4000;
export const LONGEST_COMMENT = 2000;

export const reportChoicesSchema = z.strictObject({
  audience: audienceSchema,
  language: languageSchema,
  parts: z.array(partSchema).max(PARTS.length),
  wording: z.enum(WORDINGS),
  introduction: z.string().max(LONGEST_INTRODUCTION),
  /** By the organiser, beside a question. */
  comments: z
    .array(
      z.strictObject({ questionNumber: z.int().min(1).max(200), text: z.string().trim().min(1).max(LONGEST_COMMENT) }),
    )
    .max(200),
  accent: accentSchema.nullable(),
  logo: logoSchema.nullable(),
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;

/** What is chosen for an audience at first: nothing of the organiser's own yet. */
export const firstChoices = (audience: Audience, language: Language): ReportChoices => ({
  audience,
  language,
  parts: partsOf(AUDIENCE_RULES[audience].first),
  wording: 'asRead',
  introduction: '',
  comments: [],
  accent: null,
  logo: null,
});

const partsOf = (chosen: readonly Part[]): Part[] => PARTS.filter((part) => chosen.includes(part));

/**
 * The choices that an audience may have: what it may not get is not chosen. Whoever shows choices shows these.
 * @param choices valid choices
 */
export function allowedChoices(choices: ReportChoices): ReportChoices {
  const { parts, wordings } = AUDIENCE_RULES[choices.audience];
  return {
    ...choices,
    parts: partsOf(choices.parts.filter((part) => parts.includes(part))),
    wording: wordings.includes(choices.wording) ? choices.wording : 'asRead',
  };
}

type Picked = { readonly has: (part: Part) => boolean; readonly wording: Wording; readonly rules: Allowed };

/**
 * A report as it was chosen.
 * @param report the whole report, with what was written beside what a facilitator made of it; one that was itself chosen can only get smaller
 * @param choices valid choices; what the audience may not have is left out whatever they say
 */
export function chosen(report: ReportModel, choices: ReportChoices): ReportModel {
  const { audience, language, introduction, accent, logo, parts, wording, comments } = allowedChoices(choices);
  const before = report.edition?.parts;
  const kept = parts.filter((part) => before === undefined || before.includes(part));
  const picked: Picked = { has: (part) => kept.includes(part), wording, rules: AUDIENCE_RULES[audience] };
  const { format, version, generatedAt, standing, session, seats, paperSeats, helpMarks, steps } = report;
  const { title, place, date, state, groups, k } = session;
  const comment = new Map(comments.map(({ questionNumber, text }) => [questionNumber, text]));
  return {
    format,
    version,
    generatedAt,
    standing,
    edition: {
      audience,
      parts: kept,
      introduction,
      wordsLanguage: report.edition?.wordsLanguage ?? session.language,
      accent,
      logo,
    },
    session: {
      title,
      place: picked.has('cover') ? place : '',
      date: picked.has('cover') ? date : '',
      language,
      state,
      groups: namesGroups(picked) ? groups : [],
      k,
    },
    seats,
    paperSeats,
    ...(helpMarks !== undefined && picked.has('present') && picked.rules.helpMarks ? { helpMarks } : {}),
    steps: steps.map((step) => chosenStep(step, picked, comment.get(step.questionNumber ?? 0))),
  };
}

const namesGroups = ({ has, rules }: Picked): boolean => has('groups') || (has('answers') && rules.groupsBesideAnswers);

function chosenStep(step: ReportStep, picked: Picked, comment: string | undefined): ReportStep {
  const { has } = picked;
  const { kind, title, instruction, questionNumber, opened, phase, present, answered, ideas } = step;
  const isListed = has('priorities') || has('summary');
  return {
    kind,
    title,
    instruction,
    questionNumber,
    opened,
    ...(step.anonymity !== undefined && picked.rules.groupsBesideAnswers ? { anonymity: step.anonymity } : {}),
    phase,
    present,
    answered,
    ideas,
    ...(step.leftOut !== undefined && has('changes') ? { leftOut: step.leftOut } : {}),
    ...(step.seeded !== undefined ? { seeded: step.seeded } : {}),
    prioritiesFrom: isListed ? step.prioritiesFrom : 'none',
    priorities: isListed ? step.priorities : [],
    clusters: has('answers') ? step.clusters.map((cluster) => chosenCluster(cluster, picked)) : [],
    loose: has('loose') ? step.loose.map((idea) => chosenIdea(idea, picked)) : [],
    rounds: has('votes') ? step.rounds.map((round) => chosenRound(round, picked)) : [],
    voidRounds: has('votes') ? step.voidRounds : 0,
    openRounds: step.openRounds,
    ...(step.memberCheck !== undefined && has('check') ? { memberCheck: step.memberCheck } : {}),
    ...(comment === undefined ? {} : { comment }),
    evaluation: has('evaluation') ? withRemarks(step.evaluation, has('remarks')) : null,
  };
}

const withRemarks = (evaluation: ReportStep['evaluation'], isQuoted: boolean): ReportStep['evaluation'] =>
  evaluation === null
    ? null
    : {
        count: evaluation.count,
        ratings: evaluation.ratings,
        recommend: evaluation.recommend,
        remarks: isQuoted ? evaluation.remarks : [],
      };

const chosenCluster = ({ clusterId, title, explanation, badge, ideas }: ReportCluster, picked: Picked) => ({
  clusterId,
  title,
  explanation,
  ...(badge === undefined ? {} : { badge }),
  ideas: ideas.map((idea) => chosenIdea(idea, picked)),
});

function chosenIdea(idea: ReportIdea, { has, wording, rules }: Picked): ReportIdea {
  const { original, seeded, groupId, alike, reworded } = idea;
  const { text, explanation } = wording === 'asWritten' && original !== undefined ? original : idea;
  // Only what was written: then there is nothing that was made of it to tell.
  const isTold = reworded === true && (wording === 'both' || (wording === 'asRead' && has('changes')));
  return {
    text,
    explanation,
    ...(isTold ? { reworded } : {}),
    ...(wording === 'both' && original !== undefined ? { original } : {}),
    ...(seeded === undefined ? {} : { seeded }),
    ...(groupId !== undefined && rules.groupsBesideAnswers ? { groupId } : {}),
    ...(alike !== undefined && has('changes') ? { alike } : {}),
  };
}

function chosenRound(round: ReportRound, { has, rules }: Picked): ReportRound {
  const { number, method, subject, candidates, isPartial, follows, secondGuess, result } = round;
  const isByGroup = has('groups');
  // A block is a place in the comparison: without the one the other says nothing, and would still divide the ballots.
  const ballots = round.ballots?.map(({ choice, block }) => ({ choice, block: isByGroup ? block : null })) ?? null;
  return {
    number,
    method,
    subject,
    candidates,
    isPartial,
    follows,
    secondGuess: isByGroup ? secondGuess : null,
    result,
    comparison: isByGroup ? round.comparison : null,
    ballots: rules.ballots ? ballots : null,
    guesses: rules.ballots && isByGroup ? round.guesses : null,
  };
}
