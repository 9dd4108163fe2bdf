import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { CaseRepository } from '../data/case.repository.js';
import { type Offer } from '../data/offer.entity.js';
import { OfferRepository } from '../data/offer.repository.js';
import { VolunteerOffersRepository } from '../data/volunteer-offers.repository.js';
import { offerStates } from '../domain/offer.states.js';
import { ContinueDispatch } from './continue-dispatch.js';
import { OfferChanged } from './dispatch.events.js';

/** A volunteer may not serve any more: what is offered to them is taken back, and the next in the order is asked. */
@Injectable()
export class StandDown {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly ofVolunteer: VolunteerOffersRepository,
    private readonly continueDispatch: ContinueDispatch,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Call inside a unit that holds the volunteer. `releasedRequestIds`: where they gave a place back; the offer by which they
   * had come is withdrawn too, and dispatch is asked again by volunteering.
   */
  async execute(volunteerId: string, releasedRequestIds: readonly string[]): Promise<void> {
    for (const offer of await this.ofVolunteer.openOrAccepted(volunteerId)) {
      if (offer.state === 'ACCEPTED' && !releasedRequestIds.includes(offer.requestId)) continue;
      await this.cases.lock(offer.requestId);
      const held = await this.offers.current(offer.id);
      if (held?.state === 'SENT') {
        await this.end(held, 'takeBack');
        await this.continueDispatch.execute(held.requestId);
      } else if (held?.state === 'ACCEPTED' && releasedRequestIds.includes(held.requestId)) {
        await this.end(held, 'leave');
      }
    }
  }

  private async end({ id, requestId, personId, state: before }: Offer, event: 'takeBack' | 'leave'): Promise<void> {
    const state = offerStates.next(before, event);
    await this.offers.update(id, { state, endedAt: this.clock.now() });
    await this.events.publish(OfferChanged, { offerId: id, requestId, personId, state });
  }
}
