import { useTranslation } from 'react-i18next';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';
import { dotsOn } from './ballot-draft.ts';
import { DotsRow } from './dots-row.tsx';

interface ChoiceListProps {
  readonly candidates: readonly Candidate[];
  readonly choice: Choice;
  readonly method: Method;
  readonly lang: string;
}

/** A choice in words, most dots first: "2 stippen aan een vast gezicht". */
export const ChoiceList = ({ candidates, choice, method, lang }: ChoiceListProps) => {
  const { t } = useTranslation();
  const rows = candidates
    .map((candidate) => ({ candidate, dots: dotsOn(choice, candidate.candidateId) }))
    .filter(({ dots }) => dots > 0)
    .toSorted((a, b) => b.dots - a.dots);
  return (
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
  );
};
