import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { CaseRepository } from '../data/case.repository.js';
import { OfferRepository } from '../data/offer.repository.js';
import { offerStates } from '../domain/offer.states.js';
import { ContinueDispatch } from './continue-dispatch.js';
import { OfferChanged, OfferLeftUnanswered } from './dispatch.events.js';

/** The offers of a batch have had their time: those unanswered end, and the next wave is asked. */
@Injectable()
export class TimeOutOffers {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly continueDispatch: ContinueDispatch,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Call inside a unit. */
  async execute(requestId: string, batch: number): Promise<void> {
    const search = await this.cases.lock(requestId);
    if (search === undefined) return;
    const late = (await this.offers.openOf(requestId)).filter((offer) => offer.batch === batch);
    if (late.length === 0) return;
    const state = offerStates.next('SENT', 'timeOut');
    await this.offers.endAll(
      late.map(({ id }) => id),
      state,
      this.clock.now(),
    );
    for (const { id, personId, volunteerId } of late) {
      await this.events.publish(OfferChanged, { offerId: id, requestId, personId, state });
      await this.events.publish(OfferLeftUnanswered, { offerId: id, requestId, volunteerId });
    }
    if (late.some(({ wave }) => wave === search.wave)) await this.cases.update(requestId, { wave: search.wave + 1 });
    await this.continueDispatch.execute(requestId);
  }
}
