import type { participant as nl } from '../nl/participant.ts';
import type { SomeKeys } from '../same-keys.ts';

export const participant = {
  loading: 'Even wachten. Wij zoeken de sessie.',
  loadingTitle: 'Even wachten',
  link: { connecting: 'Wij zoeken verbinding' },
  pause: { on: 'Pauze. Deze pagina staat nu stil.' },
  noStorage: 'Laat deze pagina open. Dan raakt u niets kwijt.',
  step: { finalVote: 'De laatste stemming' },
  waiting: { text: 'U bent er. U hoeft nu niets te doen. Het begint vanzelf.' },
  welcome: { next: 'Straks komt hier de eerste vraag. Dat gaat vanzelf.' },
  closed: {
    title: 'De sessie is klaar. Dank u wel.',
    kept: 'De antwoorden en de uitslag staan in het verslag. Er staan geen namen bij.',
    gone: 'Niemand kan nog zien wie wat schreef of stemde. Ook wij niet.',
  },
  stopped: {
    noAccess: {
      text: 'Typ de code van 8 cijfers. Had u al een plaats? Typ dan de 12 cijfers van uw plaats.',
    },
    revoked: {
      title: 'U doet niet meer mee op dit apparaat',
      text: 'Wat u verstuurde, is bewaard. Typ de code opnieuw. Of vraag de begeleider om hulp.',
    },
    kept: 'Wat u typte, is bewaard. Uw nieuwe kaart brengt het weer terug.',
    sessionDeleted: {
      title: 'Deze sessie is weg',
      text: 'De antwoorden zijn gewist. U hoeft niets te doen.',
    },
    pageTooOld: { title: 'Deze pagina is oud', text: 'Uw tekst is bewaard. Laad de pagina opnieuw.' },
    tooManyDevices: {
      title: 'U doet mee op te veel apparaten',
      text: 'U mag meedoen op 3 apparaten. Sluit er één. Laad daarna deze pagina opnieuw.',
    },
  },
  collect: {
    group: {
      anonymous: 'Niemand ziet welk antwoord van u is.',
      named:
        'Straks staat uw groep bij uw antwoord: {{name}}. Uw naam staat er nooit bij. Schrijven er maar weinig mensen? Dan staat er geen groep bij.',
      none: 'Straks staat bij antwoorden een groep. U koos geen groep. Bij uw antwoord staat dus niets.',
      shown: 'De groepen staan er al. Bij een nieuw antwoord komt geen groep.',
    },
    tooLong: 'Uw antwoord is te lang. Maak het korter. U bent niets kwijt.',
    explanationTooLong: 'Uw uitleg is te lang. Maak die korter. U bent niets kwijt.',
    addExplanation: 'Meer vertellen',
    explanation: 'Vertel meer',
    sentLater: 'Uw antwoord is bewaard op dit apparaat. Wij versturen het later.',
    limit: {
      instead: 'Wilt u iets anders zeggen? Wijzig een antwoord. Of haal een antwoord terug.',
      kept: 'Uw tekst is bewaard. Haal eerst een antwoord terug. Verstuur daarna deze tekst.',
    },
    draft: {
      saving: 'Wij bewaren uw tekst',
      offline: 'Geen verbinding – wij bewaren uw antwoord',
    },
    own: { pending: 'wij versturen dit' },
    takenBack: {
      putBackDone: 'Uw tekst staat weer in het vak.',
      boxFull: 'Er staat nog tekst in het vak. Verstuur die eerst.',
    },
    ready: { said: 'U bent klaar. U mag nog iets toevoegen.' },
  },
  refused: {
    givenBack: 'Uw tekst staat weer in het vak.',
    keptAsDraft: 'Uw tekst staat hieronder.',
    copied: 'Uw tekst is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet.',
    toBox: 'Zet in het vak',
  },
  cluster: {
    watch: 'De begeleider legt antwoorden bij elkaar. Kijk op het grote scherm.',
    watchHere: 'De begeleider legt antwoorden bij elkaar. Kijk hieronder.',
    unsent: 'Uw tekst is bewaard. Misschien kunt u hem later nog versturen.',
    noOwn: 'U gaf bij deze vraag geen antwoord.',
  },
} as const satisfies SomeKeys<typeof nl>;
