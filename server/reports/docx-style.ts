// How the Word document looks: the same ink, petrol and quiet lines as the pages, in a font that every office has.
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

export const DOCX_COLORS = {
  ink: '1B1F24',
  muted: '484D55',
  accent: '0B4A57',
  soft: 'E2EEF0',
  line: 'CFCABF',
  attention: '6A3F00',
  attentionSoft: 'FDF0D2',
} as const;

/** The numbering that lists refer to. */
export const BULLETS = 'answers';

const FONT = 'Calibri';

/** Sizes are half points; distances twips (1/20 point). */
/** @param accent six hexadecimal digits */
export function docxStyles(language: string, accent: string): IStylesOptions {
  const { ink, muted } = DOCX_COLORS;
  const rule = (color: string, size: number) => ({ style: BorderStyle.SINGLE, color, size, space: 4 });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          color: ink,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 52, bold: true, color: ink },
        paragraph: { spacing: { after: 120, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font: FONT, size: 34, bold: true, color: accent },
        paragraph: {
          keepNext: true,
          spacing: { before: 560, after: 200, line: 252, lineRule: LineRuleType.AUTO },
          border: { bottom: rule(accent, 8) },
        },
      },
      heading2: {
        run: { font: FONT, size: 27, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 400, after: 120, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading3: {
        run: { font: FONT, size: 23, bold: true, color: accent },
        paragraph: { keepNext: true, spacing: { before: 260, after: 80, line: 252, lineRule: LineRuleType.AUTO } },
      },
      listParagraph: {
        run: { font: FONT, size: 22 },
        paragraph: { spacing: { after: 80, line: 276, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [...frontStyles(accent), ...bodyStyles(muted)],
  };
}

function frontStyles(accent: string): NonNullable<IStylesOptions['paragraphStyles']> {
  const { soft, muted, attention, attentionSoft } = DOCX_COLORS;
  const box = (color: string, fill: string) => ({
    shading: { fill },
    border: { left: { style: BorderStyle.SINGLE, color, size: 24, space: 8 } },
    indent: { left: 200 },
    spacing: { before: 120, after: 240 },
  });
  const style = { basedOn: 'Normal', next: 'Normal', quickFormat: true };
  return [
    {
      ...style,
      id: 'Kicker',
      name: 'Kicker',
      run: { bold: true, color: accent },
      paragraph: { spacing: { after: 60 } },
    },
    { ...style, id: 'Details', name: 'Details', run: { size: 25, color: muted } },
    { ...style, id: 'Standing', name: 'Standing', run: { size: 20 }, paragraph: box(accent, soft) },
    {
      ...style,
      id: 'StandingInterim',
      name: 'Standing interim',
      run: { size: 20, bold: true, color: attention },
      paragraph: box(attention, attentionSoft),
    },
    {
      ...style,
      id: 'Figure',
      name: 'Figure',
      paragraph: { keepNext: true, spacing: { after: 20 }, indent: { left: 560, hanging: 560 } },
    },
    {
      ...style,
      id: 'Footer',
      name: 'footer',
      run: { size: 17, color: muted },
      paragraph: { alignment: AlignmentType.START },
    },
  ];
}

function bodyStyles(muted: string): NonNullable<IStylesOptions['paragraphStyles']> {
  const { line } = DOCX_COLORS;
  const style = { basedOn: 'Normal', next: 'Normal', quickFormat: true };
  return [
    { ...style, id: 'Note', name: 'Note', run: { size: 20, color: muted } },
    {
      ...style,
      id: 'Said',
      name: 'Said',
      run: { color: muted },
      paragraph: {
        indent: { left: 160 },
        border: { left: { style: BorderStyle.SINGLE, color: line, size: 18, space: 8 } },
      },
    },
    {
      ...style,
      id: 'Caption',
      name: 'caption',
      run: { size: 19, color: muted },
      paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
    },
    {
      ...style,
      id: 'TableText',
      name: 'Table text',
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      ...style,
      id: 'TableNote',
      name: 'Table note',
      run: { size: 18, color: muted },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { ...style, id: 'AfterTable', name: 'After table', run: { size: 8 }, paragraph: { spacing: { after: 60 } } },
  ];
}

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } }, run: { color: DOCX_COLORS.accent } },
        },
      ],
    },
  ],
};
