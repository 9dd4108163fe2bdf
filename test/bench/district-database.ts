import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { createTestDatabase, type TestDatabase } from '#testing';
import { Config, Migrations, type Engine } from '#platform';
import { openApplication } from '../../apps/cli/application.js';
import { capabilities } from '../../apps/capabilities.js';
import { planRegions } from '../../apps/cli/district/region-plan.js';
import { SeededRandom } from '../../apps/cli/district/random.js';
import { seedDistrict, type DistrictOrder } from '../../apps/cli/district/seed-district.js';
import { planVolunteers } from '../../apps/cli/district/volunteer-plan.js';

/** The district of the request: as many volunteers as Tinghu has registered. */
export const TINGHU: DistrictOrder = { volunteers: 122_000, grids: 40, seed: 'tinghu', demo: false };
/** A small one, where the number of volunteers does not matter. */
export const SMALL: DistrictOrder = { volunteers: 2_500, grids: 10, seed: 'bench', demo: false };

/** A seeded district of a bench, and whether it was made for it or copied from one made before. */
export interface BenchDistrict extends TestDatabase {
  readonly made: 'made for this run' | 'copied from an earlier run of the same seed';
  readonly seededSeconds: number;
}

/** Opens the application on a database, without transport and loops. */
export async function openOn(url: string, settings: Record<string, string> = {}): Promise<INestApplicationContext> {
  const config = Config.fromEnvironment({ LOG_LEVEL: 'warn', NODE_ENV: 'test', DATABASE_URL: url, ...settings });
  return openApplication(config, capabilities);
}

/** A district in a database of its own. On SQLite a file made once is kept in the machine's temporary folder, and copied. */
export async function benchDistrict(
  engine: Engine,
  order: DistrictOrder,
  settings: Record<string, string> = {},
): Promise<BenchDistrict> {
  const own = await createTestDatabase(engine);
  const begin = performance.now();
  const since = (): number => Math.round((performance.now() - begin) / 100) / 10;
  if (engine === 'mysql') {
    await seed(own.url, order, settings);
    return { ...own, made: 'made for this run', seededSeconds: since() };
  }
  const kept = join(tmpdir(), `linli-bench-${fingerprint(order, settings)}`, 'district.sqlite');
  const isKept = existsSync(kept);
  if (!isKept) await keep(kept, order, settings);
  copyFileSync(kept, own.url.slice('sqlite:'.length));
  const made = isKept ? 'copied from an earlier run of the same seed' : 'made for this run';
  return { ...own, made, seededSeconds: since() };
}

async function keep(file: string, order: DistrictOrder, settings: Record<string, string>): Promise<void> {
  mkdirSync(join(file, '..'), { recursive: true });
  const folder = mkdtempSync(`${file}-`);
  await seed(`sqlite:${join(folder, 'district.sqlite')}`, order, settings);
  renameSync(join(folder, 'district.sqlite'), file);
  rmSync(folder, { recursive: true });
}

async function seed(url: string, order: DistrictOrder, settings: Record<string, string>): Promise<void> {
  const application = await openOn(url, settings);
  await application.get(Migrations).run();
  await seedDistrict(application, order);
  await application.close();
}

/** Another for another order, another plan of volunteers, or other tables. */
function fingerprint(order: DistrictOrder, settings: Record<string, string>): string {
  const random = new SeededRandom(order.seed);
  const plans = [...planVolunteers(200, planRegions(order.grids, random), random)];
  const tables = capabilities.flatMap(({ migrations }) => migrations.map((migration) => String(migration)));
  return createHash('sha256')
    .update(JSON.stringify([order, plans, tables, settings]))
    .digest('hex')
    .slice(0, 16);
}
