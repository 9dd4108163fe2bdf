import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { contactVisible } from '../domain/service-request.states.js';
import { holdsIn, RequestAccess } from './request-access.js';
import { RequestContact, type Contact } from './request-contact.js';
import { pointOf } from './commitments.js';
import type { Point } from '../domain/point.js';

/** A contact with the place on the map. */
export interface ContactWithPoint extends Contact {
  point: Point | null;
}

/**
 * Name, phone, address and point of who is served: always for whom it is, for an assigned volunteer of good standing from
 * acceptance to closing; with a line in the audit log for the worker who placed it and may still do so there, and for staff
 * with `personal.read`. Everybody else gets nothing.
 */
@Injectable()
export class ViewContact {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly access: RequestAccess,
    private readonly contact: RequestContact,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
  ) {}

  /** Contacts by request; those the actor may not see are missing. */
  async execute(actor: Actor, requestIds: readonly string[]): Promise<Map<string, ContactWithPoint>> {
    const requests = await this.requests.findMany(requestIds);
    const parts = await this.access.partsIn(actor, requests);
    const own = requests.filter((request, index) => {
      const part = parts[index];
      return part?.own || (part?.serves && contactVisible.includes(request.state));
    });
    const asStaff = requests.filter(
      (request, index) =>
        !own.includes(request) && (parts[index]?.requester || holdsIn(actor, 'personal.read', request.regionPath)),
    );
    await this.noteReading(actor, asStaff);
    return new Map(
      [...own, ...asStaff].map((request) => [request.id, { ...this.contact.open(request), point: pointOf(request) }]),
    );
  }

  private async noteReading(actor: Actor, requests: ServiceRequestEntity[]): Promise<void> {
    if (requests.length === 0) return;
    await this.unit.run(() =>
      this.identity.audit.recordMany(
        requests.map((request) => ({
          actorId: actor.personId,
          action: 'request.contact-read',
          subjectType: 'ServiceRequest',
          subjectId: request.id,
          regionPath: request.regionPath,
          details: {},
        })),
      ),
    );
  }
}
