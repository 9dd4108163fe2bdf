import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { stateAt } from '../domain/eligibility.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { requireIn } from './request-access.js';
import { VolunteerWrites } from './volunteer-writes.js';

/**
 * The station verifies who a volunteer is 实名认证, with the licences and insurances that are there now; again, for what was
 * added since. Nobody verifies themselves. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED.
 */
@Injectable()
export class VerifyVolunteer {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly writes: VolunteerWrites,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, volunteerId: string): Promise<VolunteerEntity> {
    return this.unit.run(async () => {
      const volunteer = await this.volunteers.lock(volunteerId);
      requireIn(actor, 'volunteer.verify', volunteer.regionPath);
      if (volunteer.personId === actor.personId) throw volunteeringErrors.FOUR_EYES();
      const seal = { verifiedBy: actor.personId, verifiedAt: this.clock.now() };
      const resting = stateAt(volunteer, seal.verifiedAt) === 'COOLDOWN';
      const verified = await this.writes.transition(volunteer, 'verify', {
        ...(await this.writes.verifyPapers(volunteer, seal)),
        ...seal,
        stateUntil: resting ? volunteer.stateUntil : null,
      });
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'volunteer.verified',
        subjectType: 'Volunteer',
        subjectId: volunteerId,
        regionPath: volunteer.regionPath,
        details: {},
      });
      return verified.onDuty || resting ? verified : this.writes.transition(verified, 'goOffDuty');
    });
  }
}
