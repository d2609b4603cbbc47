// Ids are 128 random bits as base64url: 22 characters, not derived from a person or a time (UUIDv7 and ULID would tell when).
import { z } from 'zod';
import { ID_PATTERN } from './id-text.ts';

const id = () => z.string().regex(ID_PATTERN);

export const sessionIdSchema = id().brand<'SessionId'>();
export const stepIdSchema = id().brand<'StepId'>();
export const ideaIdSchema = id().brand<'IdeaId'>();
export const clusterIdSchema = id().brand<'ClusterId'>();
export const roundIdSchema = id().brand<'RoundId'>();
export const candidateIdSchema = id().brand<'CandidateId'>();
export const seatIdSchema = id().brand<'SeatId'>();
export const commandIdSchema = id().brand<'CommandId'>();
export const entryIdSchema = id().brand<'EntryId'>();
export const actorIdSchema = id().brand<'ActorId'>();
export const accountIdSchema = id().brand<'AccountId'>();
export const designIdSchema = id().brand<'DesignId'>();
export const seriesIdSchema = id().brand<'SeriesId'>();
/** What an organiser decided about two themes of a series. */
export const decisionIdSchema = id().brand<'DecisionId'>();
export const reportVersionIdSchema = id().brand<'ReportVersionId'>();
/** A file beside a question; never says what is in it. */
export const mediaIdSchema = id().brand<'MediaId'>();
/** One page that is open in a browser; minted by the page, and known only as long as it is there. */
export const pageIdSchema = id().brand<'PageId'>();
/** A new random id of one history of a session in memory; cursors of another epoch are void. */
export const epochSchema = id().brand<'Epoch'>();
/** HMAC-SHA256 of a seat under a step's or round's key, base64url: the only trace of a seat in a fact. */
export const authorKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .brand<'AuthorKey'>();

export type SessionId = z.infer<typeof sessionIdSchema>;
export type StepId = z.infer<typeof stepIdSchema>;
export type IdeaId = z.infer<typeof ideaIdSchema>;
export type ClusterId = z.infer<typeof clusterIdSchema>;
export type RoundId = z.infer<typeof roundIdSchema>;
export type CandidateId = z.infer<typeof candidateIdSchema>;
export type SeatId = z.infer<typeof seatIdSchema>;
export type CommandId = z.infer<typeof commandIdSchema>;
export type EntryId = z.infer<typeof entryIdSchema>;
export type ActorId = z.infer<typeof actorIdSchema>;
export type AccountId = z.infer<typeof accountIdSchema>;
export type DesignId = z.infer<typeof designIdSchema>;
export type SeriesId = z.infer<typeof seriesIdSchema>;
export type DecisionId = z.infer<typeof decisionIdSchema>;
export type ReportVersionId = z.infer<typeof reportVersionIdSchema>;
export type MediaId = z.infer<typeof mediaIdSchema>;
export type PageId = z.infer<typeof pageIdSchema>;
export type Epoch = z.infer<typeof epochSchema>;
export type AuthorKey = z.infer<typeof authorKeySchema>;

/** Every id that `newId` may mint. */
export type AnyId =
  | SessionId
  | StepId
  | IdeaId
  | ClusterId
  | RoundId
  | CandidateId
  | SeatId
  | CommandId
  | EntryId
  | ActorId
  | AccountId
  | DesignId
  | SeriesId
  | DecisionId
  | ReportVersionId
  | MediaId
  | PageId
  | Epoch;
