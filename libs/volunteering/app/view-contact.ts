import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { contactVisible } from '../domain/service-request.states.js';
import { holdsIn, RequestAccess } from './request-access.js';
import { RequestContact, type Contact } from './request-contact.js';

/**
 * Name, phone and address of who is served: always for the requester, for an assigned volunteer from acceptance to closing,
 * for staff with `personal.read` and a line in the audit log. Everybody else gets nothing.
 */
@Injectable()
export class ViewContact {
  constructor(
    private readonly access: RequestAccess,
    private readonly contact: RequestContact,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, request: ServiceRequestEntity): Promise<Contact | null> {
    const [part] = await this.access.partsIn(actor, [request]);
    const asVolunteer = part?.volunteer === true && contactVisible.includes(request.state);
    if (part?.requester || asVolunteer) return this.contact.open(request);
    if (!holdsIn(actor, 'personal.read', request.regionPath)) return null;
    await this.unit.run(() =>
      this.identity.audit.record({
        actorId: actor.personId,
        action: 'request.contact-read',
        subjectType: 'ServiceRequest',
        subjectId: request.id,
        regionPath: request.regionPath,
        details: {},
      }),
    );
    return this.contact.open(request);
  }
}
