import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { ABSTAIN, dotsUsed, NO_DOTS, withDots } from './ballot-draft.ts';
import { CandidateCard } from './candidate-card.tsx';
import { DotsRow } from './dots-row.tsx';

interface ChooseDotsProps {
  readonly step: StepShape;
  readonly lang: string;
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly onCheck: (choice: Choice) => void;
}

const DotsLeft = ({ left, of }: { readonly left: number; readonly of: number }) => {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-bold">
      <DotsRow filled={left} of={of} />
      <span>{left === 0 ? t('vote.allUsed') : t('vote.left', { count: left })}</span>
    </p>
  );
};

/** Placing dots, one card per theme; with big buttons one card a screen. */
export const ChooseDots = ({ step, lang, candidates, method, choice, onChange, onCheck }: ChooseDotsProps) => {
  const { t } = useTranslation();
  const [isEmptyTried, setIsEmptyTried] = useState(false);
  const isOneByOne = usePreference('bigButtons');
  const inCluster = ideasByCluster(step).inCluster;
  const used = dotsUsed(choice);
  const check = (): void => {
    setIsEmptyTried(used === 0);
    if (used > 0) onCheck(choice);
  };
  const cards = candidates.map((candidate) => (
    <CandidateCard
      key={candidate.candidateId}
      candidate={candidate}
      choice={choice}
      method={method}
      lang={lang}
      ideas={inCluster.get(candidate.candidateId) ?? []}
      onDots={(dots) => {
        setIsEmptyTried(false);
        onChange(withDots(choice.type === 'abstain' ? NO_DOTS : choice, candidate.candidateId, dots, method));
      }}
    />
  ));
  const ways = (
    <>
      <div>
        <Button variant="primary" size="large" isFullWidth={isOneByOne} iconAfter={ArrowRight} onPress={check}>
          {t('vote.toCheck')}
        </Button>
      </div>
      <StatusLine kind="attention">{isEmptyTried && t('vote.nothingChosen')}</StatusLine>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button isFullWidth={isOneByOne} onPress={() => onCheck(ABSTAIN)}>
          {t('vote.abstain')}
        </Button>
        <span className="text-muted">{t('vote.abstainHelp')}</span>
      </div>
    </>
  );
  return (
    <>
      <div className="flex flex-col gap-2">
        <p>
          {t('vote.explainDots', { count: method.dots })}{' '}
          {method.dots > 1 && t('vote.explainMax', { count: method.maxPerCandidate })}
        </p>
        <DotsLeft left={method.dots - used} of={method.dots} />
        <ReadAloud
          texts={candidates.flatMap(({ title, explanation }) => [title, explanation])}
          lang={lang}
          about="themes"
        />
      </div>
      {isOneByOne ? (
        <OneByOne
          name={t('vote.one')}
          cards={cards.map((card) => (
            <ul key={card.key}>{card}</ul>
          ))}
          last={ways}
        />
      ) : (
        <>
          <section className="flex flex-col gap-4">
            <h2 className="sr-only">{t('vote.list')}</h2>
            <ul className="flex flex-col gap-4">{cards}</ul>
          </section>
          <div className="flex flex-col gap-4 border-t-[1.5px] border-line pt-5">
            <DotsLeft left={method.dots - used} of={method.dots} />
            {ways}
          </div>
        </>
      )}
    </>
  );
};
