import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { MerchantAccess } from './merchant-access.js';
import { RedemptionDesk } from './redemption-desk.js';

/** Which redemption. */
export interface ReadyRedemptionInput {
  redemptionId: string;
  idempotencyKey: string;
}

/** The merchant has prepared what was reserved: it can be fetched by its code (备货完成). NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class ReadyRedemption {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: MerchantAccess,
    private readonly desk: RedemptionDesk,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: ReadyRedemptionInput): Promise<RedemptionEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'readyRedemption', input }, async () => {
      const redemption = await this.desk.lock(input.redemptionId);
      if (!this.access.isStaff(actor, redemption.merchantId)) throw generalErrors.NOT_FOUND();
      return this.desk.prepare(redemption);
    });
  }
}
