import { lockfile } from './lockfile.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ lockfileVersion: 3, packages });
const swc = { 'node_modules/swc': { optionalDependencies: { 'swc-linux': '1.0.0', 'swc-darwin': '1.0.0' } } };

describe('lockfile', () => {
  it('refuses a lock without the binary of another platform', () => {
    expect(lockfile(lock({ ...swc, 'node_modules/swc-linux': { optional: true } }))).toEqual([
      'package-lock.json: swc-darwin of node_modules/swc is missing; npm ci refuses this lock',
    ]);
  });

  it('refuses a lock without a dependency of package.json', () => {
    expect(lockfile(lock({ '': { dependencies: { uuid: '14.0.3' } } }))).toEqual([
      'package-lock.json: uuid of package.json is missing; npm ci refuses this lock',
    ]);
  });

  it('accepts a complete lock, nested packages too', () => {
    const complete = { ...swc, 'node_modules/swc-linux': {}, 'node_modules/swc/node_modules/swc-darwin': {} };
    expect(lockfile(lock(complete))).toEqual([]);
  });
});
