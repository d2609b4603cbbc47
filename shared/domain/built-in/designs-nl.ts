// The designs that come with the product, in Dutch. As files: they are read like any other.
export const inkoopWmo = {
  format: 'versnelling-design',
  version: 1,
  title: 'Inkoop Wmo, zes vragen',
  language: 'nl',
  steps: [
    {
      kind: 'welcome',
      title: 'Welkom',
      instruction:
        'Fijn dat u meedenkt over hulp en ondersteuning in uw gemeente. U krijgt zes vragen. Iedereen typt tegelijk. Niemand ziet wie wat heeft geschreven.',
      notes:
        'Vertel waarom u dit vraagt en wat er met de uitkomst gebeurt. Zeg dat er geen foute antwoorden zijn en dat taalfouten niet geven. Help wie niet zelf kan typen. Vraag om geen namen op te schrijven.',
      plannedMinutes: 10,
    },
    {
      kind: 'question',
      title: 'Wat heeft u nodig om zelfstandig te kunnen wonen?',
      instruction:
        'Denk aan hulp in huis, aan uw huis zelf of aan mensen om u heen. Schrijf elk idee apart op en verstuur het.',
      notes:
        'Geef vijf tot tien minuten stilte om te typen. Open de lijst als bijna iedereen klaar is. Lees de groepen voor en vraag of de namen kloppen.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat heeft u nodig om mee te kunnen doen in uw buurt?',
      instruction: 'Denk aan vervoer, contact met anderen, sport, een cursus of vrijwilligerswerk.',
      notes: 'Vraag door bij korte antwoorden: wat zou er dan anders zijn? De toelichting is daar goed voor.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat vindt u belangrijk bij dagbesteding?',
      instruction:
        'Dagbesteding is een plek waar u overdag iets doet, samen met anderen. Wat maakt zo’n plek goed voor u?',
      notes:
        'Niet iedereen kent dagbesteding. Noem een voorbeeld uit uw eigen gemeente. Wie het niet kent, mag opschrijven wat hem of haar fijn lijkt.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat vindt u belangrijk bij de begeleider of hulp die bij u komt?',
      instruction: 'Denk aan hoe iemand met u omgaat, wat hij of zij kan, en of het steeds dezelfde persoon is.',
      notes: 'Let op: vraag niet naar een bepaalde persoon of organisatie. Het gaat om wat mensen belangrijk vinden.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat moet er goed geregeld zijn als u hulp aanvraagt?',
      instruction:
        'Denk aan het gesprek met de gemeente, de brieven die u krijgt en hoe lang u moet wachten. Wat helpt u daarbij?',
      notes: 'Neem een korte pauze voor deze vraag als de groep moe is.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat wilt u ons nog meegeven voor de inkoop van ondersteuning?',
      instruction:
        'De gemeente kiest binnenkort de organisaties die ondersteuning geven. Waar moet de gemeente dan zeker op letten?',
      notes:
        'Dit is de plek voor alles wat nog niet is gezegd. Wijs op wat er bij de andere vragen al staat, dan blijft dit kort.',
      plannedMinutes: 20,
    },
    {
      kind: 'evaluation',
      title: 'Wat vond u van deze bijeenkomst?',
      instruction: 'Uw antwoord is anoniem.',
      notes: 'Bedank iedereen en vertel wanneer u iets laat horen over de uitkomst.',
      plannedMinutes: 10,
    },
  ],
};

export const verklaringen = {
  format: 'versnelling-design',
  version: 1,
  title: 'Mogelijke verklaringen, met deskundigen',
  language: 'nl',
  steps: [
    {
      kind: 'welcome',
      title: 'Welkom',
      instruction:
        'U denkt vandaag mee over mogelijke verklaringen. Eerst typt iedereen tegelijk, daarna kijken wij samen.',
      notes:
        'Laat kort de cijfers zien waar het om gaat. Zeg erbij: een verklaring hoeft nog niet bewezen te zijn, en een vreemde gedachte is ook welkom.',
      plannedMinutes: 10,
    },
    {
      kind: 'question',
      title: 'Welke verklaringen ziet u voor het hoge gebruik van zorg?',
      instruction: 'Schrijf elke verklaring apart op. Zet in de toelichting waar u dat aan merkt.',
      notes: 'Geef vijf tot tien minuten stilte. Open daarna de lijst en laat mensen op elkaar verder denken.',
      plannedMinutes: 40,
    },
    {
      kind: 'break',
      title: 'Pauze',
      instruction: 'Pak gerust iets te drinken.',
      plannedMinutes: 15,
    },
    {
      kind: 'question',
      title: 'Welke verklaring is volgens u nog niet genoemd?',
      instruction: 'Denk aan wetten, geld, aanbod, mensen en gewoontes. Wat mist er nog?',
      notes: 'Deze vraag is voor wat in de eerste ronde niemand durfde of bedacht. Houd hem kort.',
      plannedMinutes: 20,
      mode: 'open',
    },
    {
      kind: 'question',
      title: 'Hoe kunnen wij nagaan of een verklaring klopt?',
      instruction: 'Welke cijfers, mensen of voorbeelden kunnen dat laten zien?',
      notes: 'Hier hoeft niet over gestemd te worden. Spreek af wie wat uitzoekt.',
      plannedMinutes: 20,
      phases: ['cluster'],
    },
    {
      kind: 'finalVote',
      title: 'Welke verklaringen zoeken wij het eerst uit?',
      instruction: 'Kies uit de verklaringen van vandaag.',
      plannedMinutes: 15,
      finalVote: { questions: [1, 2], top: 5 },
    },
    {
      kind: 'evaluation',
      title: 'Wat vond u van deze bijeenkomst?',
      instruction: 'Uw antwoord is anoniem.',
      notes: 'Vertel wie het verslag krijgt en wat u ermee gaat doen.',
      plannedMinutes: 5,
    },
  ],
};

export const prioriteiten = {
  format: 'versnelling-design',
  version: 1,
  title: 'Alleen prioriteiten kiezen',
  language: 'nl',
  steps: [
    {
      kind: 'welcome',
      title: 'Welkom',
      instruction: 'Er ligt al een lijst. U kiest straks wat voor u het belangrijkste is.',
      notes: 'Zet de lijst van tevoren klaar bij de vraag: “Antwoorden vooraf”. Vertel waar de lijst vandaan komt.',
      plannedMinutes: 5,
    },
    {
      kind: 'question',
      title: 'Mist er nog iets op deze lijst?',
      instruction:
        'Lees de lijst rustig door. Schrijf op wat er nog bij moet. Mist er niets? Dan hoeft u niets te doen.',
      notes: 'Lees de lijst hardop voor. Maak daarna van elk punt een thema, of stem op de losse punten.',
      plannedMinutes: 15,
      mode: 'open',
      phases: ['vote'],
    },
    {
      kind: 'evaluation',
      title: 'Wat vond u van deze bijeenkomst?',
      instruction: 'Uw antwoord is anoniem.',
      notes: 'Laat de uitslag nog even staan.',
      plannedMinutes: 5,
    },
  ],
};

export const evaluatie = {
  format: 'versnelling-design',
  version: 1,
  title: 'Alleen een evaluatie',
  language: 'nl',
  steps: [
    {
      kind: 'evaluation',
      title: 'Wat vond u van vandaag?',
      instruction: 'U kiest een gezicht en kunt er iets bij schrijven. Uw antwoord is anoniem.',
      notes: 'Dit kan aan het einde van elke bijeenkomst. U ziet de uitkomst pas als u de evaluatie sluit.',
      plannedMinutes: 5,
    },
  ],
};
