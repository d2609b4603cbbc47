import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { dotsOn, dotsUsed, mostDotsOn } from './ballot-draft.ts';
import { DotsRow } from './dots-row.tsx';

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly choice: Choice;
  readonly method: Method;
  readonly lang: string;
  /** The answers in this theme; empty where they are not shown to participants. */
  readonly ideas: readonly IdeaShape[];
  readonly onDots: (dots: number) => void;
}

interface AnswersInThemeProps {
  readonly title: string;
  readonly ideas: readonly IdeaShape[];
}

const AnswersInTheme = ({ title, ideas }: AnswersInThemeProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <div className="-ms-2">
        <Button
          variant="quiet"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          about={t('vote.inTheme', { title })}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t('vote.answers', { count: ideas.length })}
        </Button>
      </div>
      {isOpen && (
        <ul className="flex list-disc flex-col gap-2 ps-8">
          {ideas.map((idea) => (
            <li key={idea.ideaId} dir="auto" className="text-written">
              {idea.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** One theme to vote on: what it is, how many dots are on it, less and more. */
export const CandidateCard = ({ candidate, choice, method, lang, ideas, onDots }: CandidateCardProps) => {
  const { t } = useTranslation();
  const title = candidate.title === '' ? t('vote.untitled') : candidate.title;
  const dots = dotsOn(choice, candidate.candidateId);
  const most = mostDotsOn(choice, candidate.candidateId, method);
  const isSpent = dotsUsed(choice) >= method.dots;
  const why = isSpent ? t('vote.full.none') : t('vote.full.max', { count: method.maxPerCandidate });
  return (
    <Card as="li" isMarked={dots > 0}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h3 lang={lang} dir="auto" data-spoken className="text-lg">
            {title}
          </h3>
          <DotsRow filled={dots} of={method.maxPerCandidate} />
        </div>
        {candidate.explanation !== '' && (
          <p lang={lang} dir="auto" data-spoken className="text-written">
            {candidate.explanation}
          </p>
        )}
        <Stepper
          label={t('vote.dotsFor', { title })}
          value={dots}
          onChange={onDots}
          maximum={most}
          valueText={(here) => t('vote.here', { here, count: method.dots })}
          fullText={why}
        />
        {dots >= most && <p className="text-muted">{why}</p>}
        {ideas.length > 0 && <AnswersInTheme title={title} ideas={ideas} />}
      </div>
    </Card>
  );
};
