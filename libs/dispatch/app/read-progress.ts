import { Injectable } from '@nestjs/common';
import { type Actor } from '#platform';
import { type RequestForDispatch, Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { OfferRepository } from '../data/offer.repository.js';
import { type EscalationLevel } from '../domain/escalation.js';

/** How far the search for a request is: counts and times, nobody's name. */
export interface DispatchProgress {
  readonly requestId: string;
  readonly state: RequestForDispatch['state'];
  /** 0 = nobody was asked yet. */
  readonly wave: number;
  readonly offersOpen: number;
  readonly escalationLevel: EscalationLevel | null;
  readonly nextStepAt: Date | null;
  readonly dispatchingSince: Date | null;
}

/** The clock of a search, visible to the resident 派单进度. */
@Injectable()
export class ReadProgress {
  constructor(
    private readonly volunteering: Volunteering,
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
  ) {}

  /** Throws NOT_FOUND unless the actor may see the request. */
  async execute(actor: Actor, requestId: string): Promise<DispatchProgress> {
    const request = await this.volunteering.requireVisibleRequest(actor, requestId);
    const search = await this.cases.find(requestId);
    const offers = (await this.offers.countsOf([requestId])).get(requestId);
    return {
      requestId,
      state: request.state,
      wave: search === undefined || search.batch === 0 ? 0 : search.wave,
      offersOpen: offers?.SENT ?? 0,
      escalationLevel: request.escalationLevel,
      nextStepAt: search?.nextStepAt ?? null,
      dispatchingSince: request.dispatchingSince,
    };
  }
}
