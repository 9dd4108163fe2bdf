import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { VolunteerWrites } from './volunteer-writes.js';

/** A volunteer says whether they take offers now 值班/下班. NOT_FOUND for who is none, STATE_NOT_ALLOWED before verification. */
@Injectable()
export class SetOnDuty {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly writes: VolunteerWrites,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, onDuty: boolean): Promise<VolunteerEntity> {
    return this.unit.run(async () => {
      const found = await this.volunteers.findByPerson(actor.personId);
      if (!found) throw generalErrors.NOT_FOUND();
      const volunteer = await this.volunteers.lock(found.id);
      return this.writes.transition(volunteer, onDuty ? 'goOnDuty' : 'goOffDuty', { onDuty });
    });
  }
}
