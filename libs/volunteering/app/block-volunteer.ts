import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { VolunteerDetailsRepository } from '../data/volunteer-details.repository.js';
import { RequestAccess } from './request-access.js';

/** A resident does not want a volunteer of an own request again, or takes that back. NOT_FOUND for anybody else. */
@Injectable()
export class BlockVolunteer {
  constructor(
    private readonly access: RequestAccess,
    private readonly assignments: AssignmentRepository,
    private readonly details: VolunteerDetailsRepository,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { requestId: string; volunteerId: string; blocked: boolean }): Promise<void> {
    await this.unit.run(async () => {
      const { part } = await this.access.requireVisible(actor, input.requestId);
      const served = await this.assignments.find(input.requestId, input.volunteerId);
      if (!part.requester || !served) throw generalErrors.NOT_FOUND();
      const pair = { personId: actor.personId, volunteerId: input.volunteerId };
      if (input.blocked) await this.details.block({ ...pair, id: newId(), createdAt: this.clock.now() });
      else await this.details.unblock(pair.personId, pair.volunteerId);
    });
  }
}
