import { v7, validate } from 'uuid';

/** An identifier of one aggregate: a UUIDv7 as text. The brand keeps ids of different aggregates apart at compile time. */
export type Id<Name extends string> = string & { readonly __aggregate: Name };

/** A new, time-ordered identifier (UUIDv7, RFC 9562). */
export function newId<Name extends string>(): Id<Name> {
  return v7() as Id<Name>;
}

/** Whether a text has the form of an identifier; says nothing about its existence. */
export function isId(text: unknown): boolean {
  return typeof text === 'string' && text.length === 36 && validate(text);
}
