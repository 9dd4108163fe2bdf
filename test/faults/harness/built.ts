import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SOURCES = ['apps', 'libs'];
const NOT_BUILT = /(\.spec\.ts|\.d\.ts)$|^libs\/testing\/|^libs\/[^/]+\/test\/|^apps\/web\//;
const INFO = 'dist/.tsbuildinfo-build';

interface BuildInfo {
  readonly fileNames: readonly string[];
  readonly fileInfos: readonly (string | { readonly version: string })[];
}

/** Throws in plain words where what would be delivered is not there, or is older than the sources: these tests run it. */
export function requireBuild(root = process.cwd()): void {
  if (!existsSync(join(root, 'dist/apps/api/main.js')))
    throw new Error('The fault tests run the built application, and dist/ is not there: run `npm run build` first');
  const [first, ...more] = staleSources(root);
  if (first !== undefined)
    throw new Error(
      `dist/ is older than ${first}${and(more.length)}: run \`npm run build\` first, or \`npm run faults\``,
    );
}

/** Sources that the build does not have as they are now: newer than what was built of them, and different. */
export function staleSources(root: string): string[] {
  const newer = sourcesIn(root).filter((path) =>
    isNewer(join(root, path), join(root, 'dist', path.replace(/ts$/, 'js'))),
  );
  if (newer.length === 0) return [];
  const built = builtVersions(root);
  return newer.filter((path) => built.get(path) !== versionOf(readFileSync(join(root, path), 'utf8')));
}

function sourcesIn(root: string): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
    .filter((path) => path.endsWith('.ts') && !NOT_BUILT.test(path))
    .sort();
}

function isNewer(source: string, built: string): boolean {
  return !existsSync(built) || statSync(source).mtimeMs > statSync(built).mtimeMs;
}

/** The compiler notes of each source which text it has compiled; where it did not, nothing counts as built. */
function builtVersions(root: string): Map<string, string> {
  if (!existsSync(join(root, INFO))) return new Map();
  const { fileNames, fileInfos } = JSON.parse(readFileSync(join(root, INFO), 'utf8')) as BuildInfo;
  const from = dirname(join(root, INFO));
  return new Map(
    fileNames.map((name, index) => {
      const info = fileInfos[index] ?? '';
      return [relative(root, join(from, name)), typeof info === 'string' ? info : info.version];
    }),
  );
}

const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const and = (more: number): string => (more === 0 ? '' : ` and ${more} more`);
