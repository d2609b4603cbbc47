// The page of the report. The report itself speaks the language of its session: those words are in shared/report.
export const report = {
  pageTitle: 'Verslag: {{title}}',
  back: 'Terug naar de sessie',
  take: 'Neem het verslag mee',
  print: 'Print het verslag',
  refresh: 'Haal de nieuwste stand op',
  formats: {
    pdf: 'Document (PDF)',
    html: 'Webpagina (HTML)',
    docx: 'Voor Word (DOCX)',
    xlsx: 'Voor Excel (XLSX)',
    csv: 'Tabel met puntkomma’s (CSV)',
    'plain-csv': 'Tabel met komma’s (CSV)',
    md: 'Platte tekst (Markdown)',
    json: 'Gegevens (JSON)',
  },
  priorities: {
    title: 'Alleen de lijst met wat het belangrijkst is',
    formats: { xlsx: 'Lijst voor Excel (XLSX)', csv: 'Lijst als tabel (CSV)' },
    copy: 'Kopieer als tabel',
    copied: 'De lijst is gekopieerd. U kunt hem nu plakken.',
    nothing: 'Er is nog geen lijst om te kopiëren.',
    failed: 'Kopiëren lukte niet. Haal de lijst op als bestand.',
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
