import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Events, type Actor } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import { disbursementSent } from '../domain/grant-postings.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { DisbursementDesk, owedBy, stepOf, type DisbursementStep } from './disbursement-desk.js';
import { Disbursements } from './disbursements.js';
import { FundBooks } from './fund-books.js';
import { DisbursementSent } from './spending.events.js';

/** Sends the money of a disbursement, as another person than who ordered it (汇出). */
@Injectable()
export class SendDisbursement {
  constructor(
    private readonly desk: DisbursementDesk,
    private readonly disbursements: Disbursements,
    private readonly repository: DisbursementRepository,
    private readonly books: FundBooks,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, DISBURSEMENT_NEEDS_SECOND_PERSON, GRANT_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, input: DisbursementStep): Promise<DisbursementEntity> {
    return this.desk.with(actor, 'disbursement.pay', 'disburse', input, async (disbursement) => {
      const { id, madeBy, attempt, fundId } = disbursement;
      if (madeBy === actor.personId) throw grantsErrors.DISBURSEMENT_NEEDS_SECOND_PERSON();
      const sentAt = this.clock.now();
      const sent = await this.disbursements.apply(disbursement, 'send', actor.personId);
      const step = { ...stepOf(disbursement), sentBy: actor.personId, madeBy, sentAt: sentAt.toISOString() };
      await this.events.publish(DisbursementSent, step);
      await this.repository.addAttempt({
        ...{ id: newId<'DisbursementAttempt'>(), disbursementId: id, number: attempt, sentBy: actor.personId, sentAt },
        ...{ bounceReason: null, bankReference: null, answeredAt: null },
      });
      await this.books.post({
        ...{ kind: 'funds.disbursement-sent', key: `disbursement:${id}:${attempt}:sent` },
        ...{ reference: disbursement.subjectId, postings: disbursementSent(fundId, owedBy(disbursement)) },
      });
      return sent;
    });
  }
}
