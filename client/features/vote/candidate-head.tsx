import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';

/** What a candidate is called, also when nobody gave it a name. */
export const useTitle = (): ((candidate: Candidate) => string) => {
  const { t } = useTranslation();
  return ({ title }) => (title === '' ? t('vote.untitled') : title);
};

interface AnswersInThemeProps {
  readonly title: string;
  readonly ideas: readonly IdeaShape[];
}

/** The answers in a theme, folded up. */
export const AnswersInTheme = ({ title, ideas }: AnswersInThemeProps) => {
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
              {idea.seeded === true && <span className="text-muted"> ({t('participant.collect.seeded')})</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** In a final vote: the question that a candidate comes from. */
export const FromQuestion = ({ candidate }: { readonly candidate: Candidate }) => {
  const { t } = useTranslation();
  const { fromStepId } = candidate;
  const from = useSession(({ view }) => (fromStepId === undefined ? undefined : view?.steps[fromStepId]));
  if (from === undefined || from.questionNumber === null) return null;
  return <p className="text-muted">{t('vote.fromQuestion', { number: from.questionNumber, title: from.title })}</p>;
};

interface CandidateHeadProps {
  readonly candidate: Candidate;
  readonly lang: string;
  /** Beside the title: a picture of what is given. */
  readonly beside?: ReactNode;
}

/** What a card is about: the title, the explanation, and where it comes from. */
export const CandidateHead = ({ candidate, lang, beside }: CandidateHeadProps) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 lang={lang} dir="auto" data-spoken className="text-lg">
          {titleOf(candidate)}
        </h3>
        {beside}
      </div>
      {candidate.seeded === true && (
        <p data-spoken className="font-bold">
          {t('participant.collect.seeded')}
        </p>
      )}
      <FromQuestion candidate={candidate} />
      {candidate.explanation !== '' && (
        <p lang={lang} dir="auto" data-spoken className="text-written">
          {candidate.explanation}
        </p>
      )}
    </>
  );
};
