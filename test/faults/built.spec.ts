import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requireBuild, staleSources } from './harness/index.js';

const BUILT_AT = new Date('2026-01-01T12:00:00Z');
const LATER = new Date('2026-01-01T12:00:01Z');
const MAIN = 'apps/api/main.ts';

describe('a build that the fault tests may run', () => {
  let root: string;
  const write = (path: string, text: string, at: Date): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), at, at);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'linli-built-'));
    mkdirSync(join(root, 'libs'));
    write(MAIN, 'first', BUILT_AT);
    write('dist/apps/api/main.js', 'built', BUILT_AT);
    const version = createHash('sha256').update('first').digest('hex');
    write('dist/.tsbuildinfo-build', JSON.stringify({ fileNames: [`../${MAIN}`], fileInfos: [version] }), BUILT_AT);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('has every source as it is now', () => {
    requireBuild(root);
  });

  it('may be older than a source that only looks new', () => {
    write(MAIN, 'first', LATER);
    requireBuild(root);
  });

  it('is refused where a source was changed after it', () => {
    write(MAIN, 'second', LATER);
    expect(() => requireBuild(root)).toThrow(`dist/ is older than ${MAIN}: run \`npm run build\``);
  });

  it('is refused where a source is new, and not for a test', () => {
    write('libs/points/points.ts', 'new', BUILT_AT);
    write('libs/points/points.spec.ts', 'new', BUILT_AT);
    expect(staleSources(root)).toEqual(['libs/points/points.ts']);
  });

  it('is refused where it is not there', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(() => requireBuild(root)).toThrow('dist/ is not there');
  });
});
