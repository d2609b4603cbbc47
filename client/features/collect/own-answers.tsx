import { useRef } from 'react';
import type { RefObject } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { TakenBack } from './taken-back.tsx';
import type { DraftBox } from './use-draft.ts';
import { useOwnAnswers } from './use-own-answers.ts';

const wordsOf = ({ text, explanation }: OwnIdea): string[] => [text, explanation];

interface OwnAnswersProps {
  readonly stepId: StepId;
  readonly box: DraftBox;
  readonly answerRef: RefObject<HTMLTextAreaElement | null>;
}

/** What this seat sent, newest first. */
export const OwnAnswers = ({ stepId, box, answerRef }: OwnAnswersProps) => {
  const { t } = useTranslation();
  const { ideas, gone, isPending, takeBack, forget, putBack } = useOwnAnswers(stepId, box);
  const heading = useRef<HTMLHeadingElement>(null);
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');
  // Their own button goes away: the focus does not fall to the top of the page.
  const thenHeading =
    (act: (idea: OwnIdea) => void) =>
    (idea: OwnIdea): void => {
      act(idea);
      heading.current?.focus();
    };

  return (
    <section className="flex flex-col gap-3">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {t('participant.collect.own.title', { total: ideas.length })}
      </h2>
      {ideas.length === 0 && gone.length === 0 && <EmptyState>{t('participant.collect.own.empty')}</EmptyState>}
      <ReadAloud texts={ideas.flatMap(wordsOf)} lang={lang} about="own" />
      {ideas.length > 0 && (
        <ul className="flex flex-col gap-3">
          {ideas.map((idea) => (
            <OwnAnswer
              key={idea.ideaId}
              stepId={stepId}
              idea={idea}
              isPending={isPending(idea)}
              onTakeBack={() => thenHeading(takeBack)(idea)}
            />
          ))}
        </ul>
      )}
      {gone.length > 0 && (
        <TakenBack
          ideas={gone}
          box={box}
          onPutBack={(idea) => {
            putBack(idea);
            // Where no more answers are taken the box is not there yet: then the focus stays near.
            (answerRef.current ?? heading.current)?.focus();
          }}
          onForget={thenHeading(forget)}
        />
      )}
    </section>
  );
};
