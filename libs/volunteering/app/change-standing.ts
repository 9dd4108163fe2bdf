import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { requireIn } from './request-access.js';
import { VolunteerWrites } from './volunteer-writes.js';

/** What the station may decide about a volunteer; leaving may also be the volunteer's own wish. */
export const standingNames = ['SUSPEND', 'BAR', 'RESUME', 'DEREGISTER'] as const;
export type Standing = (typeof standingNames)[number];

const eventOf = { SUSPEND: 'suspend', BAR: 'bar', RESUME: 'resume', DEREGISTER: 'deregister' } as const;
const actionOf = { SUSPEND: 'suspended', BAR: 'barred', RESUME: 'resumed', DEREGISTER: 'deregistered' } as const;

/** Suspends, bars until a day, takes back, or deregisters a volunteer. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
@Injectable()
export class ChangeStanding {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly writes: VolunteerWrites,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: { volunteerId: string; standing: Standing; until?: Date | null; reason: string },
  ): Promise<VolunteerEntity> {
    return this.unit.run(async () => {
      const volunteer = await this.volunteers.lock(input.volunteerId);
      const leaving = input.standing === 'DEREGISTER' && volunteer.personId === actor.personId;
      if (!leaving) requireIn(actor, 'volunteer.verify', volunteer.regionPath);
      const stateUntil = input.until ?? null;
      if (stateUntil && stateUntil <= this.clock.now()) {
        throw generalErrors.BAD_USER_INPUT({ field: 'until', reason: 'in the past' });
      }
      const changed = await this.writes.transition(volunteer, eventOf[input.standing], {
        stateUntil,
        onDuty: false,
      });
      await this.identity.audit.record({
        actorId: actor.personId,
        action: `volunteer.${actionOf[input.standing]}`,
        subjectType: 'Volunteer',
        subjectId: volunteer.id,
        regionPath: volunteer.regionPath,
        details: { reason: input.reason },
      });
      return changed;
    });
  }
}
