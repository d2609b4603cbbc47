import type { about as nl } from '../nl/about.ts';
import type { SomeKeys } from '../same-keys.ts';

export const about = {
  keeping: {
    intro: 'Hier leest u wat wij bewaren. Ook leest u wie het ziet. En wanneer wij het wissen.',
    kept: {
      votes: 'Hoe de groep stemt. Bij een stem staat geen naam.',
      checks: 'Of uw antwoord goed ligt. De begeleider ziet geen naam.',
      help: 'Of iemand u helpt. De begeleider ziet dat bij uw nummer.',
      mark: 'Soms vragen wij hoe u typte. Alleen u ziet wat u daarop zegt.',
      group:
        'Bij welke groep u hoort. Anderen zien wat een groep stemt. Soms staat de groep bij uw antwoord. Dat leest u voor u typt. Het kan alleen als de groep groot genoeg is.',
      evaluation: 'Wat u van de sessie vond. Ook de tekst die u daarbij typte. Het verslag noemt geen naam.',
      settings: 'Hoe u wilt lezen, zoals grote letters. Dat staat alleen op dit apparaat.',
    },
    never: { address: 'Het adres van uw apparaat.', time: 'Hoe laat u een antwoord gaf of stemde.' },
    seen: {
      others: 'De begeleider kan de antwoorden aan iedereen laten zien. Niemand ziet dan welk antwoord van u is.',
      facilitator: 'De begeleider ziet de antwoorden. Die ziet niet wie wat schreef. En niet wie wat stemde.',
      signals: 'Geeft u een seintje? De begeleider ziet dan het nummer van uw plaats.',
      organiser: 'De organisator krijgt het verslag. Daarin staan geen namen.',
      public: 'Soms maakt de organisator het verslag openbaar. Dan kunnen anderen het lezen. Er staan geen namen in.',
      technician:
        'Iemand zorgt voor de computer met de gegevens. Die kan uitzoeken wie wat schreef of stemt. Maar alleen tijdens de sessie. Daarna kan dat niet meer.',
    },
    gone: {
      link: 'Na de sessie wissen wij van wie een antwoord was. Ook wissen wij van wie een stem was. Niemand kan het dan nog weten.',
      session:
        'De rest wissen wij later. Meestal is dat na 30 dagen. De organisator kiest hoe lang. Het is nooit langer dan een jaar.',
      backups: 'Er is een kopie voor als er iets stuk gaat. Die wissen wij 14 dagen later.',
      report: 'Het verslag mag de organisator langer bewaren.',
    },
  },
  access: {
    title: 'Kan iedereen meedoen?',
    intro: 'Iedereen moet mee kunnen doen. Hier leest u hoe ver wij zijn. En wat nog niet goed gaat.',
    status:
      'Er zijn regels voor goede sites. Die regels heten WCAG 2.2. Wij werken volgens niveau A en AA. Ook is er een norm voor Europa: EN 301 549. Wij weten nog niet of alles klopt. Daarvoor is meer onderzoek nodig.',
    limitsTitle: 'Wat nog beter moet',
    statement: 'Dit is geen officiële verklaring. De gemeente maakt die zelf.',
    date: 'Wij keken deze pagina na op {{day}}.',
    contact: 'Vraag de begeleider om hulp. Of schrijf ons. Vertel wat er misging.',
    noContact: 'Vraag de begeleider om hulp. De begeleider geeft het door.',
    checksText: 'De computer kijkt dit elke keer na. Gaat er iets fout? Dan maken wij het eerst goed.',
  },
  limits: {
    readers: 'Sommige mensen gebruiken een programma dat voorleest. Wij weten nog niet of dat goed gaat.',
    browsers: 'Wij testten alleen in Chromium. Dat lijkt op Chrome en Edge. Firefox en Safari zijn nog niet getest.',
    people: 'Mensen met een beperking moeten deze site nog testen. Ook een ander bureau moet nog kijken.',
    clips: 'Soms is er gebarentaal, geluid of een plaatje. De organisator kiest dat.',
    voices: 'Voorlezen kan alleen met een stem op uw apparaat. Heeft uw apparaat geen stem? Dan is er geen knop.',
    words: 'Andere mensen schrijven soms moeilijk. Dat kunnen wij niet makkelijker maken.',
    report: 'Een gedownload verslag leest niet voor. Het onthoudt ook uw keuzes niet.',
    console: 'De pagina’s voor de begeleider zijn moeilijker. Ook die voor de organisator.',
  },
  results: {
    thisVersion: 'De laatste uitslag is van {{day}}.',
    earlier: 'De laatste uitslag is van {{day}}. Daarna kwam er een nieuwe versie.',
    none: 'Er is hier nog geen uitslag.',
    failed: 'Er ging iets fout',
  },
  checks: {
    axe: 'De computer zoekt naar fouten die wij al kennen.',
    keyboard: 'Alles lukt met de muis. Alles lukt ook met alleen het toetsenbord.',
    largeText: 'Alles past, ook met heel grote letters.',
    bigButtons: 'Grote knoppen zijn groot genoeg om te raken.',
    settings: 'De site onthoudt wat u kiest. Voor de volgende persoon is het weg.',
    help: 'De knop Help staat overal op dezelfde plek.',
    announcements: 'Leest een programma u voor? Dan vertelt het rustig wat er verandert.',
    errors: 'Bij een fout staat wat er mis is. Uw tekst blijft staan.',
    drafts: 'Wij bewaren elke letter die u typt.',
    focus: 'Werkt u met het toetsenbord? Dan raakt u uw plek niet kwijt.',
    report: 'Het verslag past ook op een telefoon.',
  },
} as const satisfies SomeKeys<typeof nl>;
