import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger, type Transfer } from '#ledger';
import type { LotEntity } from '../data/lot.entity.js';
import { LotRepository } from '../data/lot.repository.js';
import { LotUseRepository } from '../data/lot-use.repository.js';
import { recordReference } from '../domain/award-memo.js';
import { EXPIRY_UNDONE } from '../domain/derive-lots.js';
import { allocateTakeBack } from '../domain/take-back.js';
import { pointsErrors } from '../domain/points.errors.js';
import { AWARD, pointsExpired } from './account-codes.js';
import { LotDesk } from './lot-desk.js';

/** Reverses an award and takes what it gave out of the lots. */
@Injectable()
export class ReverseAward {
  constructor(
    private readonly lots: LotRepository,
    private readonly uses: LotUseRepository,
    private readonly desk: LotDesk,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the award's own lot first, then the oldest; what had expired of it comes out of the expired points. Null without an
   * award, or when it is taken back already. Needs an open unit. POINTS_SPENT.
   */
  async execute(recordId: string): Promise<Transfer | null> {
    const reference = recordReference(recordId);
    const award = (await this.ledger.transfersOf(reference)).find(({ kind }) => kind === AWARD);
    const made = award ? await this.lots.madeBy([award.id]) : [];
    if (!award || !made[0]) return null;
    const own = new Set(made.map(({ id }) => id));
    const locked = await this.lots.lockOpen(made[0].account, [...own]);
    if ((await this.ledger.transfersOf(reference)).some(({ reversesId }) => reversesId === award.id)) return null;

    const lots = await this.restoreExpired(locked, own, reference);
    const takings = allocateTakeBack(lots, own, award.amount, this.clock.now());
    if (takings === null) throw pointsErrors.POINTS_SPENT();
    const reversal = await this.ledger.reverse(award.id, {
      idempotencyKey: `points:take-back:${recordId}`,
      kind: 'points.take-back',
      reference,
    });
    await this.desk.change(lots, 'TAKEN_BACK', takings, { transferId: reversal.id });
    return reversal;
  }

  /** Brings back what expired of a lot, so that it can be taken from there and not from what came later. */
  private async restoreExpired(lots: LotEntity[], own: ReadonlySet<string>, reference: string): Promise<LotEntity[]> {
    const expired = (await this.uses.ofLots([...own])).filter(({ kind }) => kind === 'EXPIRED');
    const amount = expired.reduce((sum, use) => sum + use.amount, 0);
    const account = lots.find(({ id }) => own.has(id))?.account;
    if (amount === 0 || account === undefined) return lots;
    const transfer = await this.ledger.post({
      kind: EXPIRY_UNDONE,
      asset: 'POINT',
      debit: pointsExpired,
      credit: account,
      amount,
      reference,
    });
    return this.desk.change(lots, 'RETURNED', expired, { transferId: transfer.id });
  }
}
