import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Ledger, type Transfer } from '#ledger';
import { Events, UnitOfWork } from '#platform';
import { recordReference } from '../domain/award-memo.js';
import { pointsErrors } from '../domain/points.errors.js';
import { PointsChanged } from './points.events.js';
import { AWARD } from './volunteer-accounts.js';

/** Takes the points of a service record back when its minutes are (积分冲回), once. */
@Injectable()
export class TakeBackPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Reverses the award of a record, if it had one, inside the unit that reverses the record. POINTS_SPENT undoes all of it. */
  async execute({ recordId, personId }: { recordId: string; personId: string }): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reference = recordReference(recordId);
      const award = (await this.ledger.transfersOf(reference)).find((transfer) => transfer.kind === AWARD);
      if (!award) return;
      const reversal = await this.reverse(award, recordId);
      await this.events.publish(PointsChanged, { personId, transferId: reversal.id });
    });
  }

  private async reverse(award: Transfer, recordId: string): Promise<Transfer> {
    try {
      return await this.ledger.reverse(award.id, {
        idempotencyKey: `points:take-back:${recordId}`,
        kind: 'points.take-back',
        reference: recordReference(recordId),
      });
    } catch (error) {
      throw error instanceof DomainError && error.code === 'INSUFFICIENT_POINTS' ? pointsErrors.POINTS_SPENT() : error;
    }
  }
}
