import type { Engine } from './engine.js';

/** Up to so many values are parameters of their own, so that the planner sees how many they are. */
const FEW = 8;

/** The list behind an `IN`, and its parameters. */
export interface ValueList {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * A list for `IN`. On the embedded engine a long list of texts is one parameter: there, binding a value costs about what
 * reading a row by it does, and every length would be a statement of its own to prepare.
 */
export function valueList(engine: Engine, values: readonly unknown[]): ValueList {
  const together = engine === 'sqlite' && values.length > FEW && values.every((value) => typeof value === 'string');
  if (together) return { sql: '(SELECT value FROM json_each(?))', parameters: [JSON.stringify(values)] };
  return { sql: placesFor(values.length), parameters: values };
}

const known = new Map<number, string>();

function placesFor(count: number): string {
  const places = known.get(count) ?? `(${Array.from({ length: count }, () => '?').join(', ')})`;
  if (count <= 128) known.set(count, places);
  return places;
}
