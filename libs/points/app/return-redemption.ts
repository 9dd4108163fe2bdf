import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { requireReturnable } from '../domain/redemption.js';
import { redemptionStates } from '../domain/redemption.states.js';
import { redemptionReference } from './account-codes.js';
import { MerchantAccess } from './merchant-access.js';
import { RedemptionDesk } from './redemption-desk.js';
import { ReturnPoints } from './return-points.js';

/** Which redemption, why, and whether the piece can be given to somebody else. */
export interface ReturnRedemptionInput {
  redemptionId: string;
  reason: string;
  restock: boolean;
  idempotencyKey: string;
}

/**
 * The merchant takes back what it gave (退回), within the days of the policy of its day: the points return to the lots they
 * came from. NOT_FOUND, STATE_NOT_ALLOWED, REDEMPTION_RETURN_OVER.
 */
@Injectable()
export class ReturnRedemption {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: MerchantAccess,
    private readonly desk: RedemptionDesk,
    private readonly returnPoints: ReturnPoints,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: ReturnRedemptionInput): Promise<RedemptionEntity> {
    const { personId: endedBy } = actor;
    return this.idempotency.once({ actorId: endedBy, key, operation: 'returnRedemption', input }, async () => {
      const redemption = await this.desk.lock(input.redemptionId);
      if (!this.access.isStaff(actor, redemption.merchantId)) throw generalErrors.NOT_FOUND();
      redemptionStates.next(redemption.state, 'return');
      requireReturnable(redemption, this.clock.now());
      const note = { kind: 'points.redemption-returned', reference: redemptionReference(redemption.id) };
      const { id: returnTransferId } = await this.returnPoints.execute(redemption.transferId ?? '', note);
      const ended = { pieceBack: input.restock, endedBy, reason: input.reason, returnTransferId };
      return this.desk.end(redemption, 'return', ended);
    });
  }
}
