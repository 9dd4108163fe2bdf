import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { holdsIn, requireIn } from './request-access.js';
import { requireSoundDraft, type VolunteerDraft } from './volunteer-drafts.js';
import { VolunteerWrites } from './volunteer-writes.js';

/**
 * Changes what a volunteer says of themselves: by themselves, or by who may register others there. New licences and
 * insurances count when entered by staff who may verify volunteers there, else once such staff verify them.
 * NOT_FOUND, BAD_USER_INPUT.
 */
@Injectable()
export class UpdateVolunteer {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly writes: VolunteerWrites,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, volunteerId: string, draft: VolunteerDraft): Promise<VolunteerEntity> {
    requireSoundDraft(draft);
    return this.unit.run(async () => {
      const volunteer = await this.volunteers.lock(volunteerId);
      const own = volunteer.personId === actor.personId;
      if (!own) requireIn(actor, 'volunteer.register-others', volunteer.regionPath);
      if (volunteer.state === 'DEREGISTERED') throw generalErrors.NOT_FOUND();
      const mayVouch = !own && holdsIn(actor, 'volunteer.verify', volunteer.regionPath);
      const voucher = mayVouch ? { verifiedBy: actor.personId, verifiedAt: this.clock.now() } : null;
      return this.writes.update(volunteer, draft, voucher);
    });
  }
}
