import { z } from 'zod';
import { labelsOf } from '../../shared/report/labels.ts';
import { scoreText } from '../../shared/report/score-text.ts';
import type { Words } from './words.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const wordsNl: Words = {
  usage: `Speelt een hele sessie na met deelnemers die de computer speelt.

  npm run rehearse -- [--answers BESTAND] [--seats AANTAL] [--fast] [--out MAP]

  --answers BESTAND   vragen met antwoorden en thema's (standaard examples/inkoop-wmo-antwoorden.json)
  --seats AANTAL      aantal deelnemers (standaard 11)
  --fast              zo snel als de server bevestigt, in plaats van op het tempo van mensen
  --out MAP           waar het verslag komt (standaard een nieuwe map rehearsal-…)
  --url ADRES         een server die al draait; anders start er een, die aan het eind weer weg is
  --name, --password  uw inlognaam en wachtwoord daar (of VERSNELLING_NAME en VERSNELLING_PASSWORD)
  --setup-token CODE  als die server nog geen account heeft: wat in zijn eenmalige link na /setup# staat
  --language nl|en    taal van deze regels
  --method MANIER     manier van stemmen: dots, rank, scale, pick, budget, yesNo, criteria, pairwise of mix
  --series AANTAL     zoveel sessies na elkaar, met een gezamenlijk verslag; deelnemers en antwoorden worden verdeeld
  --seed GETAL        hetzelfde getal geeft dezelfde keuzes`,
  badOption: (why) => `Deze opdracht klopt niet: ${why} Met --help ziet u wat er kan.`,
  badNumber: (option, min, max) => `${option} moet een heel getal zijn van ${min} tot en met ${max}.`,
  badUrl: (text) => `--url moet een adres zijn zoals http://localhost:3000, en niet "${text}".`,
  badLanguage: '--language moet nl of en zijn.',
  badMethod: (known) => `--method moet een van deze zijn: ${known}.`,
  noFile: (path, code) => `Het bestand ${path} kan niet worden gelezen (${code}).`,
  noJson: (path) => `Het bestand ${path} is geen geldige JSON.`,
  badFile: (path, where, what, others) =>
    `${path}, bij ${where}: ${what}${others > 0 ? ` (en nog ${many(others, 'probleem', 'problemen')})` : ''}`,
  typeProblem: z.locales.nl().localeError,
  fileProblem: {
    noQuestions: 'er moet minstens één vraag zijn.',
    noAnswers: 'er moet minstens één antwoord zijn.',
    emptyText: 'deze tekst is leeg.',
    tooLong: (most) => `deze tekst is langer dan ${most} tekens.`,
    tooManyAnswers: (most) => `er zijn meer dan ${most} antwoorden.`,
    tooManyQuestions: (most) => `er zijn meer dan ${most} vragen.`,
  },
  tooManyPerSeat: (question, most) =>
    `Vraag ${question} heeft te veel antwoorden voor zo weinig deelnemers: één deelnemer geeft er hoogstens ${most}. Kies een hogere --seats.`,
  serverDidNotStart: (why) => `De server startte niet. ${why}`,
  serverEnded: 'De server is gestopt tijdens de repetitie.',
  serverComplained: (event) => `De server meldde een fout: ${event}.`,
  unreachable: (url) => `De server op ${url} is niet bereikbaar.`,
  notVersnelling: (url, status) => `Op ${url} draait geen Versnelling, of niet onder dit adres (antwoord ${status}).`,
  refusedBy: (what, code) => `De server weigerde ${what}: ${code}.`,
  needsLogin: 'Voor een server die al draait is een inlog nodig: geef --name en --password.',
  wrongLogin: 'De naam of het wachtwoord klopt niet.',
  tooManyGuesses: (minutes) => `Er is te vaak een verkeerd wachtwoord gegeven. Probeer het over ${minutes} min. weer.`,
  needsSetup:
    'Deze server heeft nog geen account. Maak het met de link die de server bij het starten toonde, of geef --setup-token, --name en --password.',
  wrongSetupToken:
    'Met deze --setup-token kan geen account worden gemaakt (klopt de code, en is hij niet al gebruikt?).',
  noFolder: (path, code) => `In de map ${path} kan niet worden geschreven (${code}).`,
  tookTooLong: (who, what, seconds) => `${who}: ${what} lukte niet binnen ${seconds} seconden.`,
  linkStopped: (who, reason) => `${who}: de server verbrak de verbinding voorgoed (${reason}).`,
  stopped: 'Gestopt.',
  facilitator: 'De begeleider',
  screen: 'Het scherm',
  seat: (number) => `Plaats ${number}`,
  what: {
    connect: 'verbinden',
    answer: 'antwoord van de server krijgen',
    seeStep: 'de stap zien',
    seeList: 'de open lijst zien',
    seeClusters: "de thema's zien",
    seeRound: 'de stemronde zien',
    seeResult: 'de uitslag zien',
    session: 'het maken van de sessie',
    join: 'een deelnemer',
    report: 'het verslag',
  },
  serverStarts: 'Er wordt een eigen server gestart.',
  serverReady: (url) => `De server draait op ${url}.`,
  begins: (questions, answers, seats, seed) =>
    `De repetitie: ${many(questions, 'vraag', 'vragen')}, ${many(answers, 'antwoord', 'antwoorden')}, ${many(seats, 'deelnemer', 'deelnemers')} (seed ${seed}).`,
  sessionOf: (number, of) => `Sessie ${number} van ${of}`,
  seriesLacks: (what, expected, found) =>
    `Het gezamenlijke verslag klopt niet: ${what}, ${expected} verwacht en ${found} gevonden.`,
  seriesMade: (questions) => `Het gezamenlijke verslag is gemaakt: ${many(questions, 'vraag', 'vragen')}.`,
  tooFewSeats: (sessions) =>
    `Met --series ${sessions} zijn minstens ${sessions} deelnemers nodig. Kies een hogere --seats.`,
  sessionMade: (title, code) => `De sessie "${title}" is gemaakt. De code is ${code}.`,
  joined: (seats) => `${many(seats, 'deelnemer doet', 'deelnemers doen')} mee, met een console en een scherm.`,
  welcome: 'De begeleider heet iedereen welkom.',
  question: (number, of, text) => `\nVraag ${number} van ${of}: ${text}`,
  collecting: (done, of, typing) => `  ${done} van ${of} antwoorden binnen, ${typing} typen.`,
  collected: (answers) => `  ${many(answers, 'antwoord is', 'antwoorden zijn')} verstuurd en bevestigd.`,
  listOpen: '  De lijst is open: iedereen ziet alle antwoorden.',
  clustered: (clusters, loose) =>
    `  De begeleider maakte ${many(clusters, 'thema', "thema's")}; ${many(loose, 'antwoord blijft', 'antwoorden blijven')} los.`,
  nothingToVoteOn: "  Er zijn geen thema's om op te stemmen.",
  voting: (method) => `  ${labelsOf('nl').counted.settings(method)}`,
  voted: (ballots, abstentions) => `  ${many(ballots, 'stem', 'stemmen')} uitgebracht, ${abstentions} daarvan blanco.`,
  priority: (rank, title, method, score) =>
    `    ${rank}. ${title} (${labelsOf('nl').scores[method.type]}: ${scoreText('nl', method, score) ?? '–'})`,
  evaluated: (evaluations) => `\nDe evaluatie: ${many(evaluations, 'deelnemer vulde', 'deelnemers vulden')} haar in.`,
  sessionClosed: 'De sessie is gesloten.',
  refusedAnswer: (who, code) => `${who}: een antwoord is geweigerd (${code}).`,
  refusedOther: (who, what, code) => `${who}: ${what} is geweigerd (${code}).`,
  sawTooEarly: (who) => `${who} kreeg antwoorden van anderen voordat de lijst open was.`,
  missing: (question, count) =>
    `Vraag ${question}: ${many(count, 'antwoord staat', 'antwoorden staan')} niet precies één keer in het verslag.`,
  unexpected: (question, count) =>
    `Vraag ${question}: ${many(count, 'antwoord staat', 'antwoorden staan')} in het verslag zonder dat iemand dat zo verstuurde.`,
  wrongBallots: (question, expected, found) =>
    `Vraag ${question}: ${expected} deelnemers stemden, het verslag telt er ${found}.`,
  wrongTally: (question, title) =>
    `Vraag ${question}: de uitslag van "${title}" klopt niet met de stemmen die gegeven zijn.`,
  wrongEvaluations: (expected, found) => `${expected} deelnemers evalueerden, het verslag telt er ${found}.`,
  questionMissing: (question) => `Vraag ${question} staat niet in het verslag.`,
  summary: '\nSamenvatting',
  row: {
    seats: 'deelnemers',
    sent: 'antwoorden verstuurd',
    acknowledged: 'antwoorden bevestigd',
    reported: 'antwoorden in het verslag',
    slowest: 'langzaamste bevestiging',
    ballots: 'stemmen',
    evaluations: 'evaluaties',
    took: 'duur',
    report: 'verslag',
  },
  allWell: 'Alles klopt.',
  notWell: 'Het klopt niet:',
};
