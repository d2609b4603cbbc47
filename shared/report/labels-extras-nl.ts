import type { ExtraLabels, GroupLabels } from './labels-rounds.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const of = (what: string) => (number: number, question: string) => `${what} van stemronde ${number}${question}`;

export const extrasNl: ExtraLabels = {
  rank: {
    condorcet: 'Dit thema wint van elk ander thema, twee aan twee (Condorcet-winnaar): ',
    noCondorcet: 'Geen thema wint twee aan twee van alle andere (er is geen Condorcet-winnaar).',
    differs: 'Schulze en Borda geven een andere top 3. De volgorde van dit verslag is die van Schulze.',
    agrees: 'Schulze en Borda geven dezelfde top 3.',
    ordersCaption: of('Volgorde volgens Schulze en Borda'),
    schulze: 'Schulze',
    borda: 'Borda',
    concordance: (W, spearman) => `Kendalls W = ${W}. Gemiddelde rangcorrelatie van Spearman = ${spearman}.`,
    pairsCaption: of('Twee aan twee'),
    pairsMeans:
      'In elke cel: hoeveel mensen het thema van de rij hoger zetten dan het thema van de kolom. De kolommen hebben de nummers van de rijen.',
    irvCaption: of('Afvalronden (IRV)'),
    irvMeans:
      'Ter vergelijking: in elke ronde telt de hoogste overgebleven keus, en valt af wie de minste stemmen heeft (IRV). Dit geeft een winnaar, geen prioriteitenlijst.',
    irvRound: 'Ronde',
    irvVotes: 'Stemmen',
    irvOut: 'Valt af',
    irvExhausted: 'Zonder keus',
    irvTied: 'Er stonden er meer gelijk onderaan: die vielen samen af.',
    irvWinner: 'Winnaar volgens de afvalronden: ',
  },
  points: {
    overlap: (value) => `Overlap: twee stemmers gaven gemiddeld ${value} van hun punten aan dezelfde thema’s.`,
    focus: (value) =>
      `Concentratie van de stippen: ${value} (0: overal evenveel, 1: alles op één thema). Dit gaat over het totaal, niet over eensgezindheid.`,
  },
  yesNo: {
    caption: of('Besluiten'),
    yes: 'Ja',
    no: 'Nee',
    dontKnow: 'Weet ik niet',
    turnout: 'Opkomst',
    decision: 'Besluit',
    adopted: 'aangenomen',
    rejected: 'niet aangenomen',
    noQuorum: 'geen besluit: te weinig mensen deden mee',
    quorumUnknown: 'geen besluit: onbekend hoeveel mensen er waren',
  },
  criteria: {
    caption: of('Oordeel per criterium'),
    weight: 'gewicht',
    cost: 'minder is beter',
    quadrant: 'Vlak',
    high: 'hoog',
    low: 'laag',
    split: {
      middle: 'Hoog en laag: boven en onder het midden van de schaal. Precies in het midden is hoog.',
      median: 'Hoog en laag: boven en onder de mediaan van de thema’s. Precies erop is hoog.',
    },
    highFrom: (value) => `: hoog vanaf ${value}`,
    meanOf: (mean, agreement, n) => `${mean} (${count(n, 'oordeel', 'oordelen')}, A = ${agreement})`,
    steady: 'De top 3 blijft gelijk als het gewicht van één criterium een tiende meer of minder wordt.',
    weightUp: (change) => ` telt ${change} zwaarder: `,
    weightDown: (change) => ` telt ${change} lichter: `,
    leave: 'uit de top 3: ',
    enter: 'in de top 3: ',
  },
  pairwise: {
    compared: (comparisons) =>
      comparisons === 1 ? 'Er is 1 vergelijking gemaakt.' : `Er zijn ${comparisons} vergelijkingen gemaakt.`,
    clear: (share) => `Bij ${share} van de vergeleken tweetallen koos minstens twee derde dezelfde kant.`,
    u: (value) =>
      `Iedereen vergeleek alle tweetallen: de overeenstemming u van Kendall en Babington Smith is ${value}.`,
  },
};

export const groupsNl: GroupLabels = {
  title: (number) => `Stemronde ${number} per groep`,
  none: 'zonder groep',
  and: ' en ',
  hidden: (k) =>
    `Er staat hier geen uitslag per groep. Daarvoor moet elke groep minstens ${k} stemmen hebben, ook als u ronden van elkaar aftrekt. Anders was te zien wat iemand stemde.`,
  intro: (k) =>
    `Groepen met minder dan ${k} stemmen zijn samengevoegd met een andere groep. Zo is van niemand te zien wat die stemde.`,
  sizesCaption: of('Stemmen per groep'),
  group: 'Groep',
  ballots: 'Stemmen',
  abstentions: 'Onthoudingen',
  gapsCaption: of('Verschil tussen groepen'),
  gapsMeans: 'De waarden lopen van 0 tot 1. Het grootste verschil staat bovenaan.',
  gap: 'Verschil',
  correlationsCaption: of('Hoe gelijk de volgordes zijn'),
  correlationsMeans:
    'Rangcorrelatie: 1 is precies dezelfde volgorde, −1 precies omgekeerd. Vanaf 0,7 noemen we het dezelfde volgorde, vanaf 0,3 deels, daaronder andere prioriteiten, onder 0 omgekeerd. Kans: hoe vaak een verschil als dit ontstaat als de groepen door elkaar worden gehusseld (permutatietoets); alleen bij minstens 8 stemmen per groep.',
  pair: 'Groepen',
  order: 'In woorden',
  words: {
    same: 'zelfde volgorde',
    partly: 'deels dezelfde volgorde',
    different: 'andere prioriteiten',
    reversed: 'omgekeerd',
  },
  spearman: 'Spearman ρ',
  kendall: 'Kendall τ-b',
  distance: 'Afstand (0 tot 1)',
  chance: 'Kans p',
  bridges: 'Bruggen, waar alle groepen het meest achter staan (hoogste laagste waarde eerst): ',
  totalsCaption: of('Totaal naar hoofden en naar groepen'),
  byHeads: 'Iedere stem telt even zwaar',
  equalWeights: 'Iedere groep telt even zwaar',
  totalsDiffer: 'De volgorde hangt ervan af of elke stem of elke groep even zwaar telt.',
  totalsAgree: 'De volgorde is gelijk, of nu elke stem of elke groep even zwaar telt.',
  about: ' over ',
  guessed: 'Geschat',
  actual: 'Werkelijk',
  own: 'Zelf',
  misjudged: 'Ernaast',
  guessCaption: (number, question, n) =>
    `Schattingen over een andere groep bij stemronde ${number}${question} (${count(n, 'schatting', 'schattingen')})`,
  misjudgement: (value) => `: gemiddeld ${value} ernaast, op een schaal van 0 tot 1.`,
  guessesHidden: (k) =>
    `Wat groepen van elkaar dachten staat er alleen bij minstens ${k} ingevulde schattingen van een groep.`,
};
