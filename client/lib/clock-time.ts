/** A moment as a clock on the wall says it, in the reader's own time: "14:30". */
export const clockTime = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
