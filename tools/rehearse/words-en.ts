import { z } from 'zod';
import { labelsOf } from '../../shared/report/labels.ts';
import { scoreText } from '../../shared/report/score-text.ts';
import type { Words } from './words.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const wordsEn: Words = {
  usage: `Plays a whole session with participants played by the computer.

  npm run rehearse -- [--answers FILE] [--seats NUMBER] [--fast] [--out FOLDER]

  --answers FILE      questions with answers and themes (default examples/inkoop-wmo-antwoorden.json)
  --seats NUMBER      how many participants (default 11)
  --fast              as fast as the server acknowledges, instead of at the pace of people
  --out FOLDER        where the report goes (default a new folder rehearsal-…)
  --url ADDRESS       a server that runs already; without it one is started, and gone again at the end
  --name, --password  your login there (or VERSNELLING_NAME and VERSNELLING_PASSWORD)
  --setup-token CODE  when that server has no account yet: what stands behind /setup# in its one-time link
  --language nl|en    language of these lines
  --method NAME       way of voting: dots, rank, scale, pick, budget, yesNo, criteria, pairwise or mix
  --series NUMBER     that many sessions in a row, with a combined report; participants and answers are divided
  --seed NUMBER       the same number makes the same choices`,
  badOption: (why) => `This command is not right: ${why} See --help.`,
  badNumber: (option, min, max) => `${option} must be a whole number from ${min} to ${max}.`,
  badUrl: (text) => `--url must be an address such as http://localhost:3000, not "${text}".`,
  badLanguage: '--language must be nl or en.',
  badMethod: (known) => `--method must be one of these: ${known}.`,
  noFile: (path, code) => `The file ${path} cannot be read (${code}).`,
  noJson: (path) => `The file ${path} is not valid JSON.`,
  badFile: (path, where, what, others) =>
    `${path}, at ${where}: ${what}${others > 0 ? ` (and ${many(others, 'other problem', 'other problems')})` : ''}`,
  typeProblem: z.locales.en().localeError,
  fileProblem: {
    noQuestions: 'there must be at least one question.',
    noAnswers: 'there must be at least one answer.',
    emptyText: 'this text is empty.',
    tooLong: (most) => `this text is longer than ${most} characters.`,
    tooManyAnswers: (most) => `there are more than ${most} answers.`,
    tooManyQuestions: (most) => `there are more than ${most} questions.`,
  },
  tooManyPerSeat: (question, most) =>
    `Question ${question} has too many answers for so few participants: one participant gives at most ${most}. Choose a higher --seats.`,
  serverDidNotStart: (why) => `The server did not start. ${why}`,
  serverEnded: 'The server stopped during the rehearsal.',
  serverComplained: (event) => `The server reported an error: ${event}.`,
  unreachable: (url) => `The server at ${url} cannot be reached.`,
  notVersnelling: (url, status) => `There is no Versnelling at ${url}, or not by this address (answer ${status}).`,
  refusedBy: (what, code) => `The server refused ${what}: ${code}.`,
  needsLogin: 'A server that runs already needs a login: give --name and --password.',
  wrongLogin: 'The name or the password is wrong.',
  tooManyGuesses: (minutes) => `There were too many wrong passwords. Try again in ${minutes} min.`,
  needsSetup:
    'This server has no account yet. Make it with the link that the server showed when it started, or give --setup-token, --name and --password.',
  wrongSetupToken: 'No account can be made with this --setup-token (is it right, and not used already?).',
  noFolder: (path, code) => `The folder ${path} cannot be written (${code}).`,
  tookTooLong: (who, what, seconds) => `${who}: ${what} did not work within ${seconds} seconds.`,
  linkStopped: (who, reason) => `${who}: the server ended the connection for good (${reason}).`,
  stopped: 'Stopped.',
  facilitator: 'The facilitator',
  screen: 'The screen',
  seat: (number) => `Seat ${number}`,
  what: {
    connect: 'connecting',
    answer: 'getting an answer of the server',
    seeStep: 'seeing the step',
    seeList: 'seeing the open list',
    seeClusters: 'seeing the clusters',
    seeRound: 'seeing the round',
    seeResult: 'seeing the result',
    session: 'to make the session',
    join: 'a participant',
    report: 'the report',
  },
  serverStarts: 'A server of our own is started.',
  serverReady: (url) => `The server runs at ${url}.`,
  begins: (questions, answers, seats, seed) =>
    `The rehearsal: ${many(questions, 'question', 'questions')}, ${many(answers, 'answer', 'answers')}, ${many(seats, 'participant', 'participants')} (seed ${seed}).`,
  sessionOf: (number, of) => `Session ${number} of ${of}`,
  seriesLacks: (what, expected, found) =>
    `The combined report is wrong: ${what}, ${expected} expected and ${found} found.`,
  seriesMade: (questions) => `The combined report is made: ${many(questions, 'question', 'questions')}.`,
  tooFewSeats: (sessions) =>
    `With --series ${sessions} at least ${sessions} participants are needed. Choose a higher --seats.`,
  sessionMade: (title, code) => `The session "${title}" is made. The code is ${code}.`,
  joined: (seats) => `${many(seats, 'participant has', 'participants have')} joined, with a console and a screen.`,
  welcome: 'The facilitator welcomes everybody.',
  question: (number, of, text) => `\nQuestion ${number} of ${of}: ${text}`,
  collecting: (done, of, typing) => `  ${done} of ${of} answers are in, ${typing} are typing.`,
  collected: (answers) => `  ${many(answers, 'answer was', 'answers were')} sent and acknowledged.`,
  listOpen: '  The list is open: everybody sees all answers.',
  clustered: (clusters, loose) =>
    `  The facilitator made ${many(clusters, 'cluster', 'clusters')}; ${many(loose, 'answer stays', 'answers stay')} loose.`,
  nothingToVoteOn: '  There are no clusters to vote on.',
  voting: (method) => `  ${labelsOf('en').counted.settings(method)}`,
  voted: (ballots, abstentions) => `  ${many(ballots, 'ballot', 'ballots')} cast, ${abstentions} of them blank.`,
  priority: (rank, title, method, score) =>
    `    ${rank}. ${title} (${labelsOf('en').scores[method.type]}: ${scoreText('en', method, score) ?? '–'})`,
  evaluated: (evaluations) => `\nThe evaluation: ${many(evaluations, 'participant', 'participants')} filled it in.`,
  sessionClosed: 'The session is closed.',
  refusedAnswer: (who, code) => `${who}: an answer was refused (${code}).`,
  refusedOther: (who, what, code) => `${who}: ${what} was refused (${code}).`,
  sawTooEarly: (who) => `${who} received answers of others before the list was open.`,
  missing: (question, count) =>
    `Question ${question}: ${many(count, 'answer is', 'answers are')} not in the report exactly once.`,
  unexpected: (question, count) =>
    `Question ${question}: the report holds ${many(count, 'answer', 'answers')} that nobody sent like that.`,
  wrongBallots: (question, expected, found) =>
    `Question ${question}: ${expected} participants voted, the report counts ${found}.`,
  wrongTally: (question, title) =>
    `Question ${question}: the result of "${title}" does not agree with the votes that were cast.`,
  wrongEvaluations: (expected, found) => `${expected} participants evaluated, the report counts ${found}.`,
  questionMissing: (question) => `Question ${question} is not in the report.`,
  summary: '\nSummary',
  row: {
    seats: 'participants',
    sent: 'answers sent',
    acknowledged: 'answers acknowledged',
    reported: 'answers in the report',
    slowest: 'slowest acknowledgement',
    ballots: 'ballots',
    evaluations: 'evaluations',
    took: 'took',
    report: 'report',
  },
  allWell: 'Everything adds up.',
  notWell: 'It does not add up:',
};
