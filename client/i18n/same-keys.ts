/** The shape of a catalogue with any words in it: a translation that misses a key, or has one too many, does not compile. */
export type SameKeys<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : SameKeys<Catalogue[Key]>;
};

/** The shape of a catalogue that says only some things in its own way, and nothing that does not exist. */
export type SomeKeys<Catalogue> = {
  readonly [Key in keyof Catalogue]?: Catalogue[Key] extends string ? string : SomeKeys<Catalogue[Key]>;
};
