// The words of the choices in the HTML file by which a reader sets it: no other format has them. In the language of the report, as all its words.
import type { Language } from '../domain/vocabulary.ts';

export type ReadingChoice = { readonly value: string; readonly label: string };
export type ReadingGroup = {
  /** Name of the group of radio buttons; `name-value` is the id of each, which the style sheet knows. */
  readonly name: 'size' | 'space' | 'theme';
  readonly title: string;
  readonly choices: readonly ReadingChoice[];
};
export type ReadingLabels = {
  readonly title: string;
  /** What the reader should know: a file without script remembers nothing. */
  readonly remark: string;
  readonly groups: readonly ReadingGroup[];
};

const SIZES = [75, 100, 150, 200, 300] as const;
const sizes = (normal: string): ReadingChoice[] =>
  SIZES.map((size) => ({ value: `${size}`, label: size === 100 ? `${size}% (${normal})` : `${size}%` }));

const LABELS: Record<Language, ReadingLabels> = {
  nl: {
    title: 'Letters en kleuren',
    remark: 'Dit bestand onthoudt uw keuze niet. Op papier staat het verslag altijd gewoon.',
    groups: [
      { name: 'size', title: 'Tekst', choices: sizes('gewoon') },
      {
        name: 'space',
        title: 'Letterafstand',
        choices: [
          { value: 'normal', label: 'Gewoon' },
          { value: 'wide', label: 'Ruimer' },
          { value: 'widest', label: 'Het ruimst' },
        ],
      },
      {
        name: 'theme',
        title: 'Contrast',
        choices: [
          { value: 'light', label: 'Licht' },
          { value: 'dark', label: 'Donker' },
          { value: 'contrast', label: 'Hoog contrast' },
        ],
      },
    ],
  },
  en: {
    title: 'Letters and colours',
    remark: 'This file does not remember what you choose. On paper the report always looks as usual.',
    groups: [
      { name: 'size', title: 'Text', choices: sizes('usual') },
      {
        name: 'space',
        title: 'Letter spacing',
        choices: [
          { value: 'normal', label: 'Usual' },
          { value: 'wide', label: 'Wider' },
          { value: 'widest', label: 'Widest' },
        ],
      },
      {
        name: 'theme',
        title: 'Contrast',
        choices: [
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'contrast', label: 'High contrast' },
        ],
      },
    ],
  },
};

/** What is chosen at first in each group. */
export const FIRST_CHOICES: Readonly<Record<ReadingGroup['name'], string>> = {
  size: '100',
  space: 'normal',
  theme: 'light',
};

/** The choices of the HTML file in the language of the report. */
export const readingLabelsOf = (language: Language): ReadingLabels => LABELS[language];
