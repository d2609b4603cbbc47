// What the template of the take-home sheet reads: the sheet from spacious to tight as plain data, and the code to scan.
import { renderSVG } from 'uqr';
import { languageTag } from '../../shared/report/format.ts';
import { printable } from '../../shared/report/printable.ts';
import { sheetVariants } from '../../shared/report/take-home-sheet.ts';
import { takeHomeLabelsOf } from '../../shared/report/take-home-labels.ts';
import type { TakeHome } from '../../shared/report/take-home.ts';
import { breakable } from './pdf-data.ts';
import { PDF_FONTS } from './pdf-fonts.ts';

/** Characters: in large letters a word runs off the page sooner than in the report. */
const LONG_WORD = 22;
/** Somebody's words, so that those from right to left cannot turn ours round. */
const words = (text: string): string => (text === '' ? '' : `\u2068${breakable(text, LONG_WORD)}\u2069`);

/** Modules of white around the code: what the standard asks for and what old phones need. */
const QUIET = 4;

/** @param sheet a valid sheet @returns data for `TAKE_HOME_TEMPLATE`: texts, numbers and truth values only */
export function takeHomePdfData(sheet: TakeHome) {
  const { language, address, title, isInterim } = sheet;
  const labels = takeHomeLabelsOf(language);
  const [lang, region] = languageTag(language).split('-');
  return {
    lang,
    region,
    fonts: PDF_FONTS,
    heading: labels.title,
    // A PDF without a title is refused.
    title: [labels.title, printable(title)].filter((part) => part !== '').join(' – '),
    interim: isInterim ? labels.interim : '',
    nothing: labels.nothing,
    nextTitle: labels.next,
    listen: labels.listen,
    listenText: labels.listenText,
    address,
    qr: address === null ? '' : renderSVG(address, { ecc: 'M', border: QUIET }),
    qrAlt: address === null ? '' : labels.qr(address),
    variants: sheetVariants(sheet).map(({ size, title, details, questions, moreQuestions, next }) => ({
      size,
      title: words(title),
      details: words(details),
      questions: questions.map(({ number, title, note, lines, more }) => ({
        number,
        title: words(title),
        note,
        lines: lines.map((line) => ({ rank: line.rank, title: words(line.title) })),
        more,
      })),
      moreQuestions,
      next: words(next),
    })),
  };
}
