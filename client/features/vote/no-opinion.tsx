import type { ReactNode } from 'react';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { useTitle } from './candidate-head.tsx';

interface NoOpinionProps {
  readonly candidate: Candidate;
  readonly noOpinion: readonly CandidateId[];
  readonly onChange: (isWithout: boolean) => void;
}

/** "Geen mening" about one candidate: it then counts neither for nor against it. */
export const NoOpinion = ({ candidate, noOpinion, onChange }: NoOpinionProps) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  return (
    <CheckboxField
      isSelected={noOpinion.includes(candidate.candidateId)}
      onChange={onChange}
      about={t('vote.inTheme', { title: titleOf(candidate) })}
    >
      {t('vote.noOpinion')}
    </CheckboxField>
  );
};

interface NoOpinionWordsProps {
  readonly candidates: readonly Candidate[];
  readonly noOpinion: readonly CandidateId[];
  readonly lang: string;
}

/** What somebody has no opinion about, in words. */
export const NoOpinionWords = ({ candidates, noOpinion, lang }: NoOpinionWordsProps) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const names = candidates.filter(({ candidateId }) => noOpinion.includes(candidateId)).map(titleOf);
  if (names.length === 0) return null;
  return (
    <p className="mt-2">
      {t('vote.noOpinionAbout')} <span lang={lang}>{names.join(' · ')}</span>
    </p>
  );
};

interface ChoiceRow {
  readonly id: string;
  readonly title: string;
  readonly words: ReactNode;
}

/** A choice in words: a line for each candidate, with what is said of it. */
export const ChoiceRows = ({ rows, lang }: { readonly rows: readonly ChoiceRow[]; readonly lang: string }) => (
  <ul className="flex flex-col">
    {rows.map(({ id, title, words }) => (
      <li
        key={id}
        className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b-[1.5px] border-line py-3 last:border-b-0"
      >
        <strong lang={lang} dir="auto" className="min-w-0 flex-1 basis-[12rem]">
          {title}
        </strong>
        <span>{words}</span>
      </li>
    ))}
  </ul>
);
