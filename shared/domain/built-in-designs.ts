// Designs that come with the product: an organiser can start from one at once, or download it as an example of the format.
import { parseDesign, type Design } from './design.ts';

const inkoopWmo = {
  format: 'versnelling-design',
  version: 1,
  title: 'Inkoop Wmo, zes vragen',
  language: 'nl',
  steps: [
    {
      kind: 'welcome',
      title: 'Welkom',
      instruction:
        'Fijn dat u meedenkt over hulp en ondersteuning in uw gemeente. U krijgt zes vragen. Iedereen typt tegelijk. Niemand ziet wie wat heeft geschreven.',
      notes:
        'Vertel waarom u dit vraagt en wat er met de uitkomst gebeurt. Zeg dat er geen foute antwoorden zijn en dat taalfouten niet geven. Help wie niet zelf kan typen. Vraag om geen namen op te schrijven.',
      plannedMinutes: 10,
    },
    {
      kind: 'question',
      title: 'Wat heeft u nodig om zelfstandig te kunnen wonen?',
      instruction:
        'Denk aan hulp in huis, aan uw huis zelf of aan mensen om u heen. Schrijf elk idee apart op en verstuur het.',
      notes:
        'Geef vijf tot tien minuten stilte om te typen. Open de lijst als bijna iedereen klaar is. Lees de groepen voor en vraag of de namen kloppen.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat heeft u nodig om mee te kunnen doen in uw buurt?',
      instruction: 'Denk aan vervoer, contact met anderen, sport, een cursus of vrijwilligerswerk.',
      notes: 'Vraag door bij korte antwoorden: wat zou er dan anders zijn? De toelichting is daar goed voor.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat vindt u belangrijk bij dagbesteding?',
      instruction:
        'Dagbesteding is een plek waar u overdag iets doet, samen met anderen. Wat maakt zo’n plek goed voor u?',
      notes:
        'Niet iedereen kent dagbesteding. Noem een voorbeeld uit uw eigen gemeente. Wie het niet kent, mag opschrijven wat hem of haar fijn lijkt.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat vindt u belangrijk bij de begeleider of hulp die bij u komt?',
      instruction: 'Denk aan hoe iemand met u omgaat, wat hij of zij kan, en of het steeds dezelfde persoon is.',
      notes: 'Let op: vraag niet naar een bepaalde persoon of organisatie. Het gaat om wat mensen belangrijk vinden.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat moet er goed geregeld zijn als u hulp aanvraagt?',
      instruction:
        'Denk aan het gesprek met de gemeente, de brieven die u krijgt en hoe lang u moet wachten. Wat helpt u daarbij?',
      notes: 'Neem een korte pauze voor deze vraag als de groep moe is.',
      plannedMinutes: 25,
    },
    {
      kind: 'question',
      title: 'Wat wilt u ons nog meegeven voor de inkoop van ondersteuning?',
      instruction:
        'De gemeente kiest binnenkort de organisaties die ondersteuning geven. Waar moet de gemeente dan zeker op letten?',
      notes:
        'Dit is de plek voor alles wat nog niet is gezegd. Wijs op wat er bij de andere vragen al staat, dan blijft dit kort.',
      plannedMinutes: 20,
    },
    {
      kind: 'evaluation',
      title: 'Wat vond u van deze bijeenkomst?',
      instruction: 'Uw antwoord is anoniem.',
      notes: 'Bedank iedereen en vertel wanneer u iets laat horen over de uitkomst.',
      plannedMinutes: 10,
    },
  ],
};

function checked(name: string, file: unknown): Design {
  const result = parseDesign(file);
  if ('design' in result) return result.design;
  throw new Error(`built-in design ${name}: ${result.problems.map((problem) => problem.path).join(', ')}`);
}

/** By name: the name is the `ref` in lists. */
export const BUILT_IN_DESIGNS: ReadonlyMap<string, Design> = new Map([
  ['inkoop-wmo', checked('inkoop-wmo', inkoopWmo)],
]);
