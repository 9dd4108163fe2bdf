import { newId } from '#kernel';
import { IdentitySetup } from '#identity';
import { type Actor } from '#platform';
import { CancelRedemption } from '../app/cancel-redemption.js';
import { CreateReward, type CreateRewardInput } from '../app/create-reward.js';
import { FulfilRedemption } from '../app/fulfil-redemption.js';
import { RedeemReward } from '../app/redeem-reward.js';
import { RedemptionQueries } from '../app/redemption-queries.js';
import { RegisterMerchant } from '../app/register-merchant.js';
import { ReturnRedemption } from '../app/return-redemption.js';
import { RewardQueries } from '../app/reward-queries.js';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import type { RewardEntity } from '../data/reward.entity.js';
import { PointsWorld } from './world.js';

/** A merchant with its people. */
export interface Merchant {
  id: string;
  staff: Actor;
}

/** A district where points are redeemed. */
export class RewardWorld extends PointsWorld {
  /** An organisation of the street, registered as a merchant, with somebody at its counter. */
  async merchant(name = '惠民超市'): Promise<Merchant> {
    const [id = ''] = await this.context
      .get(IdentitySetup)
      .createOrganisations([{ kind: 'SOCIAL_ORGANISATION', name, regionId: this.street }]);
    await this.context.get(RegisterMerchant).execute(this.registrar, { organisationId: id });
    const { id: personId } = await this.person('店员');
    const permissions = new Set(['reward.manage', 'reward.fulfil']);
    return { id, staff: { ...this.actorOf(personId), permissions, organisationIds: () => [id] } };
  }

  /** The officer, with the right to register merchants. */
  get registrar(): Actor {
    return { ...this.officer, permissions: new Set([...this.officer.permissions, 'merchant.register']) };
  }

  /** A reward of 30 points, ten pieces, for the whole district. */
  async reward({ id, staff }: Merchant, change: Partial<CreateRewardInput> = {}): Promise<RewardEntity> {
    return this.context.get(CreateReward).execute(staff, {
      ...{ merchantId: id, regionId: this.district, kind: 'GOODS', name: '大米 5 公斤', description: '当年新米' },
      ...{ place: '双元路 1 号', price: 30, stock: 10, validFrom: '2026-01-01', validUntil: '2027-12-31' },
      ...{ pickUpDays: 7, prepared: false, timesPerPeriod: null, period: 'YEAR', idempotencyKey: newId() },
      ...change,
    });
  }

  redeem(personId: string, rewardId: string, idempotencyKey = newId()): Promise<RedemptionEntity> {
    return this.context.get(RedeemReward).execute(this.actorOf(personId), { rewardId, idempotencyKey });
  }

  code(personId: string, redemptionId: string): Promise<{ code: string; qr: string; expiresAt: Date }> {
    return this.context.get(RedemptionQueries).code(this.actorOf(personId), redemptionId);
  }

  fulfil({ id, staff }: Merchant, code: string, idempotencyKey = newId()): Promise<RedemptionEntity> {
    return this.context.get(FulfilRedemption).execute(staff, { merchantId: id, code, idempotencyKey });
  }

  cancel(actor: Actor, redemptionId: string, reason: string | null = null): Promise<RedemptionEntity> {
    return this.context.get(CancelRedemption).execute(actor, { redemptionId, reason, idempotencyKey: newId() });
  }

  bringBack({ staff }: Merchant, redemptionId: string, restock = true): Promise<RedemptionEntity> {
    const input = { redemptionId, reason: '破损', restock, idempotencyKey: newId() };
    return this.context.get(ReturnRedemption).execute(staff, input);
  }

  async stock(rewardId: string): Promise<number> {
    return (await this.context.get(RewardQueries).one(rewardId)).stock;
  }
}
