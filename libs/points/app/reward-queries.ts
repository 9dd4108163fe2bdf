import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import { MerchantRepository } from '../data/merchant.repository.js';
import type { MerchantEntity } from '../data/merchant.entity.js';
import type { RewardEntity } from '../data/reward.entity.js';
import { RewardRepository } from '../data/reward.repository.js';
import { MerchantAccess } from './merchant-access.js';

/** Which part of a list. */
export interface Slice {
  afterId: string | null;
  limit: number;
}

/** Reading rewards and merchants (兑换品、商家). */
@Injectable()
export class RewardQueries {
  constructor(
    private readonly identity: Identity,
    private readonly merchants: MerchantRepository,
    private readonly rewards: RewardRepository,
    private readonly access: MerchantAccess,
    private readonly clock: Clock,
  ) {}

  /** What somebody of a region, the actor's own unless told, can redeem now; newest first. NOT_FOUND for an unknown region. */
  async offered(actor: Actor, regionId: string | undefined, { afterId, limit }: Slice): Promise<RewardEntity[]> {
    const region = regionId ?? (await this.identity.people([actor.personId])).get(actor.personId)?.regionId;
    if (!region) return [];
    const regionIds = await this.identity.ancestorsOf(region);
    return this.rewards.offered(regionIds, this.clock.now(), { afterId, limit });
  }

  /** One, whatever its state. NOT_FOUND. */
  async one(id: string): Promise<RewardEntity> {
    const reward = await this.rewards.find(id);
    if (reward === null) throw generalErrors.NOT_FOUND();
    return reward;
  }

  /** All rewards of a merchant of the actor's, newest first. NOT_FOUND. */
  async ofMerchant(actor: Actor, merchantId: string, { afterId, limit }: Slice): Promise<RewardEntity[]> {
    if (!this.access.isStaff(actor, merchantId)) await this.access.requireManager(actor, merchantId);
    return this.rewards.ofMerchant(merchantId, afterId, limit);
  }

  /** Merchants of the regions in which the actor registers them, newest first. */
  async merchantsOf(actor: Actor, { afterId, limit }: Slice): Promise<MerchantEntity[]> {
    return this.merchants.page(actor.regionPaths('merchant.register'), afterId, limit);
  }
}
