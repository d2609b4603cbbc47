// The report as a document: headings, paragraphs, lists and tables, before it becomes HTML or a word processor's file. Every readable format is
// rendered from these blocks, so that they cannot say different things.

import type { Logo } from './choices/logo.ts';

/** Our own words as a plain text; somebody's words as `words`, so that a renderer can keep them apart (direction, never markup). */
export type Inline =
  | string
  | {
      readonly words: string;
      /** The `anchor` of a heading elsewhere in the report: what the words rest on. */
      readonly to?: string;
      /** Its number, for a format without links to say. */
      readonly ref?: string;
    };

export type Cell = {
  readonly text: readonly Inline[];
  /** A second, smaller line. */
  readonly note?: readonly Inline[];
  /** Length of a bar beside the text, 0 to 1. It only repeats the text: a format may leave it out. */
  readonly bar?: number;
};

export type Column = {
  readonly title: string;
  /** The title is somebody's words: the name of a group or a criterion. */
  readonly isWords?: boolean;
  readonly kind: 'text' | 'number' | 'bar';
  /** Parts of the width of the table. */
  readonly width: number;
};

export type Table = {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Which column names the row. */
  readonly rowHeader: number;
  readonly rows: readonly (readonly Cell[])[];
};

export type Answer = {
  readonly text: string;
  readonly explanation: string;
  /** Smaller lines under it: that it was put in other words, and how it was written. */
  readonly notes?: readonly (readonly Inline[])[];
};

export type Block =
  | {
      readonly type: 'heading';
      /** 1 is the title of the report itself. */
      readonly level: 2 | 3 | 4;
      readonly text: readonly Inline[];
      /** Level 2 only: the anchor for the table of contents. */
      readonly id?: string;
      readonly newPage?: boolean;
      /** Where links within the report lead to: letters, digits and `-`. */
      readonly anchor?: string;
    }
  | { readonly type: 'paragraph'; readonly tone: 'plain' | 'note' | 'words'; readonly text: readonly Inline[] }
  | { readonly type: 'answers'; readonly items: readonly Answer[] }
  | { readonly type: 'points'; readonly items: readonly (string | readonly Inline[])[] }
  | Table;

export type Figure = { readonly value: string; readonly label: string };

/** What stands above the first heading. */
export type TitlePage = {
  readonly logo?: Logo;
  /** #rrggbb; the renderer's own when absent. */
  readonly accent?: string;
  readonly kicker: string;
  readonly title: string;
  /** Place and day, as far as they are known. */
  readonly details: readonly Inline[];
  readonly standing: string;
  readonly isInterim: boolean;
  readonly figures: readonly Figure[];
};

export type ReportDocument = { readonly titlePage: TitlePage; readonly blocks: readonly Block[] };

export const heading = (level: 2 | 3 | 4, ...text: readonly Inline[]): Block => ({ type: 'heading', level, text });
export const section = (id: string, title: string, newPage = false): Block => ({
  type: 'heading',
  level: 2,
  text: [title],
  id,
  newPage,
});
export const plain = (...text: readonly Inline[]): Block => ({ type: 'paragraph', tone: 'plain', text });
export const note = (...text: readonly Inline[]): Block => ({ type: 'paragraph', tone: 'note', text });
/** A paragraph of somebody's words; nothing when there are none. */
export const words = (text: string): Block[] =>
  text === '' ? [] : [{ type: 'paragraph', tone: 'words', text: [{ words: text }] }];
/** An item of a list of points as inlines. */
export const pointOf = (item: string | readonly Inline[]): readonly Inline[] =>
  typeof item === 'string' ? [item] : item;
export const cell = (text: string): Cell => ({ text: [text] });
/** A cell of somebody's words. */
export const wordsCell = (words: string): Cell => ({ text: [{ words }] });
/** The title of a column, kept apart when it is somebody's words. */
export const titleOf = ({ title, isWords }: Column): Inline => (isWords === true ? { words: title } : title);
