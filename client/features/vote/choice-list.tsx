import { useTranslation } from '../../i18n/use-translation.tsx';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { DotsChoice, DotsMethod } from './ballot-draft.ts';
import { dotsOn, dotsUsed } from './ballot-draft.ts';
import { DotsRow } from './dots-row.tsx';
import { NoOpinionWords } from './no-opinion.tsx';

interface ChoiceListProps {
  readonly candidates: readonly Candidate[];
  readonly choice: DotsChoice;
  readonly method: DotsMethod;
  readonly lang: string;
}

/** A choice in words, most dots first: "2 stippen aan een vast gezicht". */
export const ChoiceList = ({ candidates, choice, method, lang }: ChoiceListProps) => {
  const { t } = useTranslation();
  const left = method.dots - dotsUsed(choice);
  const rows = candidates
    .map((candidate) => ({ candidate, dots: dotsOn(choice, candidate.candidateId) }))
    .filter(({ dots }) => dots > 0)
    .toSorted((a, b) => b.dots - a.dots);
  return (
    <>
      <ul className="flex flex-col">
        {rows.map(({ candidate, dots }) => (
          <li
            key={candidate.candidateId}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b-[1.5px] border-line py-3 last:border-b-0"
          >
            <DotsRow filled={dots} of={method.maxPerCandidate} />
            <span className="min-w-0 flex-1 basis-[12rem]">
              {t('vote.check.row', { count: dots })}{' '}
              <strong lang={lang} dir="auto">
                {candidate.title === '' ? t('vote.untitled') : candidate.title}
              </strong>
            </span>
          </li>
        ))}
      </ul>
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
      {left > 0 && <p className="mt-2 text-muted">{t('vote.check.left', { count: left })}</p>}
    </>
  );
};
