import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity, isWithin } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { checkGrantAmount, checkHousehold, checkOccurred } from '../domain/grant-contact.js';
import { GrantApplications, type GrantApplication } from './grant-applications.js';
import { soundContact } from './personal-form.js';

/** Asks a fund for emergency help (申请救急难). */
@Injectable()
export class ApplyForGrant {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly applications: GrantApplications,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND (fund, purpose, a region outside the fund's, or on behalf without the permission there),
   * BAD_USER_INPUT, GRANT_PURPOSE_NOT_EMERGENCY, CHARITY_NOT_VALID, GRANT_ABOVE_FAST_CAP, GRANT_LIMIT_REACHED, GRANT_CAUSE_REPEATED.
   */
  async execute(actor: Actor, application: GrantApplication): Promise<GrantEntity> {
    const { idempotencyKey: key, ...input } = application;
    const request = { actorId: actor.personId, key, operation: 'applyForEmergencyGrant', input };
    return this.idempotency.once(request, async () => {
      checkGrantAmount(application.amount);
      checkOccurred(application.occurredOn, this.clock.now());
      checkHousehold(application.contact);
      const contact = soundContact(application.contact);
      const regionPath = await this.pathOf(application.regionId);
      const entitled = !application.onBehalf || isWithin(regionPath, actor.regionPaths('grant.submit'));
      if (!entitled) throw generalErrors.NOT_FOUND();
      return this.applications.enter(newId<'EmergencyGrant'>(), actor, { ...application, contact }, regionPath);
    });
  }

  private async pathOf(regionId: string): Promise<string> {
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    return region.path;
  }
}
