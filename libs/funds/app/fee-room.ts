import { Injectable } from '@nestjs/common';
import { businessDate } from '#kernel';
import { ManagementFeeRepository } from '../data/management-fee.repository.js';
import { DEFAULT_FEE_PERMILLE, type FeeRoom } from '../domain/management-fee.js';
import { FundMoney } from './fund-money.js';
import { YearLimits } from './year-limits.js';

/** Measures how much of a purpose the host may still take as a fee (管理费限额). Under the lock of the fund. */
@Injectable()
export class FeeRooms {
  constructor(
    private readonly money: FundMoney,
    private readonly limits: YearLimits,
    private readonly fees: ManagementFeeRepository,
  ) {}

  async of({ fundId, purposeId, at }: { fundId: string; purposeId: string; at: Date }): Promise<FeeRoom> {
    const place = { fundId, purposeId };
    await this.money.lock(place);
    const year = Number(businessDate(at).slice(0, 4));
    return {
      yearIncome: await this.limits.incomeOf(fundId, year),
      permille: (await this.fees.limitOf(fundId)) ?? DEFAULT_FEE_PERMILLE,
      taken: await this.fees.booked(fundId, year),
      available: await this.money.available(place),
    };
  }
}
