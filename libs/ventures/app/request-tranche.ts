import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { isNextInLine } from '../domain/planned-tranches.js';
import { TrancheChanges } from './tranche-changes.js';
import { TrancheDesk, type TrancheStep } from './tranche-desk.js';

/** Asks for the release of a tranche whose condition is met, as its maker (申请拨付). */
@Injectable()
export class RequestTranche {
  constructor(
    private readonly desk: TrancheDesk,
    private readonly tranches: TrancheRepository,
    private readonly changes: TrancheChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, TRANCHE_NOT_DUE before its condition is met or while an earlier one is open. */
  async execute(actor: Actor, step: TrancheStep): Promise<TrancheEntity> {
    return this.desk.with(actor, 'MANAGE', 'requestTranche', step, async (tranche, { agreement }) => {
      const all = (await this.tranches.ofApplications([agreement.id])).get(agreement.id) ?? [];
      if (tranche.state === 'SCHEDULED' || !isNextInLine(tranche, all)) throw awardsErrors.TRANCHE_NOT_DUE();
      const hands = { requestedBy: actor.personId, approvedBy: null, instructedBy: null };
      return this.changes.apply(agreement, tranche, 'request', actor.personId, hands);
    });
  }
}
