// What is missing or odd in a design, before it is used. It informs; only what cannot be used at all (`isFatal`) keeps it from being saved.
import { parseDesign } from '../../../../shared/domain/design.ts';
import { designOf, type EditState } from './edit-design.ts';
import { timePlan } from './time-plan.ts';

/** About one step, or about the whole design (`key` null). */
export interface DesignRemark {
  readonly key: string | null;
  readonly what:
    | 'noTitle'
    | 'noSteps'
    | 'stepNoTitle'
    | 'groupWithoutGroups'
    | 'stepWrong'
    | 'aboutWrong'
    | 'noQuestion'
    | 'finalWithoutQuestion'
    | 'finalTooEarly'
    | 'noWelcome'
    | 'noEvaluation'
    | 'evaluationNotLast'
    | 'voteWithoutClusters'
    | 'checkWithoutClusters'
    | 'nothingDone'
    | 'tightLimit'
    | 'sameTitle'
    | 'longPlan'
    | 'noBreak'
    | 'noMinutes'
    | 'longTitle';
  readonly isFatal: boolean;
  readonly minutes?: number;
}

/** People with an impairment tire sooner: two hours without a pause is long for anybody. */
const LONG_MINUTES = 150;
const BREAK_AFTER = 90;
/** A title that is longer is read slowly, and does not fit on the screen of the room. */
const LONG_TITLE = 140;

/** Everything there is to say, most serious first. */
export function designRemarks(state: EditState): DesignRemark[] {
  const fatal = fatalRemarks(state);
  return [...fatal, ...aboutSteps(state), ...aboutWhole(state)];
}

function fatalRemarks(state: EditState): DesignRemark[] {
  const { about, steps } = state;
  const read = parseDesign(designOf(state));
  if ('design' in read) return [];
  const remarks: DesignRemark[] = [];
  const say = (what: DesignRemark['what'], key: string | null): void => {
    if (!remarks.some((remark) => remark.what === what && remark.key === key))
      remarks.push({ what, key, isFatal: true });
  };
  const hasQuestion = steps.some(({ step }) => step.kind === 'question');
  for (const { path } of read.problems) {
    const index = /^steps\[(\d+)\]/.exec(path)?.[1];
    const item = index === undefined ? undefined : steps[Number(index)];
    if (path === 'title' && about.title.trim() === '') say('noTitle', null);
    else if (path === 'steps' && steps.length === 0) say('noSteps', null);
    else if (item === undefined) say('aboutWrong', null);
    else if (item.step.title.trim() === '') say('stepNoTitle', item.key);
    else if (item.step.kind === 'finalVote' && !hasQuestion) say('finalWithoutQuestion', item.key);
    else if (item.step.kind === 'finalVote' && /\.(?:kind|questions\[\d+\])$/u.test(path))
      say('finalTooEarly', item.key);
    else if (path.endsWith('.anonymity')) say('groupWithoutGroups', item.key);
    else say('stepWrong', item.key);
  }
  return remarks;
}

const odd = (what: DesignRemark['what'], key: string | null): DesignRemark => ({ what, key, isFatal: false });

function aboutSteps({ steps }: EditState): DesignRemark[] {
  const titles = steps.map(({ step }) => `${step.kind} ${step.title.trim().toLowerCase()}`);
  return steps.flatMap(({ key, step }, index) => {
    const { kind, phases, answerLimit, title } = step;
    const said: DesignRemark[] = [];
    if (title.trim() !== '' && titles.indexOf(titles[index] ?? '') !== index && kind !== 'break')
      said.push(odd('sameTitle', key));
    if (title.length > LONG_TITLE) said.push(odd('longTitle', key));
    if (kind !== 'question') return said;
    if (!phases.includes('cluster') && phases.includes('vote')) said.push(odd('voteWithoutClusters', key));
    if (!phases.includes('cluster') && (phases.includes('check') || phases.includes('sort')))
      said.push(odd('checkWithoutClusters', key));
    if (!phases.includes('cluster') && !phases.includes('vote')) said.push(odd('nothingDone', key));
    if (answerLimit !== null && answerLimit < 3) said.push(odd('tightLimit', key));
    return said;
  });
}

function aboutWhole({ steps }: EditState): DesignRemark[] {
  if (steps.length === 0) return [];
  const has = (kind: string): boolean => steps.some(({ step }) => step.kind === kind);
  const { total } = timePlan(steps.map(({ step }) => step));
  const said: DesignRemark[] = [];
  if (!has('question') && !has('evaluation')) said.push(odd('noQuestion', null));
  if (!has('welcome')) said.push(odd('noWelcome', null));
  if (!has('evaluation')) said.push(odd('noEvaluation', null));
  else if (steps.at(-1)?.step.kind !== 'evaluation') said.push(odd('evaluationNotLast', null));
  if (total > LONG_MINUTES) said.push({ ...odd('longPlan', null), minutes: total });
  if (total > BREAK_AFTER && !has('break')) said.push({ ...odd('noBreak', null), minutes: total });
  if (total > 0 && steps.some(({ step }) => step.plannedMinutes === null)) said.push(odd('noMinutes', null));
  return said;
}
