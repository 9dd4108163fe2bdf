import { Injectable } from '@nestjs/common';
import type { DriveEntity } from '../data/drive.entity.js';
import { sourceOf } from '../domain/donation-money.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { FundMoney } from './fund-money.js';

/** Lets a gift go back only out of what its purpose still has (退捐可用资金): what was spent or set aside stays so. */
@Injectable()
export class RefundCover {
  constructor(private readonly money: FundMoney) {}

  /**
   * Runs what gives back a gift of a locked drive, and the match with it, under the lock of the purpose; in the open unit,
   * which is undone by a refusal. Throws FUND_MONEY_NOT_AVAILABLE.
   */
  async within<T>(drive: DriveEntity, giveBack: () => Promise<T>): Promise<T> {
    const source = sourceOf(drive);
    if (source.kind !== 'INCOME') return giveBack();
    const place = { fundId: drive.fundId, purposeId: source.purposeId };
    await this.money.lock(place);
    const before = await this.money.available(place);
    const given = await giveBack();
    const after = await this.money.available(place);
    if (after < 0) {
      throw grantsErrors.FUND_MONEY_NOT_AVAILABLE({ available: Math.max(0, before), needed: before - after });
    }
    return given;
  }
}
