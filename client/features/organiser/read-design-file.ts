import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Design } from '../../../shared/domain/design.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { readDesign } from './design-problems.ts';

/** What came of a chosen file: a design, one thing that is wrong with the whole file, or what is wrong inside it. */
export type FileOutcome =
  | { readonly name: string; readonly state: 'good'; readonly design: Design }
  | {
      readonly name: string;
      readonly state: 'unusable';
      readonly reason: 'fileTooBig' | 'fileNotJson' | 'fileUnreadable';
    }
  | { readonly name: string; readonly state: 'wrong'; readonly problems: readonly string[] };

/** The part of a browser's File that is used. */
interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    // A byte order mark, as Windows editors write it, is no part of the JSON.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

/** Reads a chosen file as a design. Never throws; the sentences are in the language of `t`. */
export async function readDesignFile(file: ChosenFile, t: TFunction): Promise<FileOutcome> {
  const { name } = file;
  if (file.size > LIMITS.designFile) return { name, state: 'unusable', reason: 'fileTooBig' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { name, state: 'unusable', reason: 'fileUnreadable' };
  }
  const json = parsedJson(text);
  if (json === null) return { name, state: 'unusable', reason: 'fileNotJson' };
  const read = readDesign(json.value, t);
  return 'design' in read
    ? { name, state: 'good', design: read.design }
    : { name, state: 'wrong', problems: read.problems };
}
