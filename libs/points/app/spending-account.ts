import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { LotRepository } from '../data/lot.repository.js';
import { availableOf } from '../domain/lot.js';
import { MovePoints } from './move-points.js';
import { PointsAccounts } from './points-accounts.js';

/** The account that a person spends from, with everything in it that is his. */
@Injectable()
export class SpendingAccount {
  constructor(
    private readonly accounts: PointsAccounts,
    private readonly lots: LotRepository,
    private readonly movePoints: MovePoints,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens the account if need be, and returns its code. What somebody received before he became a volunteer is moved over
   * first, with its ends. Needs an open unit.
   */
  async of(personId: string): Promise<string> {
    const { account, former } = await this.accounts.of(personId);
    await this.accounts.open([account]);
    if (former !== null) await this.gather(former, account, personId);
    return account;
  }

  private async gather(former: string, account: string, personId: string): Promise<void> {
    const now = this.clock.now();
    const amount = (await this.lots.lockOpen(former)).reduce((sum, lot) => sum + availableOf(lot, now), 0);
    if (amount === 0) return;
    const [from, to] = [
      { account: former, personId },
      { account, personId },
    ];
    await this.movePoints.execute({ from, to, amount, purpose: 'DONATION' }, { kind: 'points.gathered' });
  }
}
