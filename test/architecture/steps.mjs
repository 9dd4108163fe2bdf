import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptions } from './exceptions.mjs';
import { filesOf } from './files.mjs';
import { hygiene } from './hygiene.mjs';
import { leftovers } from './leftovers.mjs';
import { lockfile } from './lockfile.mjs';
import { names } from './names.mjs';
import { weighPages } from './page-weight.mjs';
import { command } from './run-steps.mjs';
import { sizes } from './sizes.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */
/** @typedef {import('./run-steps.mjs').Result} Result */

const bin = (/** @type {string} */ path) => `node_modules/${path}`;

/** The standard tools, as this repository calls them. The specs call the same lines on a bad example. */
export const tools = {
  format: ['node', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  lint: ['node', bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
  types: ['node', bin('typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'],
  boundaries: ['node', bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--output-type', 'err'],
  build: ['node', bin('@nestjs/cli/bin/nest.js'), 'build'],
  documents: ['node', 'apps/web/generate-documents.mjs', '--check'],
  web: ['node', 'apps/web/build.mjs'],
  webTypes: ['node', bin('typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', 'apps/web/tsconfig.json'],
};

/** @param {string[]} violations @returns {Result} */
const judged = (violations) => ({ ok: violations.length === 0, output: violations.join('\n') });

/** The checks of `npm run check`, the longest first, so that two at a time end early.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Step[]}
 */
export function stepsOf(root, env) {
  const files = filesOf(root);
  const folders = ['apps', 'libs', 'test'].filter((folder) => existsSync(join(root, folder)));
  const tool = (/** @type {string[]} */ line) => () => command(line, { cwd: root });
  const cli = (/** @type {string} */ name) => () =>
    command(['node', 'dist/apps/cli/main.js', name, '--check'], { cwd: root });
  return [
    { name: 'build', run: tool(tools.build) },
    { name: 'lint', run: tool(tools.lint) },
    { name: 'schema', after: 'build', run: cli('schema') },
    { name: 'env-example', after: 'build', run: cli('env-example') },
    { name: 'errors', after: 'build', run: cli('errors') },
    { name: 'drift', after: 'build', run: () => drift(cli('migrations'), env) },
    { name: 'types', run: tool(tools.types) },
    { name: 'web-types', run: tool(tools.webTypes) },
    { name: 'documents', run: tool(tools.documents) },
    { name: 'web', run: () => web(tool(tools.web), () => weighPages(join(root, 'dist/apps/web'))) },
    { name: 'format', run: tool(tools.format) },
    { name: 'boundaries', run: tool([...tools.boundaries, ...folders]) },
    { name: 'names', run: () => judged(names(files)) },
    { name: 'sizes', run: () => judged(sizes(files, exceptions)) },
    { name: 'leftovers', run: () => judged(leftovers(files, exceptions)) },
    { name: 'hygiene', run: () => judged(hygiene(files)) },
    { name: 'lockfile', run: () => judged(lockfile(readFileSync(join(root, 'package-lock.json'), 'utf8'))) },
  ];
}

/** The pages build, and what a phone fetches for its first page stays small.
 * @param {() => Promise<Result>} build
 * @param {() => { violations: string[], note: string }} weigh
 * @returns {Promise<Result>}
 */
export async function web(build, weigh) {
  const built = await build();
  if (!built.ok) return built;
  const { violations, note } = weigh();
  return { ...judged(violations), note };
}

/** Entities and migrations must agree on both engines; MariaDB may be absent only where services are not required.
 * @param {() => Promise<Result>} run
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
export async function drift(run, env) {
  const absent = !env['LINLI_TEST_MARIADB_URL'];
  if (absent && env['LINLI_REQUIRE_SERVICES'] === '1') {
    return { ok: false, output: 'LINLI_REQUIRE_SERVICES=1, but LINLI_TEST_MARIADB_URL is not set' };
  }
  return { ...(await run()), note: absent ? 'SQLite only: LINLI_TEST_MARIADB_URL is not set' : 'SQLite and MariaDB' };
}
