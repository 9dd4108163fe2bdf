import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { AgreementEntity, TrancheEntity } from '../data/agreement.entities.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { TrancheChanges } from './tranche-changes.js';
import { TrancheMoney } from './tranche-money.js';

/** Takes back what of an agreement is not paid (取消未拨付各期). In the open unit, with the agreement locked. */
@Injectable()
export class UnpaidTranches {
  constructor(
    private readonly tranches: TrancheRepository,
    private readonly changes: TrancheChanges,
    private readonly money: TrancheMoney,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /**
   * Cancels every tranche that is not paid and gives its money free; answers all. What is matched to a project that passed
   * stays due. Throws TRANCHE_UNDER_WAY.
   */
  async cancel(agreement: AgreementEntity, actorId: string, hasPassed = false): Promise<TrancheEntity[]> {
    const all = (await this.tranches.ofApplications([agreement.id])).get(agreement.id) ?? [];
    const kept = all.filter(({ kind }) => hasPassed && kind === 'MATCH');
    const rest = all.filter((tranche) => !kept.includes(tranche));
    if (rest.some(({ state }) => state === 'INSTRUCTED')) throw awardsErrors.TRANCHE_UNDER_WAY();
    const after: TrancheEntity[] = [];
    for (const tranche of rest) after.push(await this.given(agreement, tranche, actorId));
    await this.money.free(agreement, after);
    for (const { id, reservationId } of after)
      if (reservationId !== null) await this.tranches.change(id, { reservationId: null });
    return [...after, ...kept];
  }

  private async given(agreement: AgreementEntity, tranche: TrancheEntity, actorId: string): Promise<TrancheEntity> {
    if (tranche.state === 'PAID' || tranche.state === 'CANCELLED') return tranche;
    const back = await this.money.callBack(agreement, tranche, actorId);
    return this.changes.apply(agreement, tranche, 'cancel', actorId, back);
  }
}
