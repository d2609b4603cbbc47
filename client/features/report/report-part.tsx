import { useRef } from 'react';
import { ReadAloudPart } from '../../ui/read-aloud-part.tsx';
import { inOrder, textOf } from './outline.ts';
import type { ReportSection } from './outline.ts';
import { ReportBlock } from './report-block.tsx';
import { ReportText } from './report-words.tsx';

interface ReportPartProps {
  readonly section: ReportSection;
  /** Of the document. */
  readonly lang: string;
}

/** A section: its heading, the button that reads it aloud, and its blocks. */
export const ReportPart = ({ section: { id, title, startsPage, blocks }, lang }: ReportPartProps) => {
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} aria-labelledby={id} className={startsPage ? 'report-new-page' : undefined}>
      <h2 id={id} tabIndex={-1} data-spoken="">
        <ReportText text={title} isHeading />
      </h2>
      <ReadAloudPart part={section} lang={lang} title={textOf(title)} />
      {inOrder(blocks).map(({ key, item }) => (
        <ReportBlock key={key} {...item} />
      ))}
    </section>
  );
};
