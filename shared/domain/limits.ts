// Every limit of the product in one place. Characters are code points; times are milliseconds.

export const LIMITS = {
  idea: 500,
  explanation: 1_000,
  clusterTitle: 80,
  clusterExplanation: 1_000,
  remark: 1_000,
  /** The facilitator's own words on the screen: what is still read from the back of the room. */
  sceneMessage: 300,
  /** Pages that a scene can be turned to: every answer on a page of its own. */
  scenePages: 5_000,
  /** "A few words" beside a verdict on where an own answer landed: two lines on a telephone at 200 %. */
  checkWords: 200,
  /** What the facilitators write on the page of a pause: three lines on a telephone. */
  pauseMessage: 200,
  sessionTitle: 120,
  place: 120,
  stepTitle: 300,
  instruction: 2_000,
  notes: 4_000,
  /** What happens with the outcome, on the sheet that people take home: six short sentences. */
  takeHomeNext: 300,
  /** Ten hours: longer than any meeting. */
  plannedMinutes: 600,
  /** The longer text behind "Uitleg". */
  stepExplanation: 4_000,
  /** What a picture shows, or a recording or clip says. */
  mediaAlt: 2_000,
  /** Bytes of all files of one session together; sizes of one file stand in media.ts. */
  mediaPerSession: 1_073_741_824,
  /** Longest text that a message may carry at all; above its own limit, below this, a text gets the rejection `tooLong`. */
  wireText: 20_000,
  stepsPerDesign: 60,
  ideasPerSeat: 200,
  /** Answers of others that one person sees as inspiration: few enough to read in a minute. */
  inspirations: 7,
  ideasPerStep: 5_000,
  /** Answers put into one question of a design beforehand. */
  seedsPerStep: 300,
  /** Of them in one command, so that it fits in a message. */
  seedsPerBatch: 100,
  /** Bytes of a file with such answers: thousands of lines. A larger one is refused by its size, unread. */
  seedFile: 2_097_152,
  clustersPerStep: 200,
  /** Two thousand ids of 22 characters and their commas stay well below `payload`. */
  ideasPerMove: 2_000,
  /** A thousand ids with the edition that was read, and their names, stay below `payload`. */
  ideasPerJudgement: 1_000,
  roundsPerStep: 20,
  candidatesPerRound: 200,
  dots: 50,
  groupName: 60,
  /** Groups in one session: with more, hardly any group of a room is large enough to show (k-rule). */
  groups: 8,
  /** Candidates that one question brings into a final vote. */
  topPerQuestion: 20,
  /** Longest list that is ranked whole; longer ones ask for a top (the issue of voting methods; voting.md §2). */
  fullRanking: 7,
  /** Seats a session, unless SEATS_PER_SESSION says otherwise. */
  seatsDefault: 500,
  seatsCeiling: 5_000,
  /** Cards made at once: a hundred A4 of four. */
  seatsPerRequest: 400,
  /** Links for those who help, those of the roles themselves among them. */
  roleLinks: 30,
  /** What a link is for: a few words. */
  linkName: 60,
  /** Things that one page of a facilitator holds at once and others are told of; of a larger drag the first ones. */
  heldThings: 100,
  /** Undo steps kept per facilitator; at least 50 are promised. */
  undoSteps: 100,
  /** Bytes of one socket message or HTTP body. */
  payload: 65_536,
  designFile: 524_288,
  /** Bytes of the report of a session as JSON: 5,000 answers with their explanations, and their rounds. */
  reportFile: 12_582_912,
  /** Sessions in one series. */
  sessionsPerSeries: 60,
  /** Times that the design of a series is changed. */
  versionsPerSeries: 50,
  /** What an organiser decides about the themes of one series. */
  themeDecisions: 2_000,
  /** Commands of one seat: a burst, and how many come back each second. */
  seatBurst: 40,
  seatPerSecond: 20,
  /** Commands of one console: a facilitator drags fast, and a rehearsal clusters. */
  consoleBurst: 200,
  consolePerSecond: 100,
  socketsPerSeat: 3,
  /** Seconds of notice before collecting closes: what is asked by default, the least, and the most. */
  closingNotice: 60,
  closingNoticeLeast: 10,
  closingNoticeMost: 3_600,
  /** A session without any command for this long closes itself. */
  idleClose: 24 * 60 * 60 * 1_000,
  retentionDaysDefault: 30,
  retentionDaysMax: 365,
} as const;

/** No breakdown and no single ballots are published below this many ballots (product.md: k = 5). */
export const K_DEFAULT = 5;
/** The k that an organiser may choose: from 3 (reliability.md §0); above 20 hardly any group would ever be shown. */
export const K_LEAST = 3;
export const K_MOST = 20;
