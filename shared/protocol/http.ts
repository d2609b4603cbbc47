// Bodies of the HTTP interface. Errors are always `problemSchema`, made by one mapper from rejection to status.
import { z } from 'zod';
import { accountIdSchema, designIdSchema, sessionIdSchema } from '../kernel/ids.ts';
import { designSchema } from '../domain/design.ts';
import { stepMediaSchema } from '../domain/media.ts';
import { groupIdSchema } from '../domain/voting/choice.ts';
import { LIMITS } from '../domain/limits.ts';
import {
  languageSchema,
  linkRoleSchema,
  roleSchema,
  seatModeSchema,
  sessionStateSchema,
} from '../domain/vocabulary.ts';
import { rejectionCodeSchema } from './rejection.ts';

export const problemSchema = z.strictObject({
  code: rejectionCodeSchema,
  retryAfter: z.int().min(0).optional(),
  /** For bad input: where and what. */
  problems: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const name = z.string().trim().min(1).max(120);
const secret = z.string().min(1).max(128);

/** POST /api/setup: the first organiser, with the one-time token that the server printed. */
export const setupBodySchema = z.strictObject({ token: secret, name, password: z.string().min(10).max(200) });
export type SetupBody = z.infer<typeof setupBodySchema>;
/** POST /api/login */
export const loginBodySchema = z.strictObject({ name, password: z.string().min(1).max(200) });
export type LoginBody = z.infer<typeof loginBodySchema>;
/** GET /api/me; 401 with `notAllowed` when nobody is signed in. */
export const meSchema = z.strictObject({ accountId: accountIdSchema, name: z.string() });
export type Me = z.infer<typeof meSchema>;
/** GET /api/status: whether the first organiser still has to be made. `contact`: an e-mail address or the https address of a page, where one is set. */
export const statusSchema = z.strictObject({
  setupNeeded: z.boolean(),
  version: z.string(),
  contact: z.string().nullable(),
});
export type Status = z.infer<typeof statusSchema>;

/** GET /api/designs → list; GET /api/designs/:id → the design file; POST /api/designs with a design file → `designListItem`. */
export const designListItemSchema = z.strictObject({
  /** Id of an own design, or the name of a built-in one. */
  ref: z.string(),
  builtIn: z.boolean(),
  title: z.string(),
  language: languageSchema,
  questions: z.int().min(0),
  /** Planned minutes together; 0 when none are planned. */
  minutes: z.int().min(0),
  /** How often an own design was saved; 0 for a built-in one. */
  revision: z.int().min(0),
});
export type DesignListItem = z.infer<typeof designListItemSchema>;
/** GET /api/designs/:ref/document: a design to work on. */
export const designDocumentSchema = z.strictObject({
  ref: z.string(),
  builtIn: z.boolean(),
  revision: z.int().min(0),
  design: designSchema,
});
export type DesignDocument = z.infer<typeof designDocumentSchema>;
/** POST /api/designs/:ref: saves an own design over the revision that was changed; refused (`changedElsewhere`) when there is a newer one. */
export const saveDesignBodySchema = z.strictObject({ revision: z.int().min(1), design: designSchema });
export type SaveDesignBody = z.infer<typeof saveDesignBodySchema>;
export const designRefSchema = z.union([designIdSchema, z.string().max(60)]);

/** POST /api/sessions */
export const newSessionBodySchema = z.strictObject({
  title: z.string().trim().min(1).max(LIMITS.sessionTitle),
  place: z.string().trim().max(LIMITS.place).default(''),
  /** ISO date, or empty. */
  date: z.union([z.iso.date(), z.literal('')]).default(''),
  design: designSchema,
  retentionDays: z.int().min(0).max(LIMITS.retentionDaysMax).default(LIMITS.retentionDaysDefault),
});
export type NewSessionBody = z.input<typeof newSessionBodySchema>;

/** GET /api/sessions → list; POST answers one. */
export const sessionListItemSchema = z.strictObject({
  sessionId: sessionIdSchema,
  title: z.string(),
  place: z.string(),
  date: z.string(),
  state: sessionStateSchema,
  seats: z.int().min(0),
  retentionDays: z.int(),
  /** When a closed session is deleted: ISO date, or null while it is not closed. */
  deletedOn: z.string().nullable(),
  /** Whether duo seats are asked how each answer was typed. */
  askHelpMark: z.boolean(),
  /** Names of its groups, in the organiser's order; empty for none. */
  groups: z.array(z.string()),
  /** As it was prepared; facilitators can raise it, never lower it. */
  k: z.int(),
});
export type SessionListItem = z.infer<typeof sessionListItemSchema>;

/** A link of somebody who helps. `link`: its role for the one that each role has, else an id. */
export const roleLinkInfoSchema = z.strictObject({
  link: z.string(),
  role: linkRoleSchema,
  /** What it is for ("tafel 3"); empty for none. */
  name: z.string(),
  /** False: it was closed, and opens nothing until it is renewed. Then `url` is empty. */
  isOpen: z.boolean(),
  url: z.string(),
  /** ISO time, to the minute; null when nobody used it yet. */
  lastUsed: z.string().nullable(),
  /** Pages that are open by it now. */
  here: z.int().min(0),
});
export type RoleLinkInfo = z.infer<typeof roleLinkInfoSchema>;

/** GET /api/sessions/:id/access (facilitators): how to come in. Links carry a secret in the fragment. */
export const accessInfoSchema = z.strictObject({
  code: z.string(),
  joinUrl: z.string(),
  links: z.array(roleLinkInfoSchema),
});
export type AccessInfo = z.infer<typeof accessInfoSchema>;
const linkId = z.string().min(1).max(40);
/** POST /api/sessions/:id/access/renew: makes the old code (`join`) or link void, opens a link that was closed, and answers the new `accessInfo`. */
export const renewBodySchema = z.strictObject({ what: linkId });
export type RenewBody = z.infer<typeof renewBodySchema>;
/** POST /api/sessions/:id/access/links: one more link for a role. Named by function ("tafel 3"), never by person. */
export const newLinkBodySchema = z.strictObject({ role: linkRoleSchema, name: z.string().trim().max(LIMITS.linkName) });
export type NewLinkBody = z.infer<typeof newLinkBodySchema>;
/** POST /api/sessions/:id/access/name: what a link is for. */
export const nameLinkBodySchema = z.strictObject({ link: linkId, name: z.string().trim().max(LIMITS.linkName) });
export type NameLinkBody = z.infer<typeof nameLinkBodySchema>;
/** POST /api/sessions/:id/access/close: the link opens nothing any more, and the pages that are open by it go. */
export const closeLinkBodySchema = z.strictObject({ link: linkId });
export type CloseLinkBody = z.infer<typeof closeLinkBodySchema>;

/** POST /api/join: by 8-digit code, or by the secret of the QR code. Sets the seat's cookie; somebody with a seat there keeps it. */
export const joinBodySchema = z.union([
  z.strictObject({ code: z.string().max(60) }),
  z.strictObject({ sessionId: sessionIdSchema, secret }),
]);
export type JoinBody = z.infer<typeof joinBodySchema>;
/** POST /api/seat: the same seat on another device, by its 12-digit code or the secret of its card. */
export const seatBodySchema = z.union([
  z.strictObject({ code: z.string().max(60) }),
  z.strictObject({ sessionId: sessionIdSchema, seat: z.int().min(1), secret }),
]);
export type SeatBody = z.infer<typeof seatBodySchema>;
export const joinedSchema = z.strictObject({ sessionId: sessionIdSchema, seat: z.int().min(1), title: z.string() });
export type Joined = z.infer<typeof joinedSchema>;

/** POST /api/leave: this browser no longer has a seat in the session (nor the one beside it, nor an interpreter's place). The seat itself stays. */
export const sessionBodySchema = z.strictObject({ sessionId: sessionIdSchema });
export type SessionBody = z.infer<typeof sessionBodySchema>;
/** POST /api/mode: how the person of this seat takes part. A seat on paper is made by a console. */
export const modeBodySchema = z.strictObject({
  sessionId: sessionIdSchema,
  mode: seatModeSchema.exclude(['paper']),
});
export type ModeBody = z.infer<typeof modeBodySchema>;
/**
 * POST /api/group: the group that the person of this seat belongs to, or none. A seat on paper gets one in the same way, from the device that
 * types it in. Refused (`groupFixed`) while a ballot of the seat lies in an open round: that ballot was cast as a member of the group.
 */
export const groupBodySchema = z.strictObject({ sessionId: sessionIdSchema, groupId: groupIdSchema.nullable() });
export type GroupBody = z.infer<typeof groupBodySchema>;
/** POST /api/beside: a helper's own seat, on the device of the person they help. POST /api/beside/turn: the other of the two has the device. */
export const turnSchema = z.strictObject({ seat: z.int().min(1), beside: z.int().min(1) });
export type Turn = z.infer<typeof turnSchema>;

/** A seat as a facilitator sees it: never what was written in it. */
export const seatItemSchema = z.strictObject({
  seat: z.int().min(1),
  mode: seatModeSchema.nullable(),
  /** Whether a device of the seat is connected now. */
  isHere: z.boolean(),
  /** Only until a device comes in with it: from then on the code is the person's own, and can be replaced but not looked at. */
  card: z.strictObject({ code: z.string(), url: z.string() }).nullable(),
});
export type SeatItem = z.infer<typeof seatItemSchema>;
/** GET /api/sessions/:id/seats (facilitators), and the answer to what changes it. */
export const seatListSchema = z.strictObject({ seats: z.array(seatItemSchema) });
export type SeatList = z.infer<typeof seatListSchema>;
/** POST /api/sessions/:id/seats: makes seats ahead, each with a card that waits for somebody. */
export const newSeatsBodySchema = z.strictObject({
  count: z.int().min(1).max(LIMITS.seatsPerRequest),
  /** The group of whoever gets these cards, who may change it; null when they choose themselves. */
  groupId: groupIdSchema.nullable().default(null),
});
export type NewSeatsBody = z.input<typeof newSeatsBodySchema>;
/** POST /api/sessions/:id/seats/:seat/renew: a new card; the old code and every device of the seat are void. */
export const renewSeatBodySchema = z.strictObject({});
/** POST /api/sessions/:id/paper */
export const newPaperBodySchema = z.strictObject({ groupId: groupIdSchema.nullable().default(null) });
export type NewPaperBody = z.input<typeof newPaperBodySchema>;
// POST /api/sessions/:id/paper makes a seat for somebody who writes on paper; POST /api/sessions/:id/paper/:seat lets this browser type in what
// they wrote: as that seat, with the cookies of both.

/** POST /api/access: exchanges a role link's secret for this browser's cookie. */
export const accessBodySchema = z.strictObject({
  sessionId: sessionIdSchema,
  role: linkRoleSchema,
  /** Of a link that was made beside the role's own. */
  link: linkId.optional(),
  secret,
});
export type AccessBody = z.infer<typeof accessBodySchema>;

/** POST /api/tickets: a one-time ticket of 60 s for the socket. `as`: the page that asks. */
export const ticketBodySchema = z.strictObject({
  sessionId: sessionIdSchema,
  as: z.enum(['seat', 'interpreter', 'console', 'screen']),
});
export type TicketBody = z.infer<typeof ticketBodySchema>;
/** `storageKey`: opaque, stable per person and session; names this person's outbox in the browser. */
export const ticketSchema = z.strictObject({ ticket: z.string(), role: roleSchema, storageKey: z.string() });
export type Ticket = z.infer<typeof ticketSchema>;

/**
 * PUT /api/media/:sessionId/:kind, with the file itself as the body (`application/octet-stream`). The file is kept; `setMedia` puts it beside
 * a question. GET /api/media/:sessionId/:mediaId.:type gives it back, in parts when asked.
 */
export const uploadedSchema = stepMediaSchema.omit({ alt: true });
export type Uploaded = z.infer<typeof uploadedSchema>;

export const REPORT_FORMATS = ['pdf', 'html', 'docx', 'xlsx', 'csv', 'plain-csv', 'md', 'json'] as const;
/** GET /api/sessions/:id/report.:format for organiser, facilitator and co-facilitator. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const PRIORITY_FORMATS = ['xlsx', 'csv'] as const;
/** GET /api/sessions/:id/priorities.:format for the same: the priority list alone. */
export type PriorityFormat = (typeof PRIORITY_FORMATS)[number];
