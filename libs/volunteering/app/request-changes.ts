import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Events } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import {
  calledOff,
  openForOffers,
  serviceRequestStates,
  type ServiceRequestEvent,
} from '../domain/service-request.states.js';
import type { TrailActor } from '../domain/trail.js';
import { idsOfPath } from './request-access.js';
import { ServiceRequestCalledOff, ServiceRequestChanged, ServiceRequestClosedToOffers } from './volunteering.events.js';

/** The one way in which the state of a request changes: by the table, with its trail and its events. */
@Injectable()
export class RequestChanges {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Applies an event to a locked request, and keeps further columns with it. Throws STATE_NOT_ALLOWED.
   * When the request stops being open, open offers are withdrawn in the same transaction; when it ends without a service,
   * the accepted ones too.
   */
  async apply(
    request: ServiceRequestEntity,
    event: ServiceRequestEvent,
    by: TrailActor,
    more: { reason?: string; patch?: Partial<ServiceRequestEntity> } = {},
  ): Promise<ServiceRequestEntity> {
    const state = serviceRequestStates.next(request.state, event);
    const at = this.clock.now();
    const patch = { ...more.patch, state, updatedAt: at };
    await this.requests.update(request.id, patch);
    const changed = { ...request, ...patch };
    await this.requests.addTrail({
      id: newId(),
      requestId: request.id,
      fromState: request.state,
      toState: state,
      event,
      role: by.role,
      personId: by.personId,
      reason: more.reason ?? null,
      at,
    });
    await this.tellDispatch(request, changed, event);
    await this.announce(changed);
    return changed;
  }

  /** Notes the beginning of a request's trail. */
  async begin(request: ServiceRequestEntity, by: TrailActor): Promise<void> {
    await this.requests.addTrail({
      id: newId(),
      requestId: request.id,
      fromState: null,
      toState: request.state,
      event: 'submit',
      role: by.role,
      personId: by.personId,
      reason: null,
      at: this.clock.now(),
    });
    await this.announce(request);
  }

  /** Keeps columns of a locked request whose state stays, and tells those who watch it. */
  async keep(request: ServiceRequestEntity, patch: Partial<ServiceRequestEntity>): Promise<ServiceRequestEntity> {
    const kept = { ...patch, updatedAt: this.clock.now() };
    await this.requests.update(request.id, kept);
    const changed = { ...request, ...kept };
    await this.announce(changed);
    return changed;
  }

  private async tellDispatch(
    { id: requestId, state: before }: ServiceRequestEntity,
    { state }: ServiceRequestEntity,
    event: ServiceRequestEvent,
  ): Promise<void> {
    if (openForOffers.includes(before) && !openForOffers.includes(state)) {
      await this.events.publish(ServiceRequestClosedToOffers, { requestId, reason: event.toUpperCase() });
    }
    if (calledOff.includes(state)) await this.events.publish(ServiceRequestCalledOff, { requestId, state });
  }

  private async announce(request: ServiceRequestEntity): Promise<void> {
    await this.events.publish(ServiceRequestChanged, {
      requestId: request.id,
      state: request.state,
      regionIds: idsOfPath(request.regionPath),
    });
  }
}
