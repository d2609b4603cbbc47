import type { help as nl } from '../nl/help.ts';
import type { SomeKeys } from '../same-keys.ts';

export const help = {
  tools: 'Boven aan de pagina staan knoppen. Daarmee maakt u de letters groter. Of u kiest andere kleuren.',
  topics: {
    start: 'Typ de cijfers van de begeleider. Druk daarna op de knop. Uw naam is niet nodig.',
    seat: 'Dit is uw plaats. Onthoud het plaatje en het nummer. De lange code is voor een ander apparaat.',
    waiting: 'U hoeft nu niets te doen. De begeleider begint zo.',
    collect:
      'Typ uw antwoord in het vak. Druk dan op ‘Verstuur’. U mag meer antwoorden geven. U mag een antwoord ook veranderen. Wij bewaren wat u typt.',
    cluster: 'De begeleider legt antwoorden bij elkaar. U hoeft nu niets te doen.',
    sort: 'Lees het antwoord. Kies waar het bij hoort. Weet u het niet? Kies dan de onderste.',
    check: 'De begeleider legde de antwoorden bij elkaar. Ligt uw antwoord goed? Zeg het hier.',
    vote: 'Lees wat u kunt kiezen. Kies wat u vindt. Verstuur dan uw stem. Niemand ziet wat u stemt.',
    results: 'Hier staat de uitslag. Bovenaan staat wat de groep het belangrijkst vindt.',
    report: 'Dit is het verslag. Bij ‘Inhoud’ kiest u een deel. U kunt het verslag ook printen.',
    takeHome: 'Hier staat wat de groep belangrijk vond. U kunt het ook horen of printen.',
    about: 'Deze pagina gaat over de site. Druk op ‘Terug’ om verder te gaan.',
  },
} as const satisfies SomeKeys<typeof nl>;
