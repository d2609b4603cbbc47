// Said by facilitators only: apart, so that a participant does not download it.
export const sortOfStaff = {
  console: {
    offer: 'Laat eerst de groep indelen',
    sees: 'ieder een handvol antwoorden van anderen, en de namen van de thema’s',
    seesText:
      'Iedereen kiest bij elk antwoord een thema. U ziet alleen aantallen, nooit wie wat koos. Er verandert niets tot u iets overneemt.',
    done: '{{done}} van {{of}} hebben hun antwoorden ingedeeld.',
    agreed_zero: 'Nog geen antwoorden waar de meesten het over eens zijn',
    agreed_one: '{{count}} antwoord waar de meesten het over eens zijn',
    agreed_other: '{{count}} antwoorden waar de meesten het over eens zijn',
    majority: '{{count}} van {{of}} kozen dit thema',
    accept: 'Neem over',
    acceptAll: 'Neem alle {{count}} over',
    divided_one: '{{count}} los antwoord waar de groep over verdeeld is',
    divided_other: '{{count}} losse antwoorden waar de groep over verdeeld is',
    few_one: '{{count}} los antwoord dat nog te weinig mensen indeelden',
    few_other: '{{count}} losse antwoorden die nog te weinig mensen indeelden',
    least: 'Een meerderheid telt pas als minstens {{count}} mensen het antwoord indeelden.',
    none: 'bij geen thema',
  },
  screen: {
    done: '{{done}} van {{of}} hebben ingedeeld',
    invite: 'Waar horen de antwoorden bij? Kies op uw eigen scherm. Er is geen haast.',
  },
} as const;
