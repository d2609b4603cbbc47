/** The shape of a catalogue with any words in it: a translation that misses a key, or has one too many, does not compile. */
export type SameKeys<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : SameKeys<Catalogue[Key]>;
};
