// The words of "Makkelijk lezen", as a page shows them: what is said in another way there, over the Dutch catalogue.
import { nl } from '../../client/i18n/nl.ts';
import { nlSimple } from '../../client/i18n/nl-simple.ts';

type Words = { readonly [key: string]: Words | string };

const over = (base: Words, top: Words): Words =>
  Object.fromEntries(
    Object.entries(base).map(([key, words]) => {
      const easier = top[key];
      if (easier === undefined) return [key, words];
      return [key, typeof words === 'string' || typeof easier === 'string' ? easier : over(words, easier)];
    }),
  );

/** In the shape of the Dutch catalogue; the words are not those of its type. */
type SameShape<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : SameShape<Part[Key]> };

export const easy = over(nl, nlSimple) as SameShape<typeof nl>;
