import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { castOf, filledOf, lookedOf, readyOf } from './room-counts.ts';

/** What can be counted of the step now, the most telling first. Never anything of one person. */
function countsOf(step: StepShape, crowd: Crowd, t: TFunction): string[] {
  const [cast, looked, filled] = [castOf(crowd), lookedOf(crowd), filledOf(crowd)];
  if (cast !== null) return [t('screen.vote.voted', { count: cast.cast, here: cast.here })];
  if (looked !== null) return [t('check.screen.looked', looked)];
  if (step.kind === 'evaluation')
    return filled === null ? [] : [t('screen.evaluation.filled', { count: filled.done, here: filled.here })];
  if (step.kind !== 'question') return [];
  const ideas = crowd.detail === null ? [] : [t('screen.ideas', { count: crowd.detail.ideas })];
  return step.phase === 'collect'
    ? [...ideas, t('screen.ready', { count: readyOf(crowd).ready, here: crowd.here })]
    : ideas;
}

/** Only numbers, large: how far the room is. */
export const CountsScene = ({ step, crowd }: { readonly step: StepShape; readonly crowd: Crowd | null }) => {
  const { t } = useTranslation();
  if (crowd === null) return null;
  return (
    <ul className="flex flex-1 flex-col justify-center gap-[0.5em] text-[2.6em] leading-tight font-bold max-[699px]:text-[1.44em]">
      {[...countsOf(step, crowd, t), t('screen.here', { count: crowd.here })].map((words) => (
        <li key={words.replaceAll(/\d+/gu, '')}>{words}</li>
      ))}
    </ul>
  );
};
