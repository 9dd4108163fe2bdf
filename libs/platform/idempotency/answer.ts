import { createHash } from 'node:crypto';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Writes an answer down; `undefined` is kept as null. */
export function writeAnswer(answer: unknown): string {
  return JSON.stringify(answer ?? null);
}

/** Reads an answer back; texts in the form of an instant become Date again. */
export function readAnswer(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  );
}

/** A fingerprint of what was asked, the same whatever the order of the fields. SHA-256, hexadecimal. */
export function inputHash(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(`${operation}\n${canonical(input)}`)
    .digest('hex');
}

function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (value instanceof Date || value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
