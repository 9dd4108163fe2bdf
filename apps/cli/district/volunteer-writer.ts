import type { INestApplicationContext } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import { VolunteerRoll, type VolunteerRow } from '#volunteering';
import { seededId } from './seeded-id.js';
import type { VolunteerPlan } from './volunteer-plan.js';

/** Writes made-up volunteers through the same doors as a real roll: people first, then their registration, in one unit. */
export class VolunteerWriter {
  private readonly identity: Identity;
  private readonly roll: VolunteerRoll;
  private readonly unitOfWork: UnitOfWork;

  constructor(
    application: INestApplicationContext,
    private readonly seed: string,
    private readonly regionIds: ReadonlyMap<string, string>,
    private readonly passwords: ReadonlyMap<string, string>,
  ) {
    this.identity = application.get(Identity, { strict: false });
    this.roll = application.get(VolunteerRoll, { strict: false });
    this.unitOfWork = application.get(UnitOfWork, { strict: false });
  }

  /** All of the batch or none of it. Throws when a rule refuses a made-up volunteer: then the generator is wrong. */
  async write(batch: readonly VolunteerPlan[]): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.identity.createPeople(
        batch.map((plan) => ({
          id: this.personId(plan),
          displayName: plan.name,
          regionId: this.regionId(plan),
          phone: plan.phone,
          passwordHash: this.passwords.get(plan.demoKey ?? '') ?? null,
        })),
      );
      const outcome = await this.roll.registerVolunteers(
        batch.map((plan) => this.rowOf(plan)),
        { registeredBy: null },
      );
      const [refused] = outcome.refused;
      if (refused)
        throw new Error(`made-up volunteer ${batch[refused.index]?.index}: ${refused.code} ${refused.reason}`);
    });
  }

  private rowOf(plan: VolunteerPlan): VolunteerRow {
    return {
      personId: this.personId(plan),
      regionId: this.regionId(plan),
      birthDate: plan.birthDate,
      skills: plan.skills,
      licences: plan.licences,
      insurances: plan.insurances.map(({ from, to }) => ({ from: midnight(from), to: midnight(to) })),
      availability: plan.availability,
      home: { longitude: plan.longitudeE6 / 1e6, latitude: plan.latitudeE6 / 1e6, system: 'WGS84' },
      reachMetres: plan.reachMetres,
      travelMode: plan.travelMode,
      onDuty: plan.onDuty,
      verified: true,
    };
  }

  private personId(plan: VolunteerPlan): string {
    return seededId(this.seed, `volunteer-${plan.index}`, 1_000_000 + plan.index);
  }

  private regionId(plan: VolunteerPlan): string {
    return this.regionIds.get(plan.gridKey) ?? '';
  }
}

/** The instant at which a day begins in Shanghai. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
