import { generalErrors } from './general.errors.js';
import { isId } from './ids.js';

type CursorValue = string | number;

/** What a value of a cursor must be: a whole number, any text, or a text that is an id. */
export type CursorKind = 'number' | 'text' | 'id';

interface KindTypes {
  number: number;
  text: string;
  id: string;
}

/** The values of a cursor of certain kinds. */
export type CursorValues<Kinds extends readonly CursorKind[]> = { -readonly [At in keyof Kinds]: KindTypes[Kinds[At]] };

/** Packs the key of a row into an opaque text, for keyset paging and feeds. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/**
 * Unpacks a cursor of exactly these kinds of values, so that a cursor of a feed is none of a list of ids; or of so many
 * values of whatever kind. Throws BAD_USER_INPUT for anything that `encodeCursor` did not make of such values.
 */
export function decodeCursor<const Kinds extends readonly CursorKind[]>(
  cursor: string,
  kinds: Kinds,
): CursorValues<Kinds>;
export function decodeCursor(cursor: string, length: number): CursorValue[];
export function decodeCursor(cursor: string, shape: number | readonly CursorKind[]): CursorValue[] {
  const values = parse(cursor);
  const kinds = typeof shape === 'number' ? undefined : shape;
  const length = kinds?.length ?? shape;
  const sound =
    Array.isArray(values) && values.length === length && values.every((value, at) => isOfKind(value, kinds?.[at]));
  if (!sound) throw generalErrors.BAD_USER_INPUT({ field: 'after', reason: 'not a cursor of this list' });
  return values as CursorValue[];
}

function isOfKind(value: unknown, kind: CursorKind | undefined): boolean {
  if (kind === 'id') return isId(value);
  if (typeof value === 'string') return kind !== 'number';
  return Number.isSafeInteger(value) && kind !== 'text';
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
