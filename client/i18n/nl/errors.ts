import type { RejectionCode } from '../../../shared/protocol/rejection.ts';

// One sentence or three for every rejection code: what happened, what was kept, what to do. The codes are those of shared/protocol/rejection.ts.
export const errors = {
  title: 'Dat lukte niet',
  badInput: 'Dit kon niet worden verwerkt. Uw tekst staat er nog. Kijk hem na en probeer het opnieuw.',
  notAllowed: 'Dit mag u niet doen met deze link. Er is niets veranderd. Vraag de begeleider om hulp.',
  notFound: 'Dit bestaat niet meer. De rest is bewaard. Kijk op de pagina wat er nu staat.',
  wrongPhase:
    'Dit kan nu niet, want de groep is een stap verder. Wat u typte is bewaard. Vraag de begeleider of het nog kan.',
  notShown: 'Dit is nog niet te zien in de zaal. Laat eerst de antwoorden of thema’s zien.',
  sessionNotLive:
    'De sessie is nog niet begonnen. Wacht tot de begeleider begint. Deze pagina gaat dan vanzelf verder.',
  sessionClosed: 'De sessie is afgesloten. Wat was verstuurd, is bewaard. U hoeft niets meer te doen.',
  sessionPaused: 'Het is nu pauze. Uw antwoord is bewaard. Het gaat straks vanzelf mee.',
  wouldReveal: 'Hier zijn al antwoorden gegeven. Anderen lezen die niet door deze wijziging.',
  stepInUse: 'Bij deze stap is al iets gebeurd. U kunt hem wel overslaan.',
  emptyText: 'Er staat nog niets in. Typ eerst iets en verstuur het dan.',
  tooLong: 'De tekst is te lang. Uw tekst staat er nog. Maak hem korter en verstuur hem opnieuw.',
  tooMany: 'Er passen er niet meer bij. Alles wat er al stond is bewaard. Haal eerst iets weg.',
  answerLimit:
    'U heeft hier het afgesproken aantal antwoorden gestuurd. Uw tekst staat er nog. Haal eerst een antwoord terug, of verander er een.',
  ideaMoved:
    'Uw antwoord staat intussen bij een ander thema. Kijk nog een keer of het klopt. Wat u typte, staat hieronder.',
  wordsChanged: 'Dit antwoord is net veranderd door wie het schreef. Lees het opnieuw.',
  duplicateId: 'Dit was al verstuurd. Het is één keer bewaard. U hoeft niets te doen.',
  idReused: 'Dit kon niet worden verwerkt. Wat u invulde, staat er nog. Verstuur het opnieuw.',
  roundOpen: 'Dit kan niet zolang er wordt gestemd. Er is niets veranderd. Sluit eerst de stemming.',
  roundClosed: 'De stemming is gesloten. Wat u eerder had verstuurd, telt mee. Deze wijziging telt niet mee.',
  roundVoid:
    'Deze stemming is vervallen door een storing. Er is niemand die uw stem kan zien. De begeleider begint een nieuwe stemming.',
  overspent: 'U gaf meer dan u heeft. Uw keuze staat er nog. Haal ergens iets weg en verstuur opnieuw.',
  underspent: 'Nog niet alles is verdeeld. Uw keuze staat er nog. Verdeel de rest en verstuur opnieuw.',
  untitled: 'Niet alles waarover u wilt stemmen heeft een naam. Er is niets veranderd. Geef eerst elk thema een naam.',
  wrongSubject:
    'Hierover kan in deze stap niet worden gestemd. Er is niets veranderd. Kies iets anders om over te stemmen.',
  tooFewCandidates:
    'Voor deze manier van stemmen zijn er minstens twee nodig. Er is niets veranderd. Kies een andere manier.',
  tooManyCandidates: 'Dit is te veel voor één stemming. Er is niets veranderd. Kies waarover de groep stemt.',
  tooManyDots: 'Zoveel stippen passen niet op deze lijst. Er is niets veranderd. Geef minder stippen.',
  tooManyPicks: 'Er is minder om uit te kiezen dan iedereen mag kiezen. Er is niets veranderd. Kies een lager aantal.',
  tooManyPlaces:
    'Er zijn meer plaatsen dan dingen om op volgorde te zetten. Er is niets veranderd. Kies een lager aantal.',
  fullRankingTooLong:
    'Deze lijst is te lang om helemaal op volgorde te zetten. Er is niets veranderd. Vraag om een top.',
  formsDontFit:
    'Deze manieren van antwoorden gaan niet samen met deze schaal. Er is niets veranderd. Kies de schaal van 0 tot 10.',
  criteriaDontFit:
    'De criteria kloppen niet. Er is niets veranderd. Geef elk criterium een eigen naam en minstens één een gewicht.',
  lowered: 'Minder kan niet meer. Er is niets veranderd. Mensen hebben er misschien al mee gestemd.',
  alreadyWritten: 'In deze vraag is al geschreven. Er is niets veranderd. Wat mensen anoniem schreven, blijft anoniem.',
  noGroups: 'Kies twee verschillende groepen van deze sessie. Er is niets veranderd.',
  groupFixed: 'U heeft al gestemd. Uw groep blijft zo tot deze stemming klaar is. Daarna kunt u die veranderen.',
  unknownCandidate:
    'Waar u op stemde, doet niet mee in deze stemming. De rest van uw keuze staat er nog. Kies opnieuw.',
  noCandidates: 'Er is nog niets om op te stemmen. Er is niets veranderd. Maak eerst een thema.',
  changedElsewhere: 'Dit draaiboek is intussen ergens anders bewaard. Uw wijzigingen staan er nog.',
  badMedia:
    'Dit soort bestand kan niet. Er is niets bewaard. Een plaatje is PNG, JPEG of WebP. Geluid is MP3, Ogg, WebM of M4A. Een filmpje is MP4 of WebM.',
  tooLarge: 'Dit bestand is te groot. Er is niets bewaard. Maak het kleiner of kies een ander bestand.',
  mediaFull: 'Er passen geen bestanden meer bij in deze sessie. Er is niets bewaard. Haal eerst een bestand weg.',
  changedMeanwhile: 'Iemand anders veranderde dit intussen. Er is niets overschreven. Kijk wat er nu staat.',
  undoStale:
    'Dit kan niet meer ongedaan worden gemaakt, want iemand anders heeft het intussen veranderd. Er is niets veranderd.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  addressTaken: 'Dit adres is al van een ander verslag. Er is niets veranderd. Kies een ander adres.',
  notClosedYet: 'De sessie is nog niet afgesloten. Er is niets veranderd. Daarna kunt u het verslag openbaar maken.',
  withdrawn: 'Dit verslag is niet meer openbaar.',
  rateLimited: 'Dat ging te snel achter elkaar. Het wordt bewaard en vanzelf opnieuw verstuurd.',
  busy: 'Het is nu erg druk. Uw tekst is bewaard en wordt vanzelf opnieuw verstuurd.',
  storage:
    'Opslaan lukt nu niet. Uw tekst is bewaard op dit apparaat en wordt vanzelf opnieuw verstuurd. Laat de pagina open.',
  internal: 'Er ging iets mis bij ons. Wat al was verstuurd, is bewaard. Probeer het opnieuw.',
  protocolTooOld: 'Er is een nieuwe versie van deze pagina. Wat u typte is bewaard. Laad de pagina opnieuw.',
  wrongCode: 'Deze code kennen wij niet. Kijk of alle cijfers kloppen en probeer het opnieuw.',
  tooManyGuesses:
    'Er zijn te veel codes geprobeerd. Wacht een minuut en probeer het opnieuw, of vraag de begeleider om hulp.',
  full: 'Alle plaatsen in deze sessie zijn bezet. Vraag de begeleider om hulp.',
} as const satisfies Record<RejectionCode | 'title', string>;
