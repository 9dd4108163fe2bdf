import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { CareRecipientEntity } from '../data/care-recipient.entity.js';
import { GivingRepository } from '../data/giving.repository.js';

/** Registers an elder in need, who may receive donated points (登记助老对象). */
@Injectable()
export class RegisterCareRecipient {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: Identity,
    private readonly givings: GivingRepository,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND outside the actor's regions. */
  async execute(actor: Actor, input: { personId: string; reason: string }): Promise<CareRecipientEntity> {
    return this.unitOfWork.run(async () => {
      const person = (await this.identity.people([input.personId])).get(input.personId);
      if (!person?.regionId) throw generalErrors.NOT_FOUND();
      const { id, regionId } = person;
      await this.identity.requireInRegions(actor, 'points.register-care', [regionId]);
      const registered = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      const recipient = { id, regionId, reason: input.reason, ...registered };
      await this.givings.register(recipient);
      const subject = { subjectType: 'Person', subjectId: id, regionId };
      await this.identity.audit.record({ actorId: actor.personId, action: 'points.care-registered', ...subject });
      return recipient;
    });
  }
}
