import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity, isWithin } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { MerchantEntity } from '../data/merchant.entity.js';
import type { RewardEntity } from '../data/reward.entity.js';
import { RewardRepository } from '../data/reward.repository.js';
import { checkedTerms, type RewardDraft } from '../domain/reward.js';
import { MerchantAccess } from './merchant-access.js';

/** What a merchant offers, and to whom: to everybody who lives in the region or below it. */
export interface CreateRewardInput extends RewardDraft {
  merchantId: string;
  regionId: string;
  idempotencyKey: string;
}

/**
 * Offers goods or a service for points (发布兑换品). NOT_FOUND for another's merchant and for a region that is neither above
 * nor below the merchant's, BAD_USER_INPUT for terms that cannot be.
 */
@Injectable()
export class CreateReward {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: MerchantAccess,
    private readonly identity: Identity,
    private readonly rewards: RewardRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: CreateRewardInput): Promise<RewardEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'createReward', input }, async () => {
      const merchant = await this.access.requireManager(actor, input.merchantId);
      const regionPath = await this.regionPath(merchant, input.regionId);
      const now = this.clock.now();
      const { merchantId, regionId, ...draft } = input;
      const terms = checkedTerms(draft, now);
      const reward: RewardEntity = {
        ...{ id: newId<'Reward'>(), merchantId, merchantName: merchant.name, regionId, regionPath },
        ...terms,
        ...{ supplied: terms.stock, state: 'OPEN', createdBy: actor.personId, createdAt: now },
      };
      await this.rewards.add(reward);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'reward.created', subjectType: 'Reward', subjectId: reward.id },
        ...{ regionId: merchant.regionId, details: { price: terms.price, stock: terms.stock } },
      });
      return reward;
    });
  }

  private async regionPath(merchant: MerchantEntity, regionId: string): Promise<string> {
    const path = (await this.identity.regions([regionId])).get(regionId)?.path;
    if (path === undefined) throw generalErrors.NOT_FOUND();
    if (!isWithin(path, [merchant.regionPath]) && !isWithin(merchant.regionPath, [path])) {
      throw generalErrors.NOT_FOUND();
    }
    return path;
  }
}
