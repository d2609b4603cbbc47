import { unreachable } from '../../../shared/kernel/assert.ts';
import { pointOf, type Answer, type Block } from '../../../shared/report/document.ts';
import { inOrder } from './outline.ts';
import type { Placed } from './outline.ts';
import { ReportTable } from './report-table.tsx';
import { ReportText, Words } from './report-words.tsx';

const Heading = ({ block, id }: { readonly block: Extract<Block, { type: 'heading' }>; readonly id?: string }) => {
  const text = <ReportText text={block.text} isHeading />;
  const anchor = id === undefined ? {} : { id, tabIndex: -1 };
  switch (block.level) {
    case 2:
    case 3:
      return (
        <h3 {...anchor} data-spoken="">
          {text}
        </h3>
      );
    case 4:
      return (
        <h4 {...(block.anchor === undefined ? {} : { id: block.anchor, tabIndex: -1 })} data-spoken="">
          {text}
        </h4>
      );
    default:
      return unreachable(block.level, 'level');
  }
};

const OneAnswer = ({ text, explanation, notes = [] }: Answer) => (
  <li>
    <Words text={text} isSpoken />
    {explanation !== '' && (
      <span className="report-small">
        <Words text={explanation} isSpoken />
      </span>
    )}
    {inOrder(notes).map(({ key, item }) => (
      <span key={key} className="report-small" data-spoken="">
        <ReportText text={item} />
      </span>
    ))}
  </li>
);

/** One block of the document. The heading of a section is not among them: see `ReportPart`. */
export const ReportBlock = ({ block, id }: Placed) => {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} {...(id === undefined ? {} : { id })} />;
    case 'paragraph':
      return (
        <p data-tone={block.tone} data-spoken="">
          <ReportText text={block.text} />
        </p>
      );
    case 'answers':
      return (
        <ul>
          {inOrder(block.items).map(({ key, item }) => (
            <OneAnswer key={key} {...item} />
          ))}
        </ul>
      );
    case 'points':
      return (
        <ul>
          {inOrder(block.items).map(({ key, item }) => (
            <li key={key} data-spoken="">
              <ReportText text={pointOf(item)} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <ReportTable {...block} />;
    default:
      return unreachable(block, 'block');
  }
};
