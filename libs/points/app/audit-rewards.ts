import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import type { CheckOutcome } from '#platform';
import { MerchantRepository } from '../data/merchant.repository.js';
import { RedemptionRepository } from '../data/redemption.repository.js';
import { RewardRepository } from '../data/reward.repository.js';
import { merchantRedeemed } from './account-codes.js';

const PAGE = 200;
/** Looks at a merchant that differs, before it is believed: a writer may have come between two statements. */
const LOOKS = 4;

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
    const broken: string[] = [];
    let [checked, after] = [0, ''];
    for (;;) {
      const { count, last, faults } = await this.rewards.countPieces(after, PAGE);
      if (count === 0) return { checked, broken };
      broken.push(...faults.map(({ id, expected, found }) => `reward ${id}: expected ${expected}, found ${found}`));
      [checked, after] = [checked + count, last];
      progress(checked);
    }
  }

  /** Balance of a merchant's account = price of all that is fulfilled. */
  async accounts(progress: (checked: number) => void): Promise<CheckOutcome> {
    const broken: string[] = [];
    let [checked, after] = [0, ''];
    for (;;) {
      const page = await this.merchants.after(after, PAGE);
      if (page.length === 0) return { checked, broken };
      for (const { id } of page) broken.push(...(await this.fault(id)));
      [checked, after] = [checked + page.length, page.at(-1)?.id ?? after];
      progress(checked);
    }
  }

  private async fault(merchantId: string): Promise<string[]> {
    const account = merchantRedeemed(merchantId);
    for (let look = 1; ; look += 1) {
      const expected = await this.redemptions.fulfilledPoints(merchantId);
      const found = (await this.ledger.balancesOf([account])).get(account) ?? 0;
      if (expected === found) return [];
      if (look === LOOKS) return [`${account}: expected ${expected}, found ${found}`];
    }
  }
}
