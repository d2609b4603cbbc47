export const results = {
  caption: 'Uitslag van de stemming',
  earlier: 'Eerdere stemming: nummer {{number}}',
  none: 'Er is bij deze vraag niet gestemd.',
  themes: 'De thema’s',
  untitled: 'Thema zonder naam',
  emptyTheme: 'Nog geen antwoorden',
  loose: 'Nog niet bij een thema',
  failed: 'De uitslag laadt niet. Probeer het opnieuw.',
} as const;
