import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { persistingFaults, walkCompared, walkEach, type CheckOutcome } from '#platform';
import { MerchantRepository } from '../data/merchant.repository.js';
import { RedemptionRepository } from '../data/redemption.repository.js';
import { RewardRepository } from '../data/reward.repository.js';
import { merchantRedeemed } from './account-codes.js';

const PAGE = 200;

/** Checks that no piece of a reward is lost or given twice, and that every merchant's account is what it gave (兑换核对). */
@Injectable()
export class AuditRewards {
  constructor(
    private readonly rewards: RewardRepository,
    private readonly redemptions: RedemptionRepository,
    private readonly merchants: MerchantRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Stock = pieces supplied − pieces that redemptions keep. */
  async pieces(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkCompared(progress, 'reward', (after) => this.rewards.countPieces(after, PAGE));
  }

  /** Balance of a merchant's account = price of all that is fulfilled. */
  async accounts(progress: (checked: number) => void): Promise<CheckOutcome> {
    const idsAfter = async (after: string): Promise<string[]> =>
      (await this.merchants.after(after, PAGE)).map(({ id }) => id);
    return walkEach(progress, idsAfter, (id) => persistingFaults(() => this.fault(id)));
  }

  private async fault(merchantId: string): Promise<string[]> {
    const account = merchantRedeemed(merchantId);
    const expected = await this.redemptions.fulfilledPoints(merchantId);
    const found = (await this.ledger.balancesOf([account])).get(account) ?? 0;
    return expected === found ? [] : [`${account}: expected ${expected}, found ${found}`];
  }
}
