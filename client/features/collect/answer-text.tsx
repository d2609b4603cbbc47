import { Clock3 } from 'lucide-react';
import { IconText } from '../../ui/icon-text.tsx';
import type { Words } from './words.ts';

interface AnswerTextProps {
  readonly words: Words;
  /** A state in words: "wordt verstuurd". */
  readonly mark?: string;
}

/** An answer as it was written, with its explanation under it. */
export const AnswerText = ({ words, mark }: AnswerTextProps) => (
  <>
    <p dir="auto" data-spoken className="text-written">
      {words.text}
    </p>
    {words.explanation !== '' && (
      <p dir="auto" data-spoken className="text-written text-muted">
        {words.explanation}
      </p>
    )}
    {mark !== undefined && (
      <p>
        <IconText icon={Clock3} muted>
          {mark}
        </IconText>
      </p>
    )}
  </>
);
