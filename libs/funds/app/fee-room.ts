import { Injectable } from '@nestjs/common';
import { businessDate } from '#kernel';
import { Ledger } from '#ledger';
import { ManagementFeeRepository } from '../data/management-fee.repository.js';
import { accounts } from '../domain/chart.js';
import { DEFAULT_FEE_PERMILLE, type FeeRoom } from '../domain/management-fee.js';
import { YearLimits } from './year-limits.js';

/** Measures how much of a purpose the host may still take as a fee (管理费限额). Under the lock of the fund. */
@Injectable()
export class FeeRooms {
  constructor(
    private readonly ledger: Ledger,
    private readonly limits: YearLimits,
    private readonly fees: ManagementFeeRepository,
  ) {}

  async of({ fundId, purposeId, at }: { fundId: string; purposeId: string; at: Date }): Promise<FeeRoom> {
    const year = Number(businessDate(at).slice(0, 4));
    const parts = [accounts.restricted, accounts.donations, accounts.matches, accounts.programme];
    const balances = await this.ledger.balancesOf(parts.map((account) => account(fundId, purposeId).code));
    return {
      yearIncome: await this.limits.incomeOf(fundId, year),
      permille: (await this.fees.limitOf(fundId)) ?? DEFAULT_FEE_PERMILLE,
      taken: await this.fees.booked(fundId, year),
      available: [...balances.values()].reduce((sum, balance) => sum + balance, 0),
    };
  }
}
