import { generalErrors } from './general.errors.js';

type CursorValue = string | number;

/** Packs the key of a row into an opaque text, for keyset paging and feeds. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/** Unpacks a cursor of exactly `length` values. Throws BAD_USER_INPUT for anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string, length: number): CursorValue[] {
  const values = parse(cursor);
  const sound =
    Array.isArray(values) &&
    values.length === length &&
    values.every((value) => typeof value === 'string' || Number.isSafeInteger(value));
  if (!sound) throw generalErrors.BAD_USER_INPUT({ field: 'after', reason: 'not a cursor of this list' });
  return values as CursorValue[];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
