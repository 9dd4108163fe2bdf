import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { MerchantAccess } from './merchant-access.js';
import { RedemptionCounter } from './redemption-counter.js';
import { WrongRedemptionCodes } from './wrong-redemption-codes.js';

/** At which counter, and what the person shows: six digits or the text of the QR code. */
export interface FulfilRedemptionInput {
  merchantId: string;
  code: string;
  idempotencyKey: string;
}

/**
 * The merchant's people take a code and give the goods (核销): the held points are settled. A code of another merchant is
 * wrong. NOT_FOUND for another's merchant, REDEMPTION_CODE_INVALID, REDEMPTION_CODE_USED, REDEMPTION_EXPIRED,
 * RATE_LIMITED.
 */
@Injectable()
export class FulfilRedemption {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: MerchantAccess,
    private readonly wrongCodes: WrongRedemptionCodes,
    private readonly counter: RedemptionCounter,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: FulfilRedemptionInput): Promise<RedemptionEntity> {
    const { personId: actorId } = actor;
    await this.access.requireStaff(actor, input.merchantId);
    return this.wrongCodes.counted(actorId, () =>
      this.idempotency.once({ actorId, key, operation: 'fulfilRedemption', input }, () =>
        this.counter.give(input.merchantId, input.code, actorId),
      ),
    );
  }
}
