import type { Difference } from './bundle-fault.js';

/** The first member in which two JSON values differ, members in the order of what is expected; null if they are equal. */
export function firstDifference(found: unknown, expected: unknown, path: string): Difference | null {
  if (!isTree(found) || !isTree(expected) || Array.isArray(found) !== Array.isArray(expected)) {
    return found === expected ? null : { path, found: textOf(found), expected: textOf(expected) };
  }
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const member = Array.isArray(expected) ? `${path}[${name}]` : `${path}.${name}`;
    const difference = firstDifference(found[name], expected[name], member);
    if (difference) return difference;
  }
  return null;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
