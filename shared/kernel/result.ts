/** What a fallible function gives back: a value, or a named error. Exceptions are for bugs only. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a named error as a failure. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
