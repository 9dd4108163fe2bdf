import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { FundLotRepository } from '../data/fund-lot.repository.js';
import { accounts } from '../domain/chart.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';

/** What a purpose may still give (可用资金): what it holds, less what is set aside. In the open unit. */
@Injectable()
export class PurposeMoney {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: FundLotRepository,
  ) {}

  /** In fen, with the purpose locked until the unit ends, so that nobody else decides on its money. */
  async available(fundId: string, purposeId: string): Promise<number> {
    await this.lots.lockPurposes([purposeId]);
    const held = [accounts.restricted, accounts.donations, accounts.matches, accounts.programme, accounts.reservations];
    const balances = await this.ledger.balancesOf(held.map((account) => account(fundId, purposeId).code));
    return [...balances.values()].reduce((sum, balance) => sum + balance, 0);
  }

  /** Throws PURPOSE_MONEY_SHORT. */
  async require(fundId: string, purposeId: string, amount: number): Promise<void> {
    const available = await this.available(fundId, purposeId);
    if (amount > available) throw disclosureErrors.PURPOSE_MONEY_SHORT({ left: Math.max(0, available) });
  }
}
