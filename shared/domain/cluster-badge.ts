// How a cluster is told from the others at a glance: a drawing, and a colour with it for whoever sees colours. Its title stays beside it.
import { z } from 'zod';

/** What the drawings show, each with a name in the catalogues. */
export const BADGE_PICTOGRAMS = [
  'house',
  'people',
  'hands',
  'heart',
  'talk',
  'ear',
  'clock',
  'money',
  'bus',
  'work',
  'school',
  'care',
  'leisure',
  'nature',
  'safety',
  'question',
] as const;
export const badgePictogramSchema = z.enum(BADGE_PICTOGRAMS);
export type BadgePictogram = z.infer<typeof badgePictogramSchema>;

export const BADGE_COLOURS = ['plain', 'blue', 'green', 'yellow', 'orange', 'red', 'purple', 'brown'] as const;
export const badgeColourSchema = z.enum(BADGE_COLOURS);
export type BadgeColour = z.infer<typeof badgeColourSchema>;

/** Never a colour alone: the drawing tells them apart as well. */
export const clusterBadgeSchema = z.strictObject({ pictogram: badgePictogramSchema, colour: badgeColourSchema });
export type ClusterBadge = z.infer<typeof clusterBadgeSchema>;

/** Whether two clusters would look the same; no badge is the same as no badge. */
export const isSameBadge = (one: ClusterBadge | null, other: ClusterBadge | null): boolean =>
  one?.pictogram === other?.pictogram && one?.colour === other?.colour;
