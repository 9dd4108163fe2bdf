import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, type Actor } from '#platform';
import type { DisbursementEntity } from '../data/disbursement.entities.js';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import { DisbursementDesk, stepOf, type DisbursementStep } from './disbursement-desk.js';
import { Disbursements } from './disbursements.js';
import { DisbursementSettled } from './spending.events.js';

/** Writes down that the money has arrived, by the bank's receipt (确认到账). */
@Injectable()
export class SettleDisbursement {
  constructor(
    private readonly desk: DisbursementDesk,
    private readonly disbursements: Disbursements,
    private readonly repository: DisbursementRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, input: DisbursementStep & { bankReference: string }): Promise<DisbursementEntity> {
    return this.desk.with(actor, 'disbursement.pay', 'settleDisbursement', input, async (disbursement) => {
      const { id, attempt } = disbursement;
      const settledAt = this.clock.now();
      const settled = await this.disbursements.apply(disbursement, 'settle', actor.personId, { settledAt });
      const { bankReference } = input;
      await this.repository.answerAttempt(id, attempt, { bankReference, answeredAt: settledAt });
      await this.events.publish(DisbursementSettled, stepOf(disbursement));
      return settled;
    });
  }
}
