import { Injectable } from '@nestjs/common';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { TrailActor } from '../domain/trail.js';
import { Places } from './places.js';
import { Policies } from './policies.js';
import { RecordSigned } from './record-signed.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** What signatures do to a locked request: it begins, goes on, and ends when everybody is out. */
@Injectable()
export class ServiceCourse {
  constructor(
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly places: Places,
    private readonly assignments: AssignmentRepository,
    private readonly records: RecordSigned,
    private readonly policies: Policies,
  ) {}

  /** Somebody signed in; places nobody took are closed. Throws STATE_NOT_ALLOWED. */
  async signedIn(request: ServiceRequestEntity, personId: string): Promise<ServiceRequestEntity> {
    const full = await this.places.closeOpen(request);
    const began = await this.changes.apply(full, 'signIn', { role: 'VOLUNTEER', personId });
    await this.deadlines.onServiceBegan(began, await this.policyOf(began));
    return began;
  }

  /** Somebody signed out; for good, their minutes are recorded. The last one out ends the service. */
  async signedOut(request: ServiceRequestEntity, place: AssignmentEntity, final: boolean): Promise<void> {
    const by = { role: 'VOLUNTEER' as const, personId: place.personId };
    const going = await this.changes.apply(request, 'signOut', by);
    if (!final) return;
    await this.records.execute(going, [place]);
    await this.finish(going, place, by);
  }

  /** The station recorded somebody's presence: that place is done too. Others may follow, until their own deadline. */
  async present(request: ServiceRequestEntity, place: AssignmentEntity, by: TrailActor): Promise<void> {
    const full = await this.places.closeOpen(request);
    const going = await this.changes.apply(full, 'recordPresence', by);
    const ended = await this.finish(going, place, by);
    if (full.state !== going.state && !ended) await this.deadlines.onPresent(going, await this.policyOf(going));
  }

  /** Time is over: who never signed out is recorded with what the signatures show; who never signed in is a no-show. */
  async closeAttendance(request: ServiceRequestEntity, by: TrailActor): Promise<void> {
    const held = await this.assignments.heldOf([request.id]);
    const open = held.filter((one) => one.state === 'ASSIGNED');
    const came = await this.records.execute(request, open);
    for (const place of open) await this.finish(request, place, by, came.has(place.id) ? 'FINISHED' : 'NO_SHOW');
  }

  /** Ends a place; the last one ends the service, and the answer is true. */
  private async finish(
    request: ServiceRequestEntity,
    place: AssignmentEntity,
    by: TrailActor,
    state: 'FINISHED' | 'NO_SHOW' = 'FINISHED',
  ): Promise<boolean> {
    await this.assignments.update(place.id, { state });
    const held = await this.assignments.heldOf([request.id]);
    if (request.state !== 'IN_SERVICE' || held.some((one) => one.state === 'ASSIGNED')) return false;
    const ended = await this.changes.apply(request, 'allOut', by);
    await this.deadlines.onAllOut(ended, await this.policyOf(ended));
    return true;
  }

  private policyOf(request: ServiceRequestEntity) {
    return this.policies.for(request.regionId, request.startsAt);
  }
}
