import type { ReviewLack } from './assign-reviews.js';

const MOST_NAMED = 50;

/** Which applications lack whom, as text: `ID lacks 2 (conflict: A, B; full: C; rivals: ID)`, fifty at most. */
export function lackingText(lacking: readonly ReviewLack[]): string {
  const texts = lacking.slice(0, MOST_NAMED).map(({ applicationId, missing, conflicted, full, rivals }) => {
    const parts = { conflict: conflicted, full, rivals };
    const named = Object.entries(parts).flatMap(([name, ids]) =>
      ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : [],
    );
    return `${applicationId} lacks ${missing}${named.length > 0 ? ` (${named.join('; ')})` : ''}`;
  });
  return texts.join(' | ');
}
