// The blocks of the document as sections with a heading each, and the table of contents that follows from them.
import type { Block, Inline, ReportDocument } from '../../../shared/report/document.ts';

type Heading = Extract<Block, { readonly type: 'heading' }>;

/** A heading of the third level is in the table of contents too, so it has an anchor. */
export type Placed = { readonly block: Block; readonly id?: string };

export type ReportSection = {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly startsPage: boolean;
  readonly blocks: readonly Placed[];
};

const isTitle = (block: Block | undefined): block is Heading => block?.type === 'heading' && block.level === 2;

/** From each heading of the second level up to the next. */
export function sectionsOf({ blocks }: ReportDocument): readonly ReportSection[] {
  const starts = blocks.flatMap((block, index) => (isTitle(block) ? [{ heading: block, index }] : []));
  return starts.map(({ heading, index }, nth) => {
    const id = heading.id ?? `section-${nth + 1}`;
    return {
      id,
      title: heading.text,
      startsPage: heading.newPage === true,
      blocks: placed(id, blocks.slice(index + 1, starts[nth + 1]?.index)),
    };
  });
}

function placed(id: string, blocks: readonly Block[]): readonly Placed[] {
  let count = 0;
  return blocks.map((block) =>
    block.type === 'heading' && block.level === 3 ? { block, id: `${id}-${++count}` } : { block },
  );
}

export type ContentsLine = { readonly id: string; readonly title: readonly Inline[] };

/** What a section is divided into: its questions. */
export const partsOf = ({ blocks }: ReportSection): readonly ContentsLine[] =>
  blocks.flatMap(({ block, id }) => (block.type === 'heading' && id !== undefined ? [{ id, title: block.text }] : []));

/** A text as one line, for names of buttons and windows. */
export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((part) => (typeof part === 'string' ? part : part.words)).join('');

/** Each with its place as the key: a document changes as a whole or not at all, and the same words can stand in it twice. */
export const inOrder = <T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] =>
  items.map((item, place) => ({ key: `${place}`, item }));
