import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { requireFetchable } from '../domain/redemption.js';
import { HoldPoints } from './hold-points.js';
import { RedemptionDesk } from './redemption-desk.js';
import { RedemptionSecrets } from './redemption-secrets.js';

/** The counter of a merchant, where a code becomes goods. */
@Injectable()
export class RedemptionCounter {
  constructor(
    private readonly secrets: RedemptionSecrets,
    private readonly desk: RedemptionDesk,
    private readonly holdPoints: HoldPoints,
    private readonly clock: Clock,
  ) {}

  /** Needs an open unit. */
  async give(merchantId: string, code: string, by: string): Promise<RedemptionEntity> {
    const redemption = await this.desk.lock(await this.secrets.idOf(merchantId, code));
    requireFetchable(redemption, this.clock.now());
    const { id: transferId } = await this.holdPoints.settle(redemption.holdId);
    return this.desk.fulfil(redemption, transferId, by);
  }
}
