import { partsOf } from './outline.ts';
import type { ContentsLine, ReportSection } from './outline.ts';
import { ReportText } from './report-words.tsx';

const Line = ({ id, title }: ContentsLine) => (
  <a href={`#${id}`}>
    <ReportText text={title} />
  </a>
);

interface ReportContentsProps {
  /** In the language of the document: "Inhoud". */
  readonly label: string;
  readonly sections: readonly ReportSection[];
}

/** The table of contents: every section, and under it its questions. */
export const ReportContents = ({ label, sections }: ReportContentsProps) => (
  <nav aria-label={label} className="report-contents print-hidden">
    <p aria-hidden className="report-contents-title">
      {label}
    </p>
    <ol>
      {sections.map((section) => {
        const parts = partsOf(section);
        return (
          <li key={section.id}>
            <Line {...section} />
            {parts.length > 1 && (
              <ol>
                {parts.map((part) => (
                  <li key={part.id}>
                    <Line {...part} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  </nav>
);
