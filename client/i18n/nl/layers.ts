// Words around a question: reading aloud, the explanation, picture, sound and sign language, and how an organiser adds them.
export const layers = {
  readAloud: {
    read: 'Lees voor',
    readPage: 'Lees voor',
    stop: 'Stop met voorlezen',
    about: {
      question: 'de vraag',
      spotlight: 'waar wij samen naar kijken',
      explanation: 'de uitleg',
      own: 'uw antwoorden',
      everyone: 'de antwoorden van iedereen',
      themes: 'de thema’s',
      results: 'de uitslag',
    },
  },
  explanation: { title: 'Uitleg', original: 'De vraag zoals anderen hem lezen:' },
  audio: { title: 'Luister naar de vraag', player: 'Ingesproken vraag' },
  signs: { title: 'Gebarentaal', player: 'De vraag in gebarentaal' },
} as const;
