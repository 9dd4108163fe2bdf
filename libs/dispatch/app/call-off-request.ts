import { Injectable } from '@nestjs/common';
import { CaseRepository } from '../data/case.repository.js';
import { OfferRepository } from '../data/offer.repository.js';
import { CloseCase } from './close-case.js';
import { TakeBackOffers } from './take-back-offers.js';

/** A request was cancelled, rejected or expired: the search ends, and who had a place is told 撤单. */
@Injectable()
export class CallOffRequest {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly closeCase: CloseCase,
    private readonly takeBack: TakeBackOffers,
  ) {}

  /** Call inside a unit with the request locked. Requests that were never dispatched have nothing to take back. */
  async execute(requestId: string): Promise<void> {
    if ((await this.cases.lock(requestId)) === undefined) return;
    await this.closeCase.execute(requestId);
    const offers = await this.offers.ofRequest(requestId);
    await this.takeBack.execute(offers.filter(({ state }) => state === 'ACCEPTED'));
  }
}
