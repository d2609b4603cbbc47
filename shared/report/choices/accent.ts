// One colour of the organisation's own, for headings and lines: refused where it could not be read.
import { z } from 'zod';

/** The paper that it stands on: the page of the report, which is a little darker than white. */
const PAPER = '#fbfaf7';
/** WCAG 2.2, 1.4.6 (AAA). */
export const LEAST_CONTRAST = 7;

/** Relative luminance (WCAG 2.2) of a colour written as #rrggbb, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much a colour (#rrggbb) stands out from the paper of a report: 1 to 21. */
export const contrastOnPaper = (colour: string): number => (luminance(PAPER) + 0.05) / (luminance(colour) + 0.05);

export const accentSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .refine((colour) => contrastOnPaper(colour) >= LEAST_CONTRAST, 'too light to read');
