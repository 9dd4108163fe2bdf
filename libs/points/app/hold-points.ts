import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Ledger, type Hold, type PostHoldInput, type Transfer } from '#ledger';
import { UnitOfWork } from '#platform';
import type { LotEntity } from '../data/lot.entity.js';
import { LotUseRepository } from '../data/lot-use.repository.js';
import { isLive } from '../domain/expiry.js';
import { splitTakings, type Choice, type Taking } from '../domain/lot.js';
import { LotDesk } from './lot-desk.js';
import { SpendingAccount } from './spending-account.js';
import type { Spending } from './spend-points.js';

/** What is reserved: as for spending, but without a key, and out of chosen lots if need be. */
export type Reservation = Omit<Spending, 'idempotencyKey'> & { choice?: Choice };

/**
 * Holds on points (冻结积分): reserve, then settle or release, once. What is held can neither be spent nor expire. The
 * ledger's own expiry of holds is not used: whoever reserves sets a timer of his own that releases.
 */
@Injectable()
export class HoldPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly account: SpendingAccount,
    private readonly desk: LotDesk,
    private readonly uses: LotUseRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Reserves an amount of a person's points, oldest lots first. INSUFFICIENT_POINTS. */
  async reserve({ personId, amount, credit, choice, ...note }: Reservation): Promise<Hold> {
    return this.unitOfWork.run(async () => {
      const account = await this.account.of(personId);
      const { lots, takings } = await this.desk.choose(account, amount, choice);
      const hold = await this.ledger.reserve({ ...note, asset: 'POINT', debit: account, credit, amount });
      await this.desk.change(lots, 'HELD', takings, { holdId: hold.id });
      return hold;
    });
  }

  /** Posts a hold, in whole or in part; the rest is free again. HOLD_NOT_FOUND, HOLD_ALREADY_SETTLED, HOLD_AMOUNT_EXCEEDED. */
  async settle(holdId: string, input: PostHoldInput = {}): Promise<Transfer> {
    return this.unitOfWork.run(async () => {
      const { lots, parts } = await this.kept(holdId);
      const transfer = await this.ledger.postHold(holdId, input);
      const { taken, rest } = splitTakings(parts, transfer.amount);
      const left = await this.desk.change(lots, 'SETTLED', taken, { holdId, transferId: transfer.id });
      if (rest.length > 0) await this.free(left, rest, holdId);
      return transfer;
    });
  }

  /**
   * Gives a hold back to its lots. A lot whose end came meanwhile gives nothing any more: it expires at once, or else a
   * hold would be a way to live longer. HOLD_NOT_FOUND, HOLD_ALREADY_SETTLED.
   */
  async release(holdId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { lots, parts } = await this.kept(holdId);
      await this.ledger.voidHold(holdId);
      await this.free(lots, parts, holdId);
    });
  }

  private async kept(holdId: string): Promise<{ lots: LotEntity[]; parts: Taking[] }> {
    const parts = (await this.uses.ofHold(holdId)).filter(({ kind }) => kind === 'HELD');
    return { lots: await this.desk.lockPartsOf(parts), parts };
  }

  private async free(lots: readonly LotEntity[], parts: readonly Taking[], holdId: string): Promise<void> {
    const freed = await this.desk.change(lots, 'RELEASED', parts, { holdId });
    const now = this.clock.now();
    if (freed.some((lot) => !isLive(lot, now))) await this.desk.expireSoon();
  }
}
