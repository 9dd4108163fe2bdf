import type { INestApplicationContext } from '@nestjs/common';
import {
  Identity,
  IdentitySetup,
  type OrganisationDraft,
  type PersonDraft,
  type RegionDraft,
  type RoleDraft,
} from '#identity';
import { isDuplicate, UnitOfWork } from '#platform';
import type { RegionPlan } from './region-plan.js';
import { seededId } from './seeded-id.js';
import { planStations, type WorkerPlan } from './worker-plan.js';

/** The database holds a district already: a seed is never poured over real or earlier rows. */
export class DistrictNotEmpty extends Error {
  constructor() {
    super(
      '数据库中已有地区数据，未作任何改动；请用 DATABASE_URL 指定一个空数据库 · ' +
        'the database already holds a district and nothing was changed: name an empty one, DATABASE_URL=sqlite:data/other.sqlite',
    );
  }
}

// Time parts of ids: regions come first, then stations, workers, volunteers.
const stationOrder = 50_000;
const workerOrder = 100_000;

/** Writes what a district stands on: its regions, stations and workers. */
export class DistrictFrame {
  private readonly setup: IdentitySetup;
  private readonly identity: Identity;
  private readonly unitOfWork: UnitOfWork;

  constructor(
    application: INestApplicationContext,
    private readonly seed: string,
    private readonly regionIds: ReadonlyMap<string, string>,
    private readonly passwords: ReadonlyMap<string, string>,
  ) {
    this.setup = application.get(IdentitySetup, { strict: false });
    this.identity = application.get(Identity, { strict: false });
    this.unitOfWork = application.get(UnitOfWork, { strict: false });
  }

  /** All in one unit, so that of two processes that start at once only one succeeds. Throws DistrictNotEmpty. */
  async write(regions: readonly RegionPlan[], workers: readonly WorkerPlan[]): Promise<void> {
    if ((await this.setup.regionsAfter(undefined, 1)).length > 0) throw new DistrictNotEmpty();
    const people = workers.map((worker, index) => this.personOf(worker, index));
    const roles = workers.flatMap((worker, index) => this.rolesOf(worker, people[index]?.id ?? ''));
    try {
      await this.unitOfWork.run(async () => {
        await this.setup.createRegions(regions.map((region) => this.regionOf(region)));
        await this.setup.createOrganisations(this.stationsIn(regions));
        await this.identity.createPeople(people);
        await this.setup.grantRoles(roles);
      });
    } catch (fault) {
      throw isDuplicate(fault) ? new DistrictNotEmpty() : fault;
    }
  }

  private regionOf({ key, parentKey, level, name, longitudeE6, latitudeE6 }: RegionPlan): RegionDraft {
    const parentId = parentKey === null ? null : this.regionId(parentKey);
    const middle = { longitude: longitudeE6 / 1e6, latitude: latitudeE6 / 1e6 };
    return { id: this.regionId(key), parentId, level, name, middle };
  }

  private stationsIn(regions: readonly RegionPlan[]): OrganisationDraft[] {
    return planStations(regions).map(({ kind, name, regionKey }, index) => ({
      id: seededId(this.seed, `station-${regionKey}`, stationOrder + index),
      kind,
      name,
      regionId: this.regionId(regionKey),
    }));
  }

  private personOf(worker: WorkerPlan, index: number): PersonDraft {
    return {
      id: seededId(this.seed, worker.key, workerOrder + index),
      displayName: worker.name,
      regionId: this.regionId(worker.regionKey),
      phone: worker.phone,
      passwordHash: this.passwords.get(worker.demoKey ?? '') ?? null,
    };
  }

  private rolesOf(worker: WorkerPlan, personId: string): RoleDraft[] {
    if (!worker.role) return [];
    return [{ personId, role: worker.role, scope: 'REGION', scopeId: this.regionId(worker.regionKey) }];
  }

  private regionId(key: string): string {
    return this.regionIds.get(key) ?? '';
  }
}
