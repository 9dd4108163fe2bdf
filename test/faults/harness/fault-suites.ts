import type { Engine } from '#platform';
import { mariadbIsInstalled, redisIsInstalled } from './programs.js';
import { SmallDisk } from './small-disk.js';

/** Runs a block on each engine, on MariaDB with a server of its own; where it is not installed the block is shown as skipped. */
export function onEachEngine(name: string, body: (engine: Engine) => void): void {
  describe(`${name} · SQLite`, () => body('sqlite'));
  onMariadb(name, () => body('mysql'));
}

export function onMariadb(name: string, body: () => void): void {
  describeIf(mariadbIsInstalled(), `${name} · MariaDB`, body);
}

export function onMariadbAndRedis(name: string, body: () => void): void {
  describeIf(mariadbIsInstalled() && redisIsInstalled(), `${name} · MariaDB, Redis`, body);
}

/** On each engine, with its data on a small file system; shown as skipped where none may be mounted. */
export function withSmallDisk(name: string, body: (engine: Engine) => void): void {
  const allowed = SmallDisk.isAllowed();
  describeIf(allowed, `${name} · SQLite`, () => body('sqlite'));
  describeIf(allowed && mariadbIsInstalled(), `${name} · MariaDB`, () => body('mysql'));
}

function describeIf(installed: boolean, name: string, body: () => void): void {
  const describeOrSkip = installed ? describe : describe.skip;
  describeOrSkip(name, body);
}
