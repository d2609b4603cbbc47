import { createContext, Fragment, use } from 'react';
import type { Inline } from '../../../shared/report/document.ts';
import { printable } from '../../../shared/report/printable.ts';
import { inOrder } from './outline.ts';

/** The language tag of the session, which is the best that is known of what people wrote in it. */
export const ReportLanguage = createContext('nl-NL');

interface WordsProps {
  /** As it was written. */
  readonly text: string;
  /** Whether it is read aloud as a text of its own. */
  readonly isSpoken?: boolean;
}

/** Somebody's words: in their own direction, so that a name from right to left does not turn ours round; line breaks kept. */
export const Words = ({ text, isSpoken = false }: WordsProps) => {
  const lang = use(ReportLanguage);
  return (
    <bdi dir="auto" lang={lang} className="report-written" {...(isSpoken ? { 'data-spoken': '' } : {})}>
      {printable(text)}
    </bdi>
  );
};

interface TextProps {
  readonly text: readonly Inline[];
  /** Our words behind somebody's ("(7 antwoorden)") step back a little. */
  readonly isHeading?: boolean;
}

/** Our words and somebody's, in one line. */
export const ReportText = ({ text, isHeading = false }: TextProps) =>
  inOrder(text).map(({ key, item: part }) => {
    if (typeof part !== 'string')
      return part.to === undefined ? (
        <Words key={key} text={part.words} />
      ) : (
        <a key={key} href={`#${part.to}`}>
          <Words text={part.words} />
        </a>
      );
    if (isHeading && key !== '0')
      return (
        <span key={key} className="report-aside">
          {printable(part)}
        </span>
      );
    return <Fragment key={key}>{printable(part)}</Fragment>;
  });
