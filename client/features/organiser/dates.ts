// Dates of sessions are days without a time ("2026-11-22"), the same day everywhere.

/** A day in words ("22 november 2026"); null for no or an unreadable date. `locale`: the language of the page. */
export function dayInWords(isoDate: string | null, locale: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(isoDate ?? '')?.[0];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}
