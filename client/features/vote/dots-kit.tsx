import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { DotsChoice, DotsMethod } from './ballot-draft.ts';
import { dotsUsed, NO_DOTS, withDots, withoutOpinion } from './ballot-draft.ts';
import { BallotCards } from './ballot-cards.tsx';
import { kitOf, readEach, readIds, readPoints } from './ballot-kit.ts';
import type { FieldsProps } from './ballot-kit.ts';
import { CandidateCard } from './candidate-card.tsx';
import { ChoiceList } from './choice-list.tsx';
import { DotsRow } from './dots-row.tsx';

const DotsLeft = ({ left, of }: { readonly left: number; readonly of: number }) => {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-bold">
      <DotsRow filled={left} of={of} />
      <span>{left === 0 ? t('vote.allUsed') : t('vote.left', { count: left })}</span>
    </p>
  );
};

/** Placing dots: less and more on each card. */
const DotsFields = ({ setting, method, choice, onChange }: FieldsProps<DotsMethod, DotsChoice>) => {
  const { t } = useTranslation();
  const { step, candidates, lang } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  return (
    <BallotCards
      setting={setting}
      explain={
        <p>
          {t('vote.explainDots', { count: method.dots })}{' '}
          {method.dots > 1 && t('vote.explainMax', { count: method.maxPerCandidate })}
        </p>
      }
      status={<DotsLeft left={method.dots - dotsUsed(choice)} of={method.dots} />}
      sum={<ChoiceList candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={candidates.map((candidate) => (
        <CandidateCard
          key={candidate.candidateId}
          candidate={candidate}
          choice={choice}
          method={method}
          lang={lang}
          ideas={inCluster.get(candidate.candidateId) ?? []}
          onDots={(dots) => onChange(withDots(choice, candidate.candidateId, dots, method))}
          onNoOpinion={(isWithout) => onChange(withoutOpinion(choice, candidate.candidateId, isWithout))}
        />
      ))}
    />
  );
};

/** Dots: so many in all, so many on one. */
export const dotsKit = kitOf('dots', {
  empty: () => NO_DOTS,
  read: ({ points, noOpinion }) => {
    const [given, open] = [readEach(points, readPoints), readIds(noOpinion)];
    return given === null || open === null ? null : { type: 'dots', points: given, noOpinion: open };
  },
  notReady: ({ t, choice }) => (dotsUsed(choice) + choice.noOpinion.length === 0 ? t('vote.nothingChosen') : null),
  Fields: DotsFields,
  Words: ChoiceList,
});
