import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Design } from '../../../shared/domain/design.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { readDesign } from './design-problems.ts';

type WholeFileProblem = 'fileTooBig' | 'fileNotJson' | 'fileUnreadable';

/** What came of a chosen file: a design, one thing that is wrong with the whole file, or what is wrong inside it. */
export type FileOutcome =
  | { readonly name: string; readonly state: 'good'; readonly design: Design }
  | {
      readonly name: string;
      readonly state: 'unusable';
      readonly reason: WholeFileProblem;
    }
  | { readonly name: string; readonly state: 'wrong'; readonly problems: readonly string[] };

/** The part of a browser's File that is used. */
export interface ChosenFile {
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

/** Reads a chosen file as JSON, or says what is wrong with the whole file. Never throws. A file that is larger than a design may be is not read. */
export async function readJsonFile(file: ChosenFile): Promise<{ readonly value: unknown } | WholeFileProblem> {
  if (file.size > LIMITS.designFile) return 'fileTooBig';
  try {
    return parsedJson(await file.text()) ?? 'fileNotJson';
  } catch {
    return 'fileUnreadable';
  }
}

/** Reads a chosen file as a design. Never throws; the sentences are in the language of `t`. */
export async function readDesignFile(file: ChosenFile, t: TFunction): Promise<FileOutcome> {
  const { name } = file;
  const json = await readJsonFile(file);
  if (typeof json === 'string') return { name, state: 'unusable', reason: json };
  const read = readDesign(json.value, t);
  return 'design' in read
    ? { name, state: 'good', design: read.design }
    : { name, state: 'wrong', problems: read.problems };
}
