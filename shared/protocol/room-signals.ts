// Quiet signals of seats. Volatile: no fact, no receipt, nowhere on a disk. They go to consoles and to their own seat, and to nobody else.
import { z } from 'zod';
import { LIMITS } from '../domain/limits.ts';
import { SEAT_SIGNALS } from '../domain/seat-signal.ts';
import { phaseSchema } from '../domain/vocabulary.ts';
import { stepIdSchema } from '../kernel/ids.ts';
import { rejectionSchema } from './rejection.ts';

export const seatSignalSchema = z.enum(SEAT_SIGNALS);

/** Seat: these signals stand now, all of them, said at this step and phase. Sent again as often as needed; an empty list takes everything back. */
export const saySignalsSchema = z.strictObject({
  stepId: stepIdSchema.nullable(),
  phase: phaseSchema.nullable(),
  signals: z.array(seatSignalSchema).max(SEAT_SIGNALS.length),
  /** Which of these a facilitator had seen, as the server told before. It counts only where the server itself knows nothing of the seat. */
  seen: z.array(seatSignalSchema).max(SEAT_SIGNALS.length).optional(),
});
export type SaySignals = z.infer<typeof saySignalsSchema>;

/** Facilitator: this signal of this seat was seen. */
export const seeSignalSchema = z.strictObject({
  seat: z.int().min(1).max(LIMITS.seatsCeiling),
  signal: seatSignalSchema,
});
export type SeeSignal = z.infer<typeof seeSignalSchema>;

/** The answer to both. `kept`: the server has it in memory. */
export const signalsOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('kept') }),
  z.strictObject({ status: z.literal('rejected'), rejection: rejectionSchema }),
]);
export type SignalsOutcome = z.infer<typeof signalsOutcomeSchema>;

export const signalStateSchema = z.strictObject({ signal: seatSignalSchema, isSeen: z.boolean() });
export type SignalState = z.infer<typeof signalStateSchema>;

/** To all devices of one seat: what stands of it, and what a facilitator has seen. */
export const ownSignalsSchema = z.strictObject({
  /** False when the server remembers nothing of this seat (it was started anew): the page says again what stands. */
  isKnown: z.boolean(),
  signals: z.array(signalStateSchema),
});
export type OwnSignals = z.infer<typeof ownSignalsSchema>;

/** To consoles: every seat that is ready or said something, by its number; never a name. The whole list each time. */
export const roomSignalsSchema = z.strictObject({
  seats: z.array(
    z.strictObject({
      seat: z.int().min(1),
      /** Whether a device of the seat is connected now. */
      isHere: z.boolean(),
      isReady: z.boolean(),
      signals: z.array(signalStateSchema),
    }),
  ),
});
export type RoomSignals = z.infer<typeof roomSignalsSchema>;
