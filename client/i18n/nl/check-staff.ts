// Said by facilitators only: apart, so that a participant does not download it.
export const checkOfStaff = {
  console: {
    offer: 'Vraag eerst: klopt het?',
    sees: 'ieder de eigen antwoorden, met het thema waar ze bij staan',
    seesText: 'Wat iemand antwoordt, ziet u hier zonder naam. De zaal en het scherm zien het niet.',
    looked: '{{done}} van {{of}} plaatsen met antwoorden hebben alles nagekeken.',
    nobody: 'Nog geen antwoord staat bij een thema. Er is nog niets na te kijken.',
    questioned_zero: 'Bij geen enkel antwoord is iets aan de hand.',
    questioned_one: '{{count}} antwoord om nog eens te bekijken',
    questioned_other: '{{count}} antwoorden om nog eens te bekijken',
    how: 'Verplaatst u een antwoord? Dan vraagt de pagina de schrijver opnieuw of het klopt.',
    inCluster: 'staat nu bij: {{cluster}}',
    verdicts: { misplaced: 'Schrijver: hoort hier niet', misread: 'Schrijver: bedoelde iets anders' },
    counts: 'Klopt: {{agreed}} van {{checked}} nagekeken. Nog niet nagekeken: {{open}}.',
  },
  screen: {
    looked: '{{done}} van {{of}} hebben gekeken',
    invite: 'Staan uw antwoorden bij het goede thema? Kijk op uw eigen scherm. Er is geen haast.',
  },
} as const;
