import { z } from 'zod';
import { LIMITS } from '../../domain/limits.ts';
import { mediaKindSchema, mediaTypeSchema } from '../../domain/media.ts';
import { mediaIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the step has this picture, sound or clip in sign language (uploaded before, see `PUT /api/media`), or none. */
export const setMediaSchema = z.strictObject({
  type: z.literal('setMedia'),
  stepId: stepIdSchema,
  kind: mediaKindSchema,
  media: z
    .strictObject({ mediaId: mediaIdSchema, type: mediaTypeSchema, alt: z.string().max(LIMITS.wireText) })
    .nullable(),
});
export type SetMedia = z.infer<typeof setMediaSchema>;
