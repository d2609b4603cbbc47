// Sorting along, as participants read it.
export const sort = {
  intro: 'Hier staan antwoorden uit de groep. Kies bij elk antwoord het thema waar het bij hoort.',
  noHurry: 'Er is geen haast. U kunt uw keuze veranderen zolang deze pagina hier staat.',
  nothing: 'U hoeft nu niets in te delen. Deze pagina gaat vanzelf verder.',
  one: 'Antwoord',
  ask: 'Waar hoort dit bij?',
  none: 'Bij geen van deze, of ik weet het niet',
  progress: 'U heeft {{done}} van {{total}} antwoorden ingedeeld.',
  left_one: 'Nog {{count}} antwoord heeft geen thema. Dat mag zo blijven.',
  left_other: 'Nog {{count}} antwoorden hebben geen thema. Dat mag zo blijven.',
  allDone: 'U bent klaar. Dank u wel.',
  more_one: 'Ik wil nog {{count}} antwoord indelen',
  more_other: 'Ik wil nog {{count}} antwoorden indelen',
  moreHere_one: 'Er is nog {{count}} antwoord bijgekomen.',
  moreHere_other: 'Er zijn nog {{count}} antwoorden bijgekomen.',
  pending: 'wordt verstuurd',
} as const;
