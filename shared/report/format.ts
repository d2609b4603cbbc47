// Numbers and dates as the reader of the report writes them. Times are those of Amsterdam: the report is read where the session was.
import type { Language } from '../domain/vocabulary.ts';

const TAGS: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The full language tag of a report, for `lang` and for word processors. */
export const languageTag = (language: Language): string => TAGS[language];

/** A share of 0 to 1 as whole per cents ("34%"). */
export const percentText = (language: Language, share: number): string =>
  new Intl.NumberFormat(TAGS[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number with at most `digits` decimals ("4,2"). What rounds to nothing is 0, never −0. */
export const numberText = (language: Language, value: number, digits = 0): string =>
  new Intl.NumberFormat(TAGS[language], { maximumFractionDigits: digits, useGrouping: 'min2' }).format(
    Number(value.toFixed(digits)) === 0 ? 0 : value,
  );

/** The day of an ISO date in words; a text that is no ISO date is given back as it is. */
export function dayText(language: Language, date: string): string {
  const time = Date.parse(`${date}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(time)) return date;
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(TAGS[language], options).format(time);
}

/** A moment (ISO, UTC) as day and time in Amsterdam. */
export function momentText(language: Language, iso: string): string {
  const timeZone = 'Europe/Amsterdam';
  const day = new Intl.DateTimeFormat(TAGS[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone });
  const time = new Intl.DateTimeFormat(TAGS[language], { hour: '2-digit', minute: '2-digit', timeZone });
  const moment = Date.parse(iso);
  return `${day.format(moment)}, ${time.format(moment)}`;
}
