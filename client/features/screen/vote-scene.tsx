import type { Method } from '../../../shared/domain/voting/methods.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { RoundShape } from '../../../shared/protocol/shapes.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { castOf } from './room-counts.ts';
import { alphabetical } from './alphabetical.ts';
import { useFitting } from './use-fitting.ts';

interface VoteSceneProps {
  readonly round: Extract<RoundShape, { state: 'open' }>;
  readonly crowd: Crowd | null;
  /** Of the session: it says what comes first in the alphabet. */
  readonly language: string;
}

/** What people are asked to do, in a sentence. */
function howWords(method: Method, t: TFunction): string {
  switch (method.type) {
    case 'dots':
      return `${t('screen.vote.dots', { count: method.dots })} ${t('screen.vote.most', { count: method.maxPerCandidate })}`;
    case 'pick':
      return t('screen.vote.pick', { count: method.most });
    case 'rank':
      return method.top === null ? t('screen.vote.rank') : t('screen.vote.top', { count: method.top });
    case 'scale':
      return t('screen.vote.scale');
    case 'budget':
      return t('screen.vote.budget', { count: method.points });
    case 'yesNo':
      return t('screen.vote.yesNo');
    case 'criteria':
      return t('screen.vote.criteria', { criteria: method.criteria.map(({ title }) => title).join(', ') });
    case 'pairwise':
      return t('screen.vote.pairwise');
    default:
      return unreachable(method, 'method');
  }
}

/** While people vote: on what (in the order of the alphabet, so that nothing is put first), how, and how far the room is. Never a tally. */
export const VoteScene = ({ round, crowd, language }: VoteSceneProps) => {
  const { t } = useTranslation();
  const { box, fits } = useFitting<HTMLDivElement>();
  const { method } = round;
  const progress = crowd === null ? null : castOf(crowd);
  const candidates = alphabetical(round.candidates, language);
  const hidden = Math.max(0, candidates.length - fits);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.8em]">
      <p className="text-[1.2em]">
        {howWords(method, t)} {t('screen.vote.where')}
      </p>
      {progress !== null && (
        <p className="text-[1.73em] leading-tight font-bold">
          {t('screen.vote.voted', { count: progress.cast, here: progress.here })}
        </p>
      )}
      <div ref={box} className="min-h-[9em] flex-1 basis-0 overflow-hidden">
        <ul
          aria-label={t('screen.vote.candidates')}
          className={cx(
            'grid gap-[0.6em]',
            candidates.length > 4 ? 'min-[700px]:grid-cols-3' : 'min-[700px]:grid-cols-2',
          )}
        >
          {candidates.map((candidate, index) => (
            <li
              key={candidate.candidateId}
              data-fit=""
              className={cx(
                'rounded-card border-[1.5px] border-line bg-surface px-[0.7em] py-[0.4em] text-[1.2em] leading-snug font-bold',
                index >= fits && 'invisible',
              )}
            >
              {candidate.title}
              {candidate.seeded === true && (
                <span className="font-normal text-muted"> ({t('participant.collect.seeded')})</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p className="min-h-[1.5em] text-muted">{hidden > 0 && t('screen.cluster.moreThemes', { count: hidden })}</p>
    </div>
  );
};
