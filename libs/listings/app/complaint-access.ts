import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, isWithin } from '#identity';
import type { Actor } from '#platform';
import type { ComplaintScope } from '../data/complaint.repository.js';
import type { ComplaintEntity } from '../data/feedback.entities.js';

/** Who works on complaints: the provider answers, the station of where the guest lives decides. */
@Injectable()
export class ComplaintAccess {
  constructor(private readonly identity: Identity) {}

  /** Throws NOT_FOUND for whoever does not decide complaints of a region. */
  async requireBoard(actor: Actor | undefined, regionId: string): Promise<Actor> {
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    await this.identity.requireInRegions(actor, 'complaint.decide', [regionId]);
    return actor;
  }

  scope(actor: Actor): ComplaintScope {
    return {
      personId: actor.personId,
      organisationIds: actor.organisationIds('complaint.answer'),
      paths: actor.regionPaths('complaint.decide'),
    };
  }

  /** Throws NOT_FOUND for whoever has no part in a complaint. */
  requireSeen(actor: Actor, complaint: ComplaintEntity): void {
    const seen =
      this.isFiler(actor, complaint) || this.isProvider(actor, complaint) || this.isStation(actor, complaint);
    if (!seen) throw generalErrors.NOT_FOUND();
  }

  requireFiler(actor: Actor, complaint: ComplaintEntity): void {
    if (!this.isFiler(actor, complaint)) throw generalErrors.NOT_FOUND();
  }

  requireProvider(actor: Actor, complaint: ComplaintEntity): void {
    if (!this.isProvider(actor, complaint)) throw generalErrors.NOT_FOUND();
  }

  requireStation(actor: Actor, complaint: ComplaintEntity): void {
    if (!this.isStation(actor, complaint)) throw generalErrors.NOT_FOUND();
  }

  private isFiler({ personId }: Actor, complaint: ComplaintEntity): boolean {
    return complaint.filedBy === personId || complaint.personId === personId;
  }

  private isProvider(actor: Actor, { organisationId }: ComplaintEntity): boolean {
    return actor.organisationIds('complaint.answer').includes(organisationId);
  }

  private isStation(actor: Actor, { regionPath }: ComplaintEntity): boolean {
    return isWithin(regionPath, actor.regionPaths('complaint.decide'));
  }
}
