import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { isWithin } from '#identity';
import type { Actor } from '#platform';
import { MerchantRepository } from '../data/merchant.repository.js';
import type { MerchantEntity } from '../data/merchant.entity.js';

/** Who acts for a merchant (商家人员): its own people, and for its rewards the officers of its region too. */
@Injectable()
export class MerchantAccess {
  constructor(private readonly merchants: MerchantRepository) {}

  /** The merchant whose rewards the actor may manage. NOT_FOUND. */
  async requireManager(actor: Actor, merchantId: string): Promise<MerchantEntity> {
    const merchant = await this.merchants.find(merchantId);
    const own = actor.organisationIds('reward.manage').includes(merchantId);
    const inRegion = merchant !== null && isWithin(merchant.regionPath, actor.regionPaths('reward.manage'));
    if (merchant === null || !(own || inRegion)) throw generalErrors.NOT_FOUND();
    return merchant;
  }

  /** The merchant at whose counter the actor works. NOT_FOUND. */
  async requireStaff(actor: Actor, merchantId: string): Promise<MerchantEntity> {
    const merchant = this.isStaff(actor, merchantId) ? await this.merchants.find(merchantId) : null;
    if (merchant === null) throw generalErrors.NOT_FOUND();
    return merchant;
  }

  /** Whether the actor works at the counter of a merchant. */
  isStaff(actor: Actor, merchantId: string): boolean {
    return actor.organisationIds('reward.fulfil').includes(merchantId);
  }
}
