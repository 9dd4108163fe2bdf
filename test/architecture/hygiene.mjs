/** @typedef {import('./files.mjs').SourceFile} SourceFile */

/** @type {[RegExp, string, RegExp?][]} pattern, what it is, files it is not looked for in */
const patterns = [
  [/(^|[^A-Za-z0-9.])\/(work|farm|root|Users|home\/[a-z]+)\//, 'a path of one machine', /^package-lock\.json$/],
  [/\bregistry\.[a-z.-]+\/|\bregistry\s*=\s*https?:|"resolved": "https?:/, 'a registry host; npm has its own setting'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/^(<{7}|>{7}) /, 'a merge conflict'],
  [/[\t ]+$/, 'a space at the end of the line', /\.(md|snap|gql)$|^package-lock\.json$|^LICENSE$/],
];

/** Nothing in the repository belongs to one machine, one registry or one person.
 * @param {SourceFile[]} files
 * @returns {string[]} one sentence a violation
 */
export function hygiene(files) {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((content, index) => {
      const hit = patterns.find(([pattern, , except]) => pattern.test(content) && !except?.test(path));
      return hit ? [`${path}:${index + 1}: ${hit[1]}: ${content.trim().slice(0, 80)}`] : [];
    }),
  );
}
