import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { RedemptionRepository } from '../data/redemption.repository.js';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import type { RedemptionState } from '../domain/redemption.states.js';
import { MerchantAccess } from './merchant-access.js';
import { RedemptionSecrets, type ShownCode } from './redemption-secrets.js';
import type { Slice } from './reward-queries.js';

/** Reading redemptions (兑换记录): one's own, and those of the merchant one works for. */
@Injectable()
export class RedemptionQueries {
  constructor(
    private readonly redemptions: RedemptionRepository,
    private readonly access: MerchantAccess,
    private readonly secrets: RedemptionSecrets,
  ) {}

  /** One, for its person and for the merchant's people. NOT_FOUND for everybody else. */
  async one(actor: Actor, id: string): Promise<RedemptionEntity> {
    const redemption = await this.redemptions.find(id);
    const visible =
      redemption !== null &&
      (redemption.personId === actor.personId || this.access.isStaff(actor, redemption.merchantId));
    if (!visible) throw generalErrors.NOT_FOUND();
    return redemption;
  }

  /** The actor's own, newest first. */
  async mine({ personId }: Actor, { afterId, limit }: Slice): Promise<RedemptionEntity[]> {
    return this.redemptions.page({ personId }, afterId, limit);
  }

  /** Those of a merchant, newest first. NOT_FOUND for another's merchant. */
  async ofMerchant(
    actor: Actor,
    { merchantId, state }: { merchantId: string; state?: RedemptionState },
    { afterId, limit }: Slice,
  ): Promise<RedemptionEntity[]> {
    await this.access.requireStaff(actor, merchantId);
    return this.redemptions.page({ merchantId, ...(state === undefined ? {} : { state }) }, afterId, limit);
  }

  /** The code of one's own redemption while it can be fetched. NOT_FOUND for another's, STATE_NOT_ALLOWED. */
  async code(actor: Actor, id: string): Promise<ShownCode & { expiresAt: Date }> {
    const redemption = await this.redemptions.find(id);
    if (redemption === null || redemption.personId !== actor.personId) throw generalErrors.NOT_FOUND();
    const { state, expiresAt } = redemption;
    if (state !== 'READY') throw generalErrors.STATE_NOT_ALLOWED({ subject: 'Redemption', state, event: 'showCode' });
    return { ...(await this.secrets.show(id)), expiresAt };
  }
}
