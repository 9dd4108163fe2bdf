/** @typedef {import('./files.mjs').SourceFile} SourceFile */
/** @typedef {import('./exceptions.mjs').Exception} Exception */

const code = /\.(ts|tsx|js|mjs|sh|yml|yaml)$|(^|\/)(Dockerfile|run)$/;
/** This file and its spec name what they look for. */
const itself = /^test\/architecture\/leftovers\./;

/** @type {[RegExp, string][]} */
const patterns = [
  [/\b(TODO|FIXME|XXX)\b/, 'work left undone'],
  [/\bnot (yet )?implemented\b/i, 'work left undone'],
  [/\bas any\b/, 'a type given up'],
  [/@ts-(ignore|nocheck|expect-error)\b/, 'a type error silenced'],
  [/\beslint-disable/, 'a lint rule silenced'],
  [/\b(it|test|describe)(\.each)?\.(skip|only|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/, 'a test that does not run'],
];

/** Code holds no note to self, no silenced check and no test that is switched off.
 * @param {SourceFile[]} files
 * @param {Exception[]} exceptions
 * @returns {string[]} one sentence a violation
 */
export function leftovers(files, exceptions) {
  const excused = new Set(exceptions.filter(({ rule }) => rule === 'leftovers').map(({ path }) => path));
  const found = files.filter(({ path }) => code.test(path) && !itself.test(path)).flatMap(inFile);
  const needed = new Set(found.map(({ path }) => path));
  const stale = [...excused].filter((path) => !needed.has(path));
  return [
    ...found.filter(({ path }) => !excused.has(path)).map(({ path, line, what }) => `${path}:${line}: ${what}`),
    ...stale.map((path) => `${path}: needs no exception any more, remove it`),
  ];
}

/** @param {SourceFile} file */
function inFile({ path, text }) {
  return text.split('\n').flatMap((content, index) => {
    const hit = patterns.find(([pattern]) => pattern.test(content));
    return hit ? [{ path, line: index + 1, what: `${hit[1]}: ${content.trim().slice(0, 80)}` }] : [];
  });
}
