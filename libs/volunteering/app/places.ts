import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { openForOffers } from '../domain/service-request.states.js';
import { systemActor } from '../domain/trail.js';
import { RequestChanges } from './request-changes.js';

/** The places of a locked request. */
@Injectable()
export class Places {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly changes: RequestChanges,
    private readonly clock: Clock,
  ) {}

  /** Takes a place; the last one fills the request. Returns how many are left. CONFLICT if the volunteer has one. */
  async take(request: ServiceRequestEntity, volunteer: VolunteerEntity, offerId: string | null): Promise<number> {
    const before = await this.assignments.find(request.id, volunteer.id);
    if (before && before.state !== 'WITHDRAWN') throw generalErrors.CONFLICT({ reason: 'this volunteer has a place' });
    await this.hold(request, volunteer, offerId, before);

    const placesTaken = request.placesTaken + 1;
    const by = { role: 'VOLUNTEER' as const, personId: volunteer.personId };
    const full = placesTaken === request.places;
    if (full) await this.changes.apply(request, 'fill', by, { patch: { placesTaken } });
    else await this.changes.keep(request, { placesTaken });
    return request.places - placesTaken;
  }

  /** Cuts the places to those taken, where the service begins with fewer; the request is then full. */
  async closeOpen(request: ServiceRequestEntity): Promise<ServiceRequestEntity> {
    if (!openForOffers.includes(request.state) || request.placesTaken === 0) return request;
    return this.changes.apply(request, 'fill', systemActor, {
      reason: 'the service begins with those who came',
      patch: { places: request.placesTaken },
    });
  }

  private async hold(
    request: ServiceRequestEntity,
    volunteer: VolunteerEntity,
    offerId: string | null,
    before: AssignmentEntity | null,
  ): Promise<void> {
    const now = this.clock.now();
    const { startsAt, endsAt } = request;
    const held = { offerId, state: 'ASSIGNED' as const, startsAt, endsAt, leftReason: null, updatedAt: now };
    if (before) return this.assignments.update(before.id, held);
    await this.assignments.insert({
      ...held,
      id: newId(),
      requestId: request.id,
      volunteerId: volunteer.id,
      personId: volunteer.personId,
      wrongCodes: 0,
      createdAt: now,
    });
  }
}
