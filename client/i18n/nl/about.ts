// The pages /wat-bewaren-wij and /toegankelijkheid. They tell what the program does: docs/operations.md and client/features/about/checks.ts.
export const about = {
  keeping: {
    title: 'Wat bewaren wij?',
    intro: 'Hier leest u wat wij bewaren. Ook leest u wie het ziet en wanneer het weggaat.',
    kept: {
      title: 'Dit bewaren wij',
      answers: 'De antwoorden die u verstuurt. Bij een antwoord staat geen naam.',
      votes: 'Hoe de groep stemt. Bij een stem staat geen naam en geen plaats.',
      draft: 'De tekst die u nog niet verstuurde. Alleen u ziet die tekst.',
      checks: 'Wat u zegt over de plek van uw antwoord. De begeleider ziet dat zonder naam.',
      help: 'Of u meedoet met hulp. De begeleider ziet dat bij het nummer van uw plaats.',
      mark: 'Vraagt de organisator hoe een antwoord is getypt? Dan bewaren wij wat u daarover zegt. Alleen u ziet dat.',
      group:
        'Uw groep, als u er een kiest. Die staat bij uw plaats. Anderen zien de uitslag van een groep. Soms ook de naam van de groep bij uw antwoord. Dat leest u dan voor u typt. Het kan alleen als de groep groot genoeg is.',
      evaluation: 'Wat u van de sessie vond, en wat u daarbij typte. Dat komt zonder naam in het verslag.',
      settings: 'Hoe u wilt lezen, zoals grote letters. Dat staat alleen op het apparaat waarmee u meedoet.',
    },
    never: {
      title: 'Dit bewaren wij niet',
      name: 'Uw naam en uw e-mailadres. Wij vragen er niet om.',
      address: 'Het internetadres van uw apparaat.',
      time: 'De tijd waarop u een antwoord verstuurde of stemde.',
    },
    seen: {
      title: 'Wie ziet wat?',
      others: 'Anderen zien uw antwoorden pas als de begeleider de lijst opent. Zij zien niet van wie een antwoord is.',
      facilitator: 'De begeleider ziet de antwoorden, maar niet wie wat schreef. Ook ziet die niet wie wat stemde.',
      signals: 'Geeft u een seintje, zoals ‘Ik wil hulp’? Dan ziet de begeleider het nummer van uw plaats.',
      organiser: 'De organisator krijgt het verslag. Daarin staan antwoorden en de uitslag, zonder namen.',
      public:
        'De organisator kan het verslag openbaar maken. Wie het adres krijgt, kan het dan lezen. Er staan geen namen bij.',
      technician:
        'Wie de computer met de gegevens beheert, kan meer. Tijdens de sessie kan die uitzoeken welke plaats iets schreef of stemt. Na het afsluiten kan dat niet meer.',
    },
    gone: {
      title: 'Wanneer gaat het weg?',
      link: 'Na de sessie vernietigen wij wat een antwoord of stem aan een plaats koppelt. Niemand weet dan nog wie wat schreef of stemde.',
      session:
        'De rest van de sessie wissen wij later vanzelf. Meestal is dat 30 dagen na het afsluiten. De organisator kiest hoe lang, en hoogstens een jaar.',
      backups: 'Er zijn reservekopieën. Die gaan 14 dagen later weg.',
      report: 'De organisator kan het verslag langer bewaren.',
    },
  },
  access: {
    title: 'Toegankelijkheid',
    intro: 'Iedereen moet mee kunnen doen. Hier leest u hoe ver wij zijn, en wat nog niet goed gaat.',
    statusTitle: 'Hoe ver wij zijn',
    status:
      'Wij maken deze site volgens de regels van WCAG 2.2, niveau A en AA. Daarmee volgen wij ook de Europese norm EN 301 549. Wij zeggen nog niet dat alles klopt. Daarvoor zijn eerst de onderzoeken nodig die hieronder nog ontbreken.',
    statement:
      'Deze pagina is geen officiële verklaring. Die maakt de gemeente of de organisatie die deze site gebruikt.',
    date: 'Wij keken deze pagina voor het laatst na op {{day}}.',
    limitsTitle: 'Wat nog niet goed is, of niet onderzocht',
    contactTitle: 'Werkt iets niet voor u?',
    contact: 'Vraag de begeleider om hulp, of schrijf ons. Vertel wat u wilde doen en wat er misging.',
    noContact: 'Vraag de begeleider om hulp. Die kan het aan de beheerder van deze site doorgeven.',
    checksTitle: 'Wat de computer steeds controleert',
    checksText:
      'Deze controles horen bij het programma. Zij lopen bij elke wijziging. Gaat er één fout, dan is de wijziging niet af.',
    criteria: '(WCAG {{numbers}})',
  },
  limits: {
    readers: 'Wij hebben nog niet getest met voorleesprogramma’s zoals NVDA, JAWS, VoiceOver en TalkBack.',
    browsers: 'Wij hebben alleen getest in Chromium, de basis van Chrome en Edge. Firefox en Safari zijn niet getest.',
    people:
      'Mensen met een beperking hebben deze versie nog niet getest. Ook is er nog geen onderzoek door een ander bureau.',
    clips: 'Gebarentaal, geluid en plaatjes zijn er alleen als de organisator ze toevoegt.',
    voices: 'Voorlezen kan alleen als uw apparaat een eigen stem heeft voor de taal. Anders is die knop er niet.',
    words: 'Wat de organisator en andere deelnemers schrijven, kunnen wij niet makkelijker maken.',
    report:
      'Een verslag dat u heeft gedownload, leest niet voor. Het onthoudt ook niet welke letters en kleuren u koos.',
    console: 'De pagina’s van de begeleider en de organisator zijn er niet in makkelijke taal.',
  },
  results: {
    thisVersion: 'De laatste uitslag is van {{day}}, en van deze versie.',
    earlier: 'De laatste uitslag is van {{day}}. Daarna is het programma nog veranderd.',
    none: 'Van deze versie is hier nog geen uitslag.',
    passed: 'Goed',
    failed: 'Er is een fout gevonden',
    unknown: 'Geen uitslag',
  },
  checks: {
    axe: 'Een test zoekt op de pagina’s naar bekende fouten. Hij let ook op het contrast.',
    keyboard: 'Een hele sessie lukt met de muis, en nog eens met alleen het toetsenbord.',
    largeText: 'Met de grootste tekst en de wijdste letters past alles en werken alle knoppen.',
    bigButtons: 'Met grote knoppen is elke knop minstens 72 beeldpunten hoog en breed.',
    settings: 'Uw keuzes blijven na opnieuw laden, en zijn weg voor de volgende persoon.',
    help: 'De knop Help heet overal hetzelfde en staat op dezelfde plek.',
    language: 'De pagina zegt in welke taal hij is. Van taal wisselen kost geen getypte tekst.',
    easyWords: 'Zinnen en woorden zijn kort genoeg.',
    focus: 'Wie met het toetsenbord werkt, raakt zijn plek niet kwijt.',
    announcements: 'Een voorleesprogramma vertelt rustig wat er verandert, en niet terwijl u typt.',
    errors: 'Een fout staat in woorden bij het veld, en er gaat geen tekst verloren.',
    drafts: 'Elke letter die u typt, wordt bewaard.',
    report: 'Het verslag heeft geen bekende fouten en past op een telefoon.',
  },
} as const;
