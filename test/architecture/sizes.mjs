import { isProduction } from './files.mjs';

/** @typedef {import('./files.mjs').SourceFile} SourceFile */
/** @typedef {import('./exceptions.mjs').Exception} Exception */

/** Lines a production file may have, and lines the median production file stays under. */
export const limits = { file: 300, median: 80 };

/** Production files stay small. Functions and constructors are counted by eslint (eslint.config.js).
 * @param {SourceFile[]} files
 * @param {Exception[]} exceptions
 * @returns {string[]} one sentence a violation
 */
export function sizes(files, exceptions) {
  const sized = files.filter(({ path }) => isProduction(path)).map(({ path, text }) => ({ path, lines: lines(text) }));
  const excused = new Set(exceptions.filter(({ rule }) => rule === 'file-lines').map(({ path }) => path));
  const long = sized.filter((file) => file.lines > limits.file);
  const violations = long
    .filter(({ path }) => !excused.has(path))
    .map((file) => `${file.path}: ${file.lines} lines, at most ${limits.file}`);
  for (const path of excused) {
    if (!long.some((file) => file.path === path)) violations.push(`${path}: needs no exception any more, remove it`);
  }
  const median = medianOf(sized.map((file) => file.lines));
  if (median >= limits.median) violations.push(`the median file has ${median} lines, under ${limits.median}`);
  return violations;
}

/** @param {string} text */
function lines(text) {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** @param {number[]} values */
function medianOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
