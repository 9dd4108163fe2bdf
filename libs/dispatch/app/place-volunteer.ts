import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { Events } from '#platform';
import { Volunteering } from '#volunteering';
import { type Offer } from '../data/offer.entity.js';
import { OfferRepository } from '../data/offer.repository.js';
import { dispatchErrors } from '../domain/dispatch.errors.js';
import { offerStates } from '../domain/offer.states.js';
import { CloseCase } from './close-case.js';
import { OfferChanged } from './dispatch.events.js';
import { OwnOffer } from './own-offer.js';

/** What volunteering answers when the place went to somebody else meanwhile. */
const PLACE_GONE = ['NO_PLACE_LEFT', 'STATE_NOT_ALLOWED'];

/** Gives the place of an offer to its volunteer. Locks in the common order: request, volunteer, case and offers. */
@Injectable()
export class PlaceVolunteer {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly ownOffer: OwnOffer,
    private readonly offers: OfferRepository,
    private readonly closeCase: CloseCase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Call inside a unit; a refusal must undo it. Throws OFFER_GONE, VOLUNTEER_BUSY and what volunteering refuses. */
  async execute(offer: Offer): Promise<Offer> {
    const { id, requestId, volunteerId, personId } = offer;
    const { placesLeft } = await this.assign(offer);
    const held = await this.ownOffer.holdOpen(offer);
    const change = { state: offerStates.next(held.state, 'accept'), acceptedAt: this.clock.now() };
    await this.offers.update(id, change);
    await this.events.publish(OfferChanged, { offerId: id, requestId, personId, state: change.state });
    if (placesLeft === 0) await this.closeCase.execute(requestId, [volunteerId]);
    return { ...held, ...change };
  }

  private async assign({ id: offerId, requestId, volunteerId }: Offer): Promise<{ placesLeft: number }> {
    try {
      return await this.volunteering.assign({ requestId, volunteerId, offerId });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (PLACE_GONE.includes(error.code)) throw dispatchErrors.OFFER_GONE({ offerId, state: 'WITHDRAWN' });
      if (error.code === 'DOUBLE_BOOKED') throw dispatchErrors.VOLUNTEER_BUSY();
      throw error;
    }
  }
}
