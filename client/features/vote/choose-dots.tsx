import { ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { Button } from '../../ui/button.tsx';
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

/** Placing dots, one card per theme. */
export const ChooseDots = ({ step, lang, candidates, method, choice, onChange, onCheck }: ChooseDotsProps) => {
  const { t } = useTranslation();
  const [isEmptyTried, setIsEmptyTried] = useState(false);
  const first = useRef<HTMLHeadingElement>(null);
  const inCluster = ideasByCluster(step).inCluster;
  const used = dotsUsed(choice);
  const check = (): void => {
    setIsEmptyTried(used === 0);
    if (used > 0) onCheck(choice);
  };
  return (
    <>
      <div className="flex flex-col gap-2">
        <p>
          {t('vote.explainDots', { count: method.dots })}{' '}
          {method.dots > 1 && t('vote.explainMax', { count: method.maxPerCandidate })}
        </p>
        <DotsLeft left={method.dots - used} of={method.dots} />
      </div>
      <section className="flex flex-col gap-4">
        <h2 ref={first} tabIndex={-1} className="sr-only">
          {t('vote.list')}
        </h2>
        <ul className="flex flex-col gap-4">
          {candidates.map((candidate) => (
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
          ))}
        </ul>
      </section>
      <div className="flex flex-col gap-4 border-t-[1.5px] border-line pt-5">
        <DotsLeft left={method.dots - used} of={method.dots} />
        <div>
          <Button variant="primary" size="large" iconAfter={ArrowRight} onPress={check}>
            {t('vote.toCheck')}
          </Button>
        </div>
        <StatusLine kind="attention">{isEmptyTried && t('vote.nothingChosen')}</StatusLine>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button onPress={() => onCheck(ABSTAIN)}>{t('vote.abstain')}</Button>
          <span className="text-muted">{t('vote.abstainHelp')}</span>
        </div>
      </div>
    </>
  );
};
