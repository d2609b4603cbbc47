import { useTranslation } from '../../i18n/use-translation.tsx';
import { turnoutWords, titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';
import { honestWords } from './sentences.ts';

interface HonestPartProps {
  readonly round: ClosedRound;
  /** With what to do about a tie. */
  readonly isForFacilitator: boolean;
}

/** The questions about a result that have a plain answer. Where nothing can be said, how many voted. */
export const HonestPart = ({ round, isForFacilitator }: HonestPartProps) => {
  const { t } = useTranslation();
  const notes = honestWords(round, titlesOf(round, t), t);
  if (notes.length === 0) return <p data-spoken="">{turnoutWords(round, t)}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {notes.map(({ id, question, text }) => (
        <li key={id} data-spoken="">
          {question !== null && `${question} `}
          <strong>{text}</strong>
          {id === 'cut' && isForFacilitator && ` ${t('outcome.cutOptions')}`}
        </li>
      ))}
    </ul>
  );
};
