/** `npm run faults [-- --long] [-- FILES…]`: builds, then runs the fault tests, with the full numbers if asked. */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const files = given.filter((word) => word !== '--long');
const env = { ...process.env, ...(given.includes('--long') ? { LINLI_FAULTS: 'long' } : {}) };
const run = (/** @type {string[]} */ ...line) =>
  spawnSync(process.execPath, line, { stdio: 'inherit', env }).status ?? 1;

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const built = run('node_modules/@nestjs/cli/bin/nest.js', 'build');
process.exitCode = built === 0 ? run(...jest, '--runInBand', ...(files.length > 0 ? files : ['test/faults'])) : built;
