import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { redemptionStates } from '../domain/redemption.states.js';
import { HoldPoints } from './hold-points.js';
import { RedemptionDesk } from './redemption-desk.js';

/** Ends a redemption that nobody fetched in time (兑换过期): piece and points go back. One that ended otherwise stays as it is. */
@Injectable()
export class ExpireRedemption {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RedemptionDesk,
    private readonly holdPoints: HoldPoints,
  ) {}

  async execute(redemptionId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const redemption = await this.desk.lock(redemptionId);
      if (!redemptionStates.allows(redemption.state, 'expire')) return;
      await this.desk.end(redemption, 'expire', { pieceBack: true, endedBy: null, reason: null });
      await this.holdPoints.release(redemption.holdId);
    });
  }
}
