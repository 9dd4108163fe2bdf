/** @typedef {import('./files.mjs').SourceFile} SourceFile */

const emptyWords = /^(utils?|helpers?|common|shared|misc|managers?)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const standard = /^(README(\.[a-zA-Z-]+)?\.md|Dockerfile|\..+)$/;

/** Folders and files of apps, libs and test are kebab-case, and none has a name that says nothing.
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence a violation
 */
export function names(files) {
  /** @type {Map<string, string>} */
  const segments = new Map();
  for (const { path } of files) {
    if (!/^(apps|libs|test)\//.test(path)) continue;
    const parts = path.split('/');
    parts.forEach((part, index) => segments.set(parts.slice(0, index + 1).join('/'), part));
  }
  return [...segments].flatMap(([path, part]) => {
    if (standard.test(part)) return [];
    if (!kebab.test(part)) return [`${path}: '${part}' is not kebab-case`];
    const word = part.split(/[.-]/).find((piece) => emptyWords.test(piece));
    return word === undefined ? [] : [`${path}: '${word}' says nothing; name what it does`];
  });
}
