import type { Score } from './fraud-measure.js';

/** A share of two counts as text with three digits after the point; a dash of nothing. */
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Of what was hit, the share that was forged. */
export const precisionOf = ({ forgedHit, honestHit }: Score): number => forgedHit / Math.max(1, forgedHit + honestHit);

/** Of what was forged, the share that was hit. */
export const recallOf = ({ forgedHit, forged }: Score): number => forgedHit / Math.max(1, forged);

/** Of honest records, the share that was hit. */
export const honestShareOf = ({ honestHit, honest }: Score): number => honestHit / Math.max(1, honest);

/** Scores of detectors, or of all together, as a table in Markdown. */
export function tableOf(first: string, rows: readonly Score[]): string {
  const heads = [first, 'forged', 'hit', 'recall', 'honest hit', '% of honest', 'precision'];
  const cells = rows.map((row) => [
    ...[row.name, String(row.forged), String(row.forgedHit), share(row.forgedHit, row.forged)],
    ...[
      String(row.honestHit),
      (honestShareOf(row) * 100).toFixed(3),
      share(row.forgedHit, row.forgedHit + row.honestHit),
    ],
  ]);
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...cells.map(line)].join('\n');
}

/** What became of each kind, or of each story: how many there are, and how many were frozen. */
export function frozenTableOf(first: string, rows: readonly Score[]): string {
  const heads = [first, 'records', 'frozen', 'share'];
  const cells = rows.map((row) => {
    const [hit, all] = row.forged > 0 ? [row.forgedHit, row.forged] : [row.honestHit, row.honest];
    return [row.name, String(all), String(hit), share(hit, all)];
  });
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...cells.map(line)].join('\n');
}
