import { Injectable } from '@nestjs/common';
import { SendDisbursement } from '#funds';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { trancheStates } from '../domain/tranche.states.js';
import { TrancheDesk, type TrancheStep } from './tranche-desk.js';

/** Sends the money of an approved tranche, as its payer (指示付款): the same as sending its disbursement. */
@Injectable()
export class InstructTranche {
  constructor(
    private readonly desk: TrancheDesk,
    private readonly sending: SendDisbursement,
    private readonly tranches: TrancheRepository,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, TRANCHE_NEEDS_ANOTHER_PERSON, DISBURSEMENT_NEEDS_SECOND_PERSON. */
  async execute(actor: Actor, step: TrancheStep): Promise<TrancheEntity> {
    return this.desk.with(actor, 'PAY', 'instructTranche', step, async (tranche) => {
      trancheStates.next(tranche.state, 'instruct');
      const { disbursementId } = tranche;
      if (disbursementId === null) throw generalErrors.NOT_FOUND();
      await this.sending.execute(actor, { disbursementId, idempotencyKey: `instruct:${step.idempotencyKey}` });
      return (await this.tranches.find(tranche.id)) ?? tranche;
    });
  }
}
