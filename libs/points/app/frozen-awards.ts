import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger } from '#ledger';
import { AwardHoldRepository } from '../data/award-hold.repository.js';
import { LotRepository } from '../data/lot.repository.js';
import { recordReference } from '../domain/award-memo.js';
import { availableOf } from '../domain/lot.js';
import { AWARD, pointsIssued } from './account-codes.js';
import { HoldPoints } from './hold-points.js';

/** Points of records that are frozen for a review (冻结): held, so that they can neither be spent nor expire. */
@Injectable()
export class FrozenAwards {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: LotRepository,
    private readonly holds: AwardHoldRepository,
    private readonly holdPoints: HoldPoints,
    private readonly clock: Clock,
  ) {}

  /**
   * Holds what a record gave, as far as it is still there: its own lots first, then the oldest. Nobody is refused because he
   * has spent it; then taking it back answers POINTS_SPENT. Needs an open unit.
   */
  async hold({ recordId, personId }: { recordId: string; personId: string }): Promise<void> {
    const reference = recordReference(recordId);
    const award = (await this.ledger.transfersOf(reference)).find(({ kind }) => kind === AWARD);
    const made = award ? await this.lots.madeBy([award.id]) : [];
    if (!award || !made[0]) return;
    const now = this.clock.now();
    const there = (await this.lots.lockOpen(made[0].account)).reduce((sum, lot) => sum + availableOf(lot, now), 0);
    const amount = Math.min(award.amount, there);
    if (amount === 0) return;
    const choice = { purpose: 'DONATION' as const, first: new Set(made.map(({ id }) => id)) };
    const reservation = { personId, amount, credit: pointsIssued, kind: 'points.frozen', reference, choice };
    const hold = await this.holdPoints.reserve(reservation);
    await this.holds.keep({ id: recordId, holdId: hold.id });
  }

  /** Frees what was held for a record, if anything was. Needs an open unit. */
  async release(recordId: string): Promise<void> {
    const holdId = await this.holds.take(recordId);
    if (holdId !== null) await this.holdPoints.release(holdId);
  }
}
