/** "14:30": a moment as the clock on the wall says it, in the words of a language of the pages. */
export const timeOfDay = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', { hour: '2-digit', minute: '2-digit' }).format(at);
