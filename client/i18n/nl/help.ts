// The help of each page, behind the button "Help".
export const help = {
  tools: 'Met de knoppen bovenaan maakt u de tekst groter of de letters wijder. Daar vindt u ook andere kleuren.',
  ask: 'Lukt het niet? Vraag het aan de begeleider. Er is geen haast.',
  topics: {
    start: 'Typ de cijfers die de begeleider u geeft. Druk daarna op de knop eronder. Uw naam is niet nodig.',
    seat: 'Dit is uw plaats in de groep. Onthoud het plaatje en het nummer. Met de lange code gaat u verder op een ander apparaat.',
    waiting: 'U hoeft nu niets te doen. De begeleider begint, en dan verandert deze pagina vanzelf.',
    collect:
      'Typ uw antwoord in het vak en druk op ‘Verstuur’. U mag meer antwoorden sturen. Een antwoord kunt u later wijzigen of terughalen. Wat u typt, bewaren wij vanzelf.',
    cluster: 'De begeleider legt antwoorden bij elkaar die op elkaar lijken. U hoeft nu niets te doen. Kijk mee.',
    sort: 'Lees het antwoord. Kies het thema waar het bij hoort. Weet u het niet? Dan kiest u de laatste mogelijkheid.',
    check:
      'De begeleider legde de antwoorden bij elkaar. Kijk of uw antwoorden goed liggen. Klopt er iets niet? Dan zegt u dat hier.',
    vote: 'Lees wat u kunt kiezen. Kies wat u vindt. Controleer daarna uw stem en verstuur hem. Niemand ziet wat u stemt.',
    results: 'Hier staat de uitslag van de stemming. Bovenaan staat wat de groep het belangrijkst vindt.',
    evaluate: 'Zeg wat u van de sessie vond. U mag vragen overslaan. Niemand ziet dat het van u is.',
    closed: 'De sessie is klaar. U hoeft niets meer te doen. U mag de pagina sluiten.',
    about: 'Deze pagina gaat over de site zelf. Met ‘Terug’ gaat u naar de pagina waar u was.',
    report:
      'Dit is het verslag. Met de links bij ‘Inhoud’ gaat u naar een deel. U kunt het verslag ook downloaden of printen.',
    takeHome:
      'Hier staat wat de groep belangrijk vond, en wat ermee gebeurt. Met ‘Lees voor’ kunt u het horen. U kunt de pagina ook printen.',
    organiser:
      'Hier regelt u sessies. Bij elk veld staat wat erin moet. Wat u wijzigt, ziet niemand voordat u het bewaart.',
  },
} as const;
