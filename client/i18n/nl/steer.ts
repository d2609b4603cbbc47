/** What the console says about steering: keys, pausing, and steps that are put in, left out or moved. */
export const steer = {
  keys: {
    title: 'Toetsen zonder Ctrl',
    on: 'Deze toetsen doen iets',
    about:
      'Zij werken niet terwijl u typt. Alles wat een toets doet, kan ook met een knop. Zet ze uit als ze in de weg zitten.',
    group: { steer: 'Sturen', screen: 'Scherm en uitlichten', help: 'Hulp' },
    next: 'Doet wat op de gekleurde knop staat.',
    stepForward: 'Gaat met iedereen naar de volgende stap.',
    stepBack: 'Gaat met iedereen naar de vorige stap.',
    pause: 'Begint een pauze, of gaat weer verder.',
    minute: 'Geeft een minuut meer tijd.',
    sceneNext: 'Toont het volgende: een bladzijde, een antwoord of een thema.',
    sceneBack: 'Toont het vorige.',
    spotlightOff: 'Zet de spotlight uit.',
    black: 'Maakt het scherm zwart. Nog een keer: het scherm volgt de sessie weer.',
    automatic: 'Laat het scherm weer de sessie volgen.',
    help: 'Opent deze hulp.',
  },
} as const;
