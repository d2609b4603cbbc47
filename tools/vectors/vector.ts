// One case of a file of vectors, and the reading of its parts. What a family can't read, it says in words.
import { z } from 'zod';

export const vectorSchema = z.looseObject({
  id: z.string(),
  method: z.string(),
  input: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
  tolerance: z.number().optional(),
});
export type Vector = z.infer<typeof vectorSchema>;
export const fileSchema = z.looseObject({ vectors: z.array(z.unknown()) });

export type Input = Vector['input'];

/** The input of a vector is not what its method asks for. */
export class Unreadable extends Error {}

const numbers = z.array(z.number());

/** The first of these fields that is there. @throws Unreadable when none is */
export function read<T>(input: Input, schema: z.ZodType<T>, ...names: readonly string[]): T {
  const name = names.find((each) => input[each] !== undefined);
  if (name === undefined) throw new Unreadable(`input: needs ${names.join(' or ')}`);
  const parsed = schema.safeParse(input[name]);
  if (!parsed.success) throw new Unreadable(`input.${name}: ${parsed.error.issues[0]?.message ?? 'not readable'}`);
  return parsed.data;
}

/** As `read`; null when none of them is there. */
export const readMaybe = <T>(input: Input, schema: z.ZodType<T>, ...names: readonly string[]): T | null =>
  names.some((name) => input[name] !== undefined) ? read(input, schema, ...names) : null;

export const numberList = numbers;
export const matrix = z.array(numbers);
export const names = z.array(z.string());

/** The number behind one of these words in a text: `numberAfter('n=3, max 2', 'max')` is 2. */
export function numberAfter(text: string, ...words: readonly string[]): number | null {
  for (const word of words) {
    const found = new RegExp(`(?:^|[^a-z])${word}\\s*[=:]?\\s*(\\d*\\.?\\d+)`, 'i').exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

export const asNumber = z.number();
