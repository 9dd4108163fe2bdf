import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import type { RewardEntity } from '../data/reward.entity.js';
import { RewardRepository } from '../data/reward.repository.js';
import { fetchUntil } from '../domain/redemption.js';
import { requireForRegion, requireOffered } from '../domain/reward.js';
import { merchantRedeemed, redemptionReference } from './account-codes.js';
import { HoldPoints } from './hold-points.js';
import { Redeemers, type Redeemer } from './redeemers.js';
import { RedemptionDesk } from './redemption-desk.js';

/** Which reward; one piece at a time. */
export interface RedeemRewardInput {
  rewardId: string;
  idempotencyKey: string;
}

/**
 * Redeems points for one piece of a reward (积分兑换). A piece and the points are held together or not at all. NOT_FOUND,
 * REWARD_OUTSIDE_REGION, REWARD_UNAVAILABLE, REWARD_EXPIRED, REWARD_OUT_OF_STOCK, INSUFFICIENT_POINTS,
 * REDEMPTION_LIMIT_REACHED, REDEMPTION_STANDING, REDEMPTION_NOT_ALLOWED.
 */
@Injectable()
export class RedeemReward {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly redeemers: Redeemers,
    private readonly rewards: RewardRepository,
    private readonly holdPoints: HoldPoints,
    private readonly desk: RedemptionDesk,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: RedeemRewardInput): Promise<RedemptionEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'redeemReward', input }, async () => {
      const at = this.clock.now();
      requireOffered(await this.found(input.rewardId), at);
      const redeemer = await this.redeemers.of(actor.personId, at);
      const reward = await this.rewards.lock(input.rewardId);
      if (reward === undefined) throw generalErrors.NOT_FOUND();
      requireForRegion(reward, redeemer.regionPath);
      requireOffered(reward, at);
      await this.rewards.movePiece(reward.id, -1);
      return this.reserve(redeemer, reward);
    });
  }

  /** A first look without a lock: when nothing is left, a crowd does not queue to hear it. */
  private async found(id: string): Promise<RewardEntity> {
    const reward = await this.rewards.find(id);
    if (reward === null) throw generalErrors.NOT_FOUND();
    return reward;
  }

  private async reserve(redeemer: Redeemer, reward: RewardEntity): Promise<RedemptionEntity> {
    const { personId, policy, at } = redeemer;
    const id = newId<'Redemption'>();
    const { id: holdId } = await this.holdPoints.reserve({
      ...{ personId, amount: reward.price, credit: merchantRedeemed(reward.merchantId) },
      ...{ kind: 'points.redeemed', reference: redemptionReference(id) },
    });
    await this.redeemers.requireWithinLimits(redeemer, reward);
    const { name: rewardName, place, merchantId, price } = reward;
    return this.desk.open(
      {
        ...{ id, rewardId: reward.id, rewardName, place, merchantId, personId, price, holdId },
        ...{ policyId: policy.id, returnDays: policy.rules.redemption.returnDays },
        ...{ reservedAt: at, expiresAt: fetchUntil(at, reward.pickUpDays), pieceBack: false },
        ...{ transferId: null, returnTransferId: null, fulfilledAt: null, fulfilledBy: null },
        ...{ endedAt: null, endedBy: null, reason: null },
      },
      !reward.prepared,
    );
  }
}
