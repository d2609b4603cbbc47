import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { DotsChoice, DotsMethod } from './ballot-draft.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { dotsOn, dotsUsed, mostDotsOn } from './ballot-draft.ts';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { DotsRow } from './dots-row.tsx';
import { NoOpinion } from './no-opinion.tsx';

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly choice: DotsChoice;
  readonly method: DotsMethod;
  readonly lang: string;
  /** The answers in this theme; empty where they are not shown to participants. */
  readonly ideas: readonly IdeaShape[];
  readonly onDots: (dots: number) => void;
  readonly onNoOpinion: (isWithout: boolean) => void;
}

/** One theme to vote on: what it is, how many dots are on it, less and more; with big buttons a card for each number. */
export const CandidateCard = ({ candidate, choice, method, lang, ideas, onDots, onNoOpinion }: CandidateCardProps) => {
  const { t } = useTranslation();
  const title = useTitle()(candidate);
  const dots = dotsOn(choice, candidate.candidateId);
  const most = mostDotsOn(choice, candidate.candidateId, method);
  const isBig = usePreference('bigButtons');
  const isSpent = dotsUsed(choice) >= method.dots;
  const why = isSpent ? t('vote.full.none') : t('vote.full.max', { count: method.maxPerCandidate });
  return (
    <Card as="li" isMarked={dots > 0}>
      <div className="flex flex-col gap-3">
        <CandidateHead
          candidate={candidate}
          lang={lang}
          beside={<DotsRow filled={dots} of={method.maxPerCandidate} />}
        />
        {isBig ? (
          <RadioCards
            label={t('vote.dotsFor', { title })}
            options={Array.from({ length: most + 1 }, (_, count) => ({
              id: String(count),
              label: t('participant.calm.dots', { count }),
            }))}
            value={String(dots)}
            onChange={(id) => onDots(Number(id))}
          />
        ) : (
          <Stepper
            label={t('vote.dotsFor', { title })}
            value={dots}
            onChange={onDots}
            maximum={most}
            valueText={(here) => t('vote.here', { here, count: method.dots })}
            fullText={why}
          />
        )}
        {dots >= most && <p className="text-muted">{why}</p>}
        <NoOpinion candidate={candidate} noOpinion={choice.noOpinion} onChange={onNoOpinion} />
        {ideas.length > 0 && <AnswersInTheme title={title} ideas={ideas} />}
      </div>
    </Card>
  );
};
