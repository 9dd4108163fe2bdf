import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, type Actor } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import { disbursementBounced } from '../domain/grant-postings.js';
import type { BounceReason } from '../domain/spending.types.js';
import { DisbursementDesk, owedBy, stepOf, type DisbursementStep } from './disbursement-desk.js';
import { Disbursements } from './disbursements.js';
import { FundBooks } from './fund-books.js';
import { DisbursementBounced } from './spending.events.js';

/** Writes down that the bank sent the money back (退汇); it is owed as before. */
@Injectable()
export class BounceDisbursement {
  constructor(
    private readonly desk: DisbursementDesk,
    private readonly disbursements: Disbursements,
    private readonly repository: DisbursementRepository,
    private readonly books: FundBooks,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, input: DisbursementStep & { reason: BounceReason }): Promise<DisbursementEntity> {
    return this.desk.with(actor, 'disbursement.pay', 'bounceDisbursement', input, async (disbursement) => {
      const { id, attempt, fundId, subjectId } = disbursement;
      const { reason } = input;
      const bounced = await this.disbursements.apply(disbursement, 'bounce', actor.personId);
      await this.repository.answerAttempt(id, attempt, { bounceReason: reason, answeredAt: this.clock.now() });
      await this.events.publish(DisbursementBounced, { ...stepOf(disbursement), reason });
      await this.books.post({
        ...{ kind: 'funds.disbursement-bounced', key: `disbursement:${id}:${attempt}:bounced`, reference: subjectId },
        postings: disbursementBounced(fundId, owedBy(disbursement)),
      });
      return bounced;
    });
  }
}
