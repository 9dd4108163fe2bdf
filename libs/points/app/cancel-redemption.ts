import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { HoldPoints } from './hold-points.js';
import { MerchantAccess } from './merchant-access.js';
import { RedemptionDesk } from './redemption-desk.js';

/** Which redemption, and why. */
export interface CancelRedemptionInput {
  redemptionId: string;
  reason: string | null;
  idempotencyKey: string;
}

/**
 * Takes a redemption back before it is fulfilled (取消兑换): by its person, or by the merchant that cannot give it. The piece
 * goes back to the stock, the points to their lots. NOT_FOUND, STATE_NOT_ALLOWED.
 */
@Injectable()
export class CancelRedemption {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: MerchantAccess,
    private readonly desk: RedemptionDesk,
    private readonly holdPoints: HoldPoints,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: CancelRedemptionInput): Promise<RedemptionEntity> {
    const { personId } = actor;
    return this.idempotency.once({ actorId: personId, key, operation: 'cancelRedemption', input }, async () => {
      const redemption = await this.desk.lock(input.redemptionId);
      const entitled = redemption.personId === personId || this.access.isStaff(actor, redemption.merchantId);
      if (!entitled) throw generalErrors.NOT_FOUND();
      const ended = { pieceBack: true, endedBy: personId, reason: input.reason };
      const after = await this.desk.end(redemption, 'cancel', ended);
      await this.holdPoints.release(redemption.holdId);
      return after;
    });
  }
}
