import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} SourceFile
 * @property {string} path from the root of the repository, with forward slashes
 * @property {string} text
 */

const never = new Set(['.git', 'node_modules', '.env', '.DS_Store', '.idea', '.vscode']);
const notAtRoot = new Set(['dist', 'data', 'coverage']);
const binary = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|xlsx?|zip|gz|sqlite|db|node)$/;

/** Every text file of the repository, without what is installed, built or written at run time. Needs no git.
 * @param {string} root
 * @returns {SourceFile[]} sorted by path
 */
export function filesOf(root) {
  return [...paths(root, '')].sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** @param {string} root @param {string} folder @returns {Generator<string>} */
function* paths(root, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (never.has(entry.name) || (folder === '' && notAtRoot.has(entry.name))) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* paths(root, path);
    else if (entry.isFile() && !binary.test(path) && !/\.(log|tsbuildinfo)$/.test(path)) yield path;
  }
}

/** TypeScript that runs in production: apps and libs, without specs, test tools and what a program wrote.
 * @param {string} path
 */
export function isProduction(path) {
  return (
    /^(apps|libs)\/.+\.tsx?$/.test(path) &&
    !/^libs\/(testing|[^/]+\/test)\/|\.spec\.tsx?$|\.d\.ts$|\/generated\//.test(path)
  );
}
