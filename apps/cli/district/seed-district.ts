import type { INestApplicationContext } from '@nestjs/common';
import { IdentitySetup } from '#identity';
import { VolunteerRoll } from '#volunteering';
import { demoAccount, demoAccounts, demoSkill } from './demo-accounts.js';
import { RowDigest } from './digest.js';
import { DistrictFrame } from './district-frame.js';
import { SeededRandom } from './random.js';
import { planRegions, type RegionPlan } from './region-plan.js';
import { seededId } from './seeded-id.js';
import { serviceMenu } from './service-menu.js';
import { planVolunteers, type VolunteerPlan } from './volunteer-plan.js';
import { VolunteerWriter } from './volunteer-writer.js';
import { planWorkers } from './worker-plan.js';

/** What to make: the same numbers and the same seed give the same rows. */
export interface DistrictOrder {
  volunteers: number;
  grids: number;
  seed: string;
  /** Named accounts with public passwords, among them five volunteers. */
  demo: boolean;
}

/** Makes a district in an empty database. Throws DistrictNotEmpty; `progress` gets the volunteers written so far. */
export async function seedDistrict(
  application: INestApplicationContext,
  order: DistrictOrder,
  progress: (done: number) => void = () => undefined,
): Promise<{ digest: string }> {
  const random = new SeededRandom(order.seed);
  const regions = planRegions(order.grids, random);
  const workers = planWorkers(regions, random, order.demo);
  const menu = serviceMenu();
  const idOf = new Map(regions.map((region, index) => [region.key, seededId(order.seed, region.key, index)]));
  const passwords = await demoPasswords(application, order.demo);
  await new DistrictFrame(application, order.seed, idOf, passwords).write(regions, workers);
  await application.get(VolunteerRoll, { strict: false }).ensureMenu(idOf.get('district') ?? '', menu);

  const digest = new RowDigest();
  for (const row of [...regions, ...workers, ...menu]) digest.add(row);
  const writer = new VolunteerWriter(application, order.seed, idOf, passwords);
  let done = 0;
  for (const batch of batches(volunteersOf(order, regions, random))) {
    for (const row of batch) digest.add(row);
    await writer.write(batch);
    progress((done += batch.length));
  }
  return { digest: digest.end() };
}

/** Password hashes by the key of the demo account; none without demo accounts. */
async function demoPasswords(application: INestApplicationContext, demo: boolean): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  if (!demo) return hashes;
  const setup = application.get(IdentitySetup, { strict: false });
  for (const { key, password } of demoAccounts) hashes.set(key, await setup.hashPassword(password));
  return hashes;
}

function* volunteersOf(
  order: DistrictOrder,
  regions: readonly RegionPlan[],
  random: SeededRandom,
): Generator<VolunteerPlan> {
  const named = order.demo ? demoAccounts.filter(({ skills }) => skills !== null) : [];
  for (const [index, { key }] of named.entries()) yield namedVolunteer(key, -1 - index, regions);
  for (const plan of planVolunteers(order.volunteers - named.length, regions, random)) {
    yield order.demo ? { ...plan, skills: plan.skills.filter((skill) => skill !== demoSkill) } : plan;
  }
}

/** A named volunteer lives in the first grid, is free at any time, and is on duty. */
function namedVolunteer(key: string, index: number, regions: readonly RegionPlan[]): VolunteerPlan {
  const grid = regions.find((region) => region.key === 'grid-0');
  const { name, phone, skills } = demoAccount(key);
  return {
    index,
    demoKey: key,
    name,
    phone,
    birthDate: `${1970 - index}-05-04`,
    gridKey: 'grid-0',
    longitudeE6: (grid?.longitudeE6 ?? 0) + index * 300,
    latitudeE6: (grid?.latitudeE6 ?? 0) - index * 200,
    skills: skills ?? [],
    licences: [],
    insurances: [],
    availability: [],
    onDuty: true,
    travelMode: 'EBIKE',
    reachMetres: 5000,
  };
}

function* batches<T>(rows: Iterable<T>, size = 500): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    if (batch.push(row) === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
