import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { SlotEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import { requireSlotsAllowed } from '../domain/listing.states.js';
import { checkSlot, type SlotDraft } from '../domain/slot.js';
import { ListingDesk } from './listing-desk.js';

/** Slots that a provider adds to a listing. */
export interface SlotsDraft {
  readonly listingId: string;
  readonly slots: readonly SlotDraft[];
  readonly idempotencyKey: string;
}

/** Adds slots to a listing; each gives points as many places as its terms publish (增加场次). */
@Injectable()
export class AddSlots {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: ListingDesk,
    private readonly listings: ListingRepository,
    private readonly slots: SlotRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: SlotsDraft): Promise<SlotEntity[]> {
    const request = { actorId: actor.personId, key, operation: 'addSlots', input };
    return this.idempotency.once(request, () =>
      this.desk.with(actor, ['MANAGE'], input.listingId, async ({ id: listingId, state, termsId }) => {
        requireSlotsAllowed(state);
        const now = this.clock.now();
        const { pointsPlaces } = await this.listings.terms(termsId);
        const by = { createdBy: actor.personId, createdAt: now };
        const slots = input.slots.map((draft): SlotEntity => {
          checkSlot(draft, now);
          const { startsAt, endsAt, capacity } = draft;
          return {
            ...{ id: newId<'Slot'>(), listingId, startsAt, endsAt, capacity, taken: 0 },
            ...{ pointsPlaces: Math.min(pointsPlaces, capacity), pointsTaken: 0, state: 'OPEN', reason: null, ...by },
          };
        });
        await this.slots.add(slots);
        return slots;
      }),
    );
  }
}
