import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { Events, UnitOfWork, type Actor } from '#platform';
import type { SlotEntity } from '../data/listing.entities.js';
import { SlotRepository } from '../data/slot.repository.js';
import { slotStates } from '../domain/listing.states.js';
import { requireOpenSlot } from '../domain/slot.js';
import { SlotCancelled } from './catalogue.events.js';
import { ListingAccess } from './listing-access.js';

/** Calls a slot off before it begins; whoever ordered it is told and gets everything back (取消场次). */
@Injectable()
export class CancelSlot {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ListingAccess,
    private readonly slots: SlotRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, SLOT_NOT_OPEN. */
  async execute(actor: Actor, { slotId, reason }: { slotId: string; reason: string }): Promise<SlotEntity> {
    return this.unitOfWork.run(async () => {
      const seen = await this.slots.find(slotId);
      if (seen === undefined) throw generalErrors.NOT_FOUND();
      const {
        id: listingId,
        providerId,
        regionPath,
      } = await this.access.require(...([actor, ['MANAGE', 'REVIEW'], seen.listingId] as const));
      const slot = await this.slots.lock(slotId);
      requireOpenSlot(slot, this.clock.now());
      const state = slotStates.next(slot.state, 'cancel');
      await this.slots.cancel(slotId, reason);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'slot.cancelled', subjectType: 'Slot', subjectId: slotId, regionPath },
        details: { listingId, taken: slot.taken, reason },
      });
      await this.events.publish(SlotCancelled, { slotId, listingId, providerId });
      return { ...slot, state, reason };
    });
  }
}
