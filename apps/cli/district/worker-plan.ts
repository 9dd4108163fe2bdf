import type { OrganisationDraft, RoleDraft } from '#identity';
import { demoAccount } from './demo-accounts.js';
import { personName } from './person-names.js';
import type { SeededRandom } from './random.js';
import type { RegionPlan } from './region-plan.js';

/** Somebody who works for the district: role, region, and the key of a demo account if the person is a named one. */
export interface WorkerPlan {
  key: string;
  regionKey: string;
  role: RoleDraft['role'] | null;
  name: string;
  phone: string;
  demoKey: string | null;
}

// 154 is given to no operator; the block 1549 is kept apart from volunteers.
const workerPhone = (index: number): string => `1549${String(index).padStart(7, '0')}`;

/** One officer and one auditor for the district, a station worker for each street, a grid worker for each grid (一格一员). */
export function planWorkers(regions: readonly RegionPlan[], random: SeededRandom, demo: boolean): WorkerPlan[] {
  const names = random.fork('workers');
  const workers: WorkerPlan[] = [];
  const add = (regionKey: string, role: RoleDraft['role'] | null, demoKey: string | null): void => {
    const name = personName(names, 40);
    const index = workers.length;
    const named = demo && demoKey ? demoAccount(demoKey) : null;
    workers.push({
      key: `worker-${index}`,
      regionKey,
      role,
      name: named?.name ?? name,
      phone: named?.phone ?? workerPhone(index),
      demoKey: named?.key ?? null,
    });
  };
  add('district', 'DISTRICT_OFFICER', 'officer');
  add('district', 'AUDITOR', 'auditor');
  for (const region of regions) {
    if (region.level === 'STREET')
      add(region.key, 'STATION_WORKER', region.key === 'street-0' ? 'station-worker' : null);
    if (region.level === 'GRID') add(region.key, 'GRID_WORKER', region.key === 'grid-0' ? 'grid-worker' : null);
  }
  if (!demo) return workers;
  add('grid-0', null, 'resident');
  // Their roles lie in organisations, which are made after the district (seed-charity.ts, seed-complex.ts, seed-rewards.ts).
  const inOrganisations = ['foundation-officer', 'accountant', 'provider-1', 'provider-2', 'provider-3', 'provider-4'];
  const atCounters = ['merchant-1', 'merchant-2'];
  for (const key of [...inOrganisations, ...atCounters]) add('district', null, key);
  return workers;
}

/** The three tiers of stations of 亭湖: 区社工总站, 镇街社工站, 社区社工室. */
export function planStations(
  regions: readonly RegionPlan[],
): Array<Pick<OrganisationDraft, 'kind' | 'name'> & { regionKey: string }> {
  const tier = { DISTRICT: '社工总站', STREET: '社工站', COMMUNITY: '社工室' } as const;
  return regions.flatMap((region) =>
    region.level === 'GRID'
      ? []
      : [{ kind: 'STATION' as const, name: `${region.name}${tier[region.level]}`, regionKey: region.key }],
  );
}
