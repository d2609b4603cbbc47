// The parts of docs/protocol.md that no schema can tell. Numbers come from the code.
import { LIMITS } from '../../shared/domain/limits.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';

export const INTRO = `# The protocol

<!-- Generated: \`npm run docs:protocol\`. The text stands in tests/protocol/, the messages in shared/protocol/. A test fails when this file is out of date. -->

How a page (or another program) takes part in a session. This is version ${PROTOCOL_VERSION}. The schemas in \`shared/protocol\` are the last word; what is here is made from them.

Everything is JSON in UTF-8. HTTP is for coming in, for organisers and for files; whatever happens in a session goes over one [Socket.IO](https://socket.io) 4 connection (path
\`/socket.io\`, default namespace, WebSocket with HTTP long-polling as a fallback). Server and client are strict: a field that is not in the schema is refused.

Notation: \`Id\` is a text of 22 characters (128 random bits as base64url). \`int(1…50)\` is a whole number from 1 to 50, \`string(0…500)\` a text of at most 500 UTF-16 code units,
\`T[](0…200)\` a list of at most 200. \`field?\` may be left out; \`= x\` is what it then is. Times are milliseconds.`;

export const COMING_IN = `## Coming in

1. **A cookie.** \`POST /api/join\` (a seat), \`POST /api/access\` (a role link) or \`POST /api/login\` (an organiser) sets a cookie: \`HttpOnly; SameSite=Lax\`, and \`Secure\` behind https.
   Cookies are per session (\`vs_seat_…\`, \`vs_role_…\`, \`vs_screen_…\`) but for the account's (\`vs_account\`). They are credentials: a client that is not a browser must keep and send them.
2. **A ticket.** \`POST /api/tickets\` with \`as\`: \`seat\`, \`console\` or \`screen\`. An organiser gets \`console\` for the own sessions as a facilitator. The ticket is good for one socket, within
   60 seconds. Every new connection needs a new one.
3. **A socket**, with the ticket and the protocol version as Socket.IO's \`auth\`. A refusal is a \`connect_error\` whose \`message\` and \`data.code\` are a rejection code: \`protocolTooOld\`,
   \`notAllowed\` (the ticket is unknown, used or too old: get another) or \`badInput\`. Session and role come from the ticket, never from a message.
4. **\`hello\`**, as the first message. The answer is a welcome.

Links carry their secret behind a \`#\`, which browsers do not send: \`/join#<sessionId>.<secret>\`, \`/access#<sessionId>.<role>.<secret>\`, \`/setup#<token>\`. A join code has 8 digits, a seat's
code 12; spaces, dots and dashes are forgiven.

### Origin

Cookies alone open nothing. A request that is not a GET or HEAD must carry \`Origin\` (and, where the client sends \`Sec-Fetch-Site\`, \`same-origin\`), and a body must be \`application/json\`. A WebSocket must carry \`Origin\` too.
A polling GET without \`Origin\` passes when \`Sec-Fetch-Site\` is absent, \`same-origin\` or \`none\`, because browsers leave \`Origin\` out of same-origin GETs. The origin must be \`PUBLIC_URL\`, or, when that is
not set, the very host that is asked, provided that host is an address in digits, \`localhost\` or the machine's own name. A program sets \`Origin\` to the server's own address. A host that is not known is answered 421.`;

export const KEEPING_UP = `## Keeping up: hello, welcome, frames and heads

There are three audiences: \`participant\` (seats), \`screen\` (projectors) and \`console\` (facilitators, co-facilitators, observers). Each has its own view and its own revision, \`rev\`.
A **frame** carries what one audience learned, at most once every 50 ms (100 ms above 500 seats). It follows on revision \`from\`; after it the revision is \`from + events.length\`.

The **cursor** \`{ audience, epoch, rev }\` is where a client is. An epoch is one history in the server's memory: after a restart there is another one, and cursors of the old one are void.

1. On every new connection, before anything else, send \`hello\` with the cursor, or \`null\` the first time. Frames that arrive before the answer must be kept.
2. The answer is a **snapshot** (throw the view away and take this one; \`view\` is JSON in a text), a **tail** (fold these frames into the view you have), or **refused**.
   \`mine\` and \`crowd\` come with both. Then fold in the frames that were kept.
3. For each frame, with the same epoch: \`from\` equal to our revision → fold it in. The frame ends at or before our revision → leave it, it is old. Anything else is a gap → \`hello\` with the cursor.
   Another epoch is a gap as well.
4. A **head** comes every 5 seconds. When its \`rev\` is higher than ours (or its epoch another) and no frame follows within a second, a frame was lost → \`hello\`.

An empty view is \`{ "session": { "title": "", "language": "nl", "state": "prepared", "groups": [], "k": 5 }, "currentStepId": null, "scene": { "type": "automatic" }, "spotlight": null, "steps": {} }\`. Participants and screens hold at most the current step, consoles all steps. What the screen shows (\`scene\`) is for screens and consoles; a participant's is always \`automatic\`. The spotlight names something that the viewer has.
What an audience may not know is not in its view: there is nothing to hide in the client.

Loose ideas have an empty \`orderKey\` for participants and screens: sort them by \`ideaId\`, which is random, so that nobody sees who answered first. Everything else sorts by \`orderKey\` by code
unit, then by id. Show candidates in an order of the seat's own: \`seed\` in \`mine\` is for that.`;

