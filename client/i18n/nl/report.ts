// The page of the report. The report itself speaks the language of its session: those words are in shared/report.
export const report = {
  pageTitle: 'Verslag: {{title}}',
  back: 'Terug naar de sessie',
  take: 'Neem het verslag mee',
  print: 'Print, of bewaar als PDF',
  refresh: 'Haal de nieuwste stand op',
  formats: {
    html: 'Webpagina (HTML)',
    docx: 'Voor Word (DOCX)',
    csv: 'Voor Excel (CSV)',
    json: 'Gegevens (JSON)',
  },
  missing: {
    title: 'Dit verslag is er niet',
    text: 'Het verslag is verwijderd, of u mag het niet zien. Bent u de organisator? Log dan eerst in. Heeft u een link voor begeleiders? Open die dan eerst.',
    login: 'Log in',
  },
  failed: {
    title: 'Het verslag kon niet worden opgehaald',
    text: 'Er is niets verloren gegaan. Probeer het zo nog eens.',
  },
} as const;
