import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Timers } from '#platform';
import { CaseRepository } from '../data/case.repository.js';
import { OfferRepository } from '../data/offer.repository.js';
import { DispatchSignals } from './dispatch-signals.js';
import { dispatchTimer } from './dispatch.timers.js';
import { TakeBackOffers } from './take-back-offers.js';

/** Ends the search of a request: open offers are taken back, clocks stop. A later request for volunteers opens it again. */
@Injectable()
export class CloseCase {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly takeBack: TakeBackOffers,
    private readonly timers: Timers,
    private readonly signals: DispatchSignals,
    private readonly clock: Clock,
  ) {}

  /** Call inside a unit. `keepVolunteerIds`: who just got a place; their offers stay open to be accepted in this unit. */
  async execute(requestId: string, keepVolunteerIds: readonly string[] = []): Promise<void> {
    const search = await this.cases.lock(requestId);
    if (search === undefined || search.closedAt !== null) return;
    const at = this.clock.now();
    const open = (await this.offers.openOf(requestId)).filter(
      ({ volunteerId }) => !keepVolunteerIds.includes(volunteerId),
    );
    await this.takeBack.execute(open);
    await this.cases.update(requestId, { closedAt: at, nextStepAt: null });
    for (const kind of [dispatchTimer.goOn, dispatchTimer.escalate, dispatchTimer.stop])
      await this.timers.cancel(kind, requestId);
    await this.signals.progressed(search);
  }
}