export const COMMANDS = `## Commands

\`command\` carries an envelope: a fresh random id and one command. The acknowledgement is its outcome.

- **Accepted means kept**: it is on the disk. \`rev\` is the revision of the sender's own audience that has the effect; the frame may come before or after the answer.
- **Send again until answered**, with the same id and the same body: the second time the first answer is repeated and nothing happens twice. The same id with another body is \`idReused\`.
- Send in order and wait for each answer. After a rejection with advice \`later\` wait for \`retryAfter\` and send the same one again before any other; after \`never\` give the words back to their owner.
- A command states a goal, never a difference. A goal that is met already is accepted.
- Keep what was not answered over a reload. \`storageKey\` of the ticket names a person's own place for that.
- \`castBallot\` leaves no receipt: its \`rev\` does the same work. Count it up with every change, across devices (\`mine.ballot.rev\` tells the last one kept). A ballot with a \`rev\` that is not higher is accepted
  and changes nothing.
- A ballot counts with the group that its seat has when it is cast. While a round is open nothing depends on what was voted: \`changeRound\` is refused (\`lowered\`) for anything that becomes less, whatever was spent.
- Texts are cleaned: control characters go, edges are trimmed, line ends become \`\\n\`, Unicode is normalised (NFC). Limits count characters (code points) after that.`;

export const OTHERS = `## Other messages

**\`draft\`** (seat, acknowledged): what is being typed. The highest \`rev\` wins; the answer tells which is kept.

**\`presence\`** (seat, no answer): on change, and every 10 seconds while typing. Typing fades after 15 seconds. Typing and ready live in memory only.

**\`signals\`** (seat, acknowledged): what the seat tells the facilitators quietly, the whole list each time: \`moreTime\`, \`unclear\`, \`help\`, \`pause\`. \`moreTime\` and \`unclear\` belong to the step and phase that they name and go
when the room goes on; \`help\` and \`pause\` stay until taken back. They live in memory only and reach consoles and the seat's own devices, nobody else. **\`ownSignals\`** tells the seat what stands and what was seen, at every
connection and change; with \`isKnown: false\` the server was started anew, and the page says again what stands, with \`seen\`: what it had been told was seen. That counts only while the server knows nothing of the seat.

**\`roomSignals\`** (to consoles, observers too): all seats that are ready or said something, by number, at most every half second and only when something changed. **\`seen\`** (facilitator or co-facilitator, acknowledged): this
signal of this seat was seen; \`notFound\` when it was taken back meanwhile.

**\`hold\`** (facilitator or co-facilitator, no answer): what this page has in hand, the whole list each time: answers being dragged or edited, titles and explanations being typed. On change, after every connection, and every 8 seconds
while it lasts; after 20 seconds of silence, or when the connection ends, nothing is held. It locks nothing. **\`hands\`** (to consoles, observers too): who is at a console, by role, number and the function of the link, who has the lead, and
what each page holds. The lead itself is a fact (\`giveLead\`); what is held lives in memory only.

**\`mine\`**: what belongs to one person, whole, to all devices of that person, whenever it changes. A facilitator's \`mine\` names what undo and redo would act on.

**\`crowd\`**: numbers, at most once a second, and only when they changed; may be skipped for a slow client. Participants get no \`detail\`. \`cast\` is the number of ballots in the open round and moves in steps (five
ballots, ten seconds, or when all who are here have voted), so that it does not tell who just voted.

**\`bye\`**: the last message before the server closes the socket. Wait \`retryAfter\`, then get a ticket. \`restart\`: come back. \`tooSlow\`: come back, a snapshot will do. \`flooding\`: come back slower. \`tooManyDevices\`
(more than ${LIMITS.socketsPerSeat} for one seat; the oldest goes), \`revoked\` and \`sessionDeleted\`: do not come back by yourself.`;

export const VERSIONING = `## Versions

The version is one whole number, told in the handshake. The server takes its own version only: a page of another one is answered \`protocolTooOld\`, loads itself again, and keeps what was not sent. A test hashes all schemas
(\`tests/protocol/wire-hashes.json\`); changed schemas need a new version and a new line there.

A client should ignore view events that it does not know.`;
