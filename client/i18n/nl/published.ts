// The pages that leave the room: the sheet that people take home, and a report at a public address. Read by everybody who was there: plain words.
export const published = {
  back: 'Terug naar de sessie',
  short: 'Terug naar het kort verslag',
  more: 'Meer lezen',
  whole: 'Lees het hele verslag',
  sheetPdf: 'Dit blad om te printen (PDF)',
  reportPdf: 'Het hele verslag (PDF)',
  print: 'Print deze pagina',
  noSheet: {
    title: 'Dit blad is er nog niet',
    text: 'Het blad is er als de sessie klaar is. Was u erbij? Open deze pagina dan op hetzelfde apparaat.',
  },
  withdrawn: {
    title: 'Dit verslag is niet meer openbaar',
    text: 'De organisatie heeft het weggehaald. Heeft u een vraag? Stel die aan wie u dit adres gaf.',
  },
  notFound: {
    title: 'Hier staat geen verslag',
    text: 'Kijk of het adres klopt. Let op elke letter.',
  },
  failed: {
    title: 'De pagina kwam niet aan',
    text: 'Er is niets weg. Probeer het zo nog een keer.',
  },
} as const;
