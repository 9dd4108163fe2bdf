import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementDesk, type DisbursementStep } from './disbursement-desk.js';
import { Disbursements } from './disbursements.js';

/** Makes a disbursement that bounced ready again, as a new attempt to the same account (重新汇出). */
@Injectable()
export class RetryDisbursement {
  constructor(
    private readonly desk: DisbursementDesk,
    private readonly disbursements: Disbursements,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, input: DisbursementStep): Promise<DisbursementEntity> {
    return this.desk.with(actor, 'disbursement.make', 'retryDisbursement', input, (disbursement) =>
      this.disbursements.apply(disbursement, 'retry', actor.personId, { attempt: disbursement.attempt + 1 }),
    );
  }
}
