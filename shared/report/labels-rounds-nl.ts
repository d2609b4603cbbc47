import { unreachable } from '../kernel/assert.ts';
import { percentText } from './format.ts';
import type { CountedLabels } from './labels-rounds.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const of = (what: string) => (number: number, question: string) => `${what} van stemronde ${number}${question}`;

const SCALES: CountedLabels['scales'] = {
  oneToFive: 'van 1 tot en met 5',
  oneToTen: 'van 1 tot en met 10',
  zeroToTen: 'van 0 tot en met 10',
  minusTwoToTwo: 'van −2 tot en met +2',
  words: 'in vijf woorden, geteld als 1 tot en met 5',
  faces: 'in vijf gezichten, geteld als 1 tot en met 5',
};
const THRESHOLDS = {
  half: 'Aangenomen is: meer ja dan nee. Evenveel is niet aangenomen.',
  twoThirds: 'Aangenomen is: minstens twee derde van ja en nee is ja.',
  noObjection: 'Aangenomen is: er is ja gezegd en niemand zei nee.',
};

export const countedNl: CountedLabels = {
  settings: (method) => {
    switch (method.type) {
      case 'dots':
        return `Iedere deelnemer had ${count(method.dots, 'stip', 'stippen')}, hoogstens ${method.maxPerCandidate} voor één thema.`;
      case 'pick':
        return `Iedere deelnemer kon ${count(method.most, 'thema', "thema's")} kiezen. Minder mocht ook.`;
      case 'rank':
        return method.top === null
          ? "Iedere deelnemer zette alle thema's op volgorde."
          : `Iedere deelnemer zette een top ${method.top} op volgorde. Wat niet genoemd is, deelt de laatste plaats.`;
      case 'scale':
        return `Iedere deelnemer gaf elk thema een cijfer ${SCALES[method.scale]}. Overslaan mocht.`;
      case 'budget':
        return `Iedere deelnemer verdeelde ${method.points} punten, precies allemaal.`;
      case 'yesNo':
        return `Iedere deelnemer zei ja, nee of weet ik niet. ${THRESHOLDS[method.threshold]}${
          method.quorum === 0
            ? ''
            : ` Er telt pas een besluit als minstens ${percentText('nl', method.quorum)} van de aanwezigen meedeed.`
        }`;
      case 'criteria':
        return `Iedere deelnemer gaf elk thema per criterium een cijfer ${SCALES[method.scale]}.${
          method.quorum === 0
            ? ''
            : ` Een thema krijgt pas een rang als minstens ${count(method.quorum, 'deelnemer', 'deelnemers')} alle criteria beoordeelde.`
        }`;
      case 'pairwise':
        return `Iedere deelnemer vergeleek hoogstens ${count(method.pairs, 'tweetal', 'tweetallen')}: wat is belangrijker? Gelijk mocht ook.`;
      default:
        return unreachable(method, 'method');
    }
  },
  formulas: {
    dots: 'Zo is geteld: alle stippen per thema opgeteld. Aandeel = stippen voor het thema ÷ alle gegeven stippen.',
    pick: 'Zo is geteld: hoe vaak een thema is gekozen. Aandeel = keuzes voor het thema ÷ alle gemaakte keuzes.',
    rank: 'Zo is geteld: met de methode van Schulze (winnende stemmen). Steeds twee thema’s worden vergeleken: wie zette welk thema hoger? De sterkste weg van het ene naar het andere thema beslist. Het gemiddelde aantal punten is dat van Borda: bij vijf thema’s krijgt de eerste plaats 4 punten en de laatste 0. Wat gelijk staat, deelt de punten.',
    scale:
      'Zo is geteld: gemiddelde = de som van de cijfers ÷ het aantal cijfers. “Geen mening” telt niet mee. De volgorde is die van het gemiddelde.',
    budget:
      'Zo is geteld: gemiddelde = alle punten voor het thema ÷ het aantal mensen met een mening erover. Wie niets gaf, telt mee als 0. De volgorde is die van het gemiddelde. Aandeel = punten voor het thema ÷ alle verdeelde punten.',
    yesNo:
      'Zo is geteld: aandeel ja = ja ÷ (ja + nee). “Weet ik niet” en onthoudingen tellen alleen mee bij de opkomst.',
    criteria:
      'Zo is geteld: elk gemiddelde is omgerekend naar 0 tot 1 op de schaal (bij kosten omgekeerd), en dan opgeteld naar gewicht. De gewichten zijn samen 1.',
    pairwise:
      'Zo is geteld: met het model van Bradley en Terry. Sterkte is de logaritme van de kans om van een gemiddeld thema te winnen ten opzichte van verliezen. Bij elk tweetal is aan beide kanten een halve overwinning bijgeteld.',
  },
  bars: {
    dots: 'Aandeel',
    pick: 'Aandeel',
    rank: 'Punten t.o.v. het hoogst haalbare',
    scale: 'Plek op de schaal',
    budget: 'Aandeel',
    yesNo: 'Aandeel ja',
    criteria: 'Score',
    pairwise: 'Wint van de vergelijkingen',
  },
  eligibleUnknown: 'Onbekend is hoeveel mensen er bij het sluiten waren.',
  runOff: (number) => `Deze ronde ging over wat in stemronde ${number} gelijk eindigde op de grens van de top 3.`,
  eligible: (n) => `Bij het sluiten ${n === 1 ? 'was 1 plaats' : `waren ${n} plaatsen`} aanwezig.`,
  partial: "Deze ronde ging over een deel van de thema's.",
  overIdeas: 'Deze ronde ging over losse antwoorden.',
  scales: SCALES,
  forms: { numbers: 'cijfers', faces: 'gezichten', yesNo: 'ja of nee' },
  formMix: (parts) =>
    `Iedereen koos een eigen vorm: ${parts}. Elke stem is omgerekend naar 0 tot 10: gezichten als 0, 2,5, 5, 7,5 en 10; nee als 0 en ja als 10.`,
  distributionCaption: of('Verdeling'),
  distribution: 'Verdeling',
  distributionMeans: {
    dots: 'Verdeling: hoeveel mensen hoeveel stippen gaven (stippen: mensen).',
    pick: 'Verdeling: hoeveel mensen het thema niet (0) en wel (1) kozen.',
    rank: 'Verdeling: hoeveel mensen het thema op welke plaats zetten (plaats: mensen).',
    scale: 'Verdeling: hoeveel mensen welk cijfer gaven (cijfer: mensen).',
    budget: 'Verdeling: hoeveel mensen hoeveel punten gaven (punten: mensen).',
    yesNo: 'Verdeling: hoeveel mensen nee (0) en ja (1) zeiden.',
    criteria: '',
    pairwise: '',
  },
  votes: 'Stemmen',
  noOpinion: 'Geen mening',
  figuresCaption: of('Cijfers'),
  figures: {
    share: 'Aandeel',
    breadth: 'Breedte',
    mean: 'Gemiddelde',
    median: 'Mediaan',
    interpolatedMedian: 'Geïnterpoleerde mediaan',
    standardDeviation: 'Standaardafwijking (n − 1)',
    normalisedDeviation: 'Spreiding (0 tot 1)',
    topTwoShare: 'Hoogste twee',
    bottomTwoShare: 'Laagste twee',
    agreement: 'Eensgezindheid A (van der Eijk)',
    polarisation: 'Tegenstelling (1 − A) ÷ 2',
    tastleWierman: 'Consensus (Tastle en Wierman)',
    fundedShare: 'Gaf punten',
    bordaMean: 'Punten gemiddeld (Borda)',
    bordaPoints: 'Punten (Borda)',
    schulzeWins: 'Sterker dan (Schulze)',
    winShare: 'Gewonnen',
    strength: 'Sterkte',
    standardError: 'Standaardfout',
    yes: 'Ja',
    no: 'Nee',
    yesShare: 'Aandeel ja',
    majority: 'Grootste kant',
    turnout: 'Opkomst',
    groupConsensus: 'Consensus over groepen',
  },
  bandsAll: 'Met dit aantal stemmen is er tussen de plaatsen geen verschil te zien: ze liggen te dicht bij elkaar.',
  bandsNone: 'Met dit aantal stemmen zijn alle plaatsen van elkaar te onderscheiden.',
  band: (n) => `Deze ${n} liggen zo dicht bij elkaar dat dit aantal stemmen geen verschil laat zien: `,
  fragile: (top) =>
    `Zou één persoon de top ${top} veranderen? Ja. Met één stem minder of één stem meer kan de top ${top} anders zijn. Het gaat om: `,
  steady: (top) => `Zou één persoon de top ${top} veranderen? Nee.`,
  cutTied: 'Op de grens van de top 3 staan er gelijk: ',
  tie: {
    again: (number) => `Daarover is opnieuw gestemd, in stemronde ${number}.`,
    all: 'In de slotstemming deden ze allemaal mee.',
    some: 'De begeleider koos. In de slotstemming deden hiervan mee: ',
    none: 'De begeleider koos. In de slotstemming deed hiervan niets mee.',
    open: 'Tussen deze is niet gekozen, en er is niet opnieuw over gestemd.',
  },
  draws: (draws, seed) =>
    `Hoe zeker de volgorde is, is nagegaan door ${draws} keer opnieuw te trekken uit de stemmen. Het begingetal van de trekking is ${seed}: daarmee kan iedereen hetzelfde narekenen.`,
  consensus: {
    names: {
      agreement: 'de gemiddelde eensgezindheid A van van der Eijk',
      kendallW: 'Kendalls W',
      dotFocus: 'de concentratie van de stippen',
      overlap: 'de gemiddelde overlap tussen twee stemmers',
      majority: 'de gemiddelde grootste kant van ja en nee',
      pairAgreement: 'het deel van de tweetallen waarin minstens twee derde één kant koos',
    },
    words: {
      strong: 'Eensgezindheid: sterk.',
      fair: 'Eensgezindheid: redelijk.',
      divided: 'Eensgezindheid: verdeeld.',
      opposed: 'Eensgezindheid: tegengesteld.',
    },
    none: 'Eensgezindheid: niets over te zeggen. Er zijn te weinig stemmen, of het verschil met willekeurig antwoorden is te klein.',
    value: (name, value, random, n) =>
      `Maat: ${name}, ${value} bij ${count(n, 'stem', 'stemmen')}${random === null ? '' : `. Willekeurig antwoorden blijft in 95 van de 100 keer onder ${random}`}.`,
    rule: 'Er staat alleen een woord bij minstens 8 stemmen en boven die grens. Vanaf 0,7 sterk, vanaf 0,4 redelijk, daaronder verdeeld, onder 0 tegengesteld.',
  },
  noDissent: {
    none: 'Over geen thema lopen de meningen meer uiteen dan door toeval.',
    method: 'Waarover de meningen uiteenlopen is niet uitgerekend: uit tweetallen is dat niet te zien.',
    fewVoters: (least) =>
      `Waarover de meningen uiteenlopen is niet uitgerekend: geen thema is door minstens ${least} mensen beoordeeld.`,
  },
  tooManyToDraw: (most) => `Hoe zeker deze volgorde is, is niet uitgerekend: het zijn meer dan ${most} thema’s.`,
  dissent: 'Hierover lopen de meningen meer uiteen dan door toeval. Praat hierover door (waarom hoog, waarom laag): ',
  beforeTitle: (number, before) => `Stemronde ${number} na stemronde ${before}: voor en na`,
  before: (round) => `Voor (ronde ${round})`,
  after: (round) => `Na (ronde ${round})`,
  change: 'Verschil in rang',
  moved: (places) => {
    if (places === null) return '–';
    if (places === 0) return 'gelijk';
    return places > 0 ? `${places} hoger` : `${-places} lager`;
  },
  otherMethod: 'In de twee ronden is op een andere manier gestemd. Daarom zijn alleen de rangen te vergelijken.',
  placeAndScore: (rank, score) =>
    `${rank === null ? 'geen rang' : `rang ${rank}`}${score === null ? '' : `: ${score}`}`,
};
