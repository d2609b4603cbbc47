// Antwoorden die vooraf zijn klaargezet: in het draaiboek, en tijdens de sessie.
export const seeding = {
  title_one: 'Antwoorden vooraf ({{count}})',
  title_other: 'Antwoorden vooraf ({{count}})',
  about:
    'Deze antwoorden staan er meteen, met de woorden “Vooraf klaargezet” erbij. Ze tellen nooit mee als antwoord van een deelnemer.',
  paste: 'Plak antwoorden',
  pasteHint: 'Elk antwoord op een eigen regel.',
  add: 'Voeg toe',
  file: 'Kies een bestand (CSV)',
  remove: 'Haal weg',
  removed: 'Weggehaald.',
  added_one: '{{count}} antwoord toegevoegd.',
  added_other: '{{count}} antwoorden toegevoegd.',
  open: 'Zet antwoorden klaar',
  dialogTitle: 'Antwoorden vooraf klaarzetten',
  dialogAbout: 'U kunt dit in één keer ongedaan maken.',
  close: 'Klaar',
  problems: {
    tooBig: 'Dit bestand is te groot. Kies een bestand van hoogstens 2 MB.',
    unreadable: 'Dit bestand kan niet worden gelezen. Kies het opnieuw.',
    nothing: 'Hier staan geen antwoorden in.',
    noText: 'Dit is geen tekstbestand. Bewaar het in uw spreadsheet als CSV en kies het opnieuw.',
    tooMany: 'Dit zijn er te veel. Er passen er nog {{room}} bij.',
    tooLong:
      'Te lang: antwoord {{lines}}. Een antwoord heeft hoogstens {{limit}} tekens. Maak ze korter en voeg ze opnieuw toe.',
  },
} as const;
