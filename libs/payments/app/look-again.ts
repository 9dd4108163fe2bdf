import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ProviderEventRepository } from '../data/provider-event.repository.js';
import { BookFact } from './book-fact.js';
import { RaiseFlag } from './raise-flag.js';

/** Looks again at an event whose payment was not known when it came. */
@Injectable()
export class LookAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: ProviderEventRepository,
    private readonly bookFact: BookFact,
    private readonly raiseFlag: RaiseFlag,
  ) {}

  /** Returns whether it is settled. At the last look an event that nobody can place is flagged, or passed over if no money is in it. */
  async execute(eventId: string, last: boolean): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const event = await this.events.current(eventId);
      if (event === undefined || event.outcome !== 'WAITING' || event.fact === null) return true;
      const { providerEventId, fact, occurredAt, providerPaymentId } = event;
      const { outcome, paymentId } = await this.bookFact.execute(providerEventId, fact, occurredAt);
      if (outcome !== 'WAITING') await this.events.settle(eventId, outcome, paymentId);
      if (outcome !== 'WAITING' || !last) return outcome !== 'WAITING';
      const money = 'amount' in fact ? { actualAmount: fact.amount, actualCurrency: fact.currency } : null;
      await this.events.settle(eventId, money === null ? 'IGNORED' : 'FLAGGED', null);
      if (money === null) return true;
      await this.raiseFlag.execute({ subject: providerEventId, kind: 'UNKNOWN_PAYMENT', providerPaymentId, ...money });
      return true;
    });
  }
}
