import { Injectable } from '@nestjs/common';
import { Events, UnitOfWork } from '#platform';
import { PointsChanged } from './points.events.js';
import { ReverseAward } from './reverse-award.js';

/** Takes the points of a service record back when its minutes are (积分冲回), once. */
@Injectable()
export class TakeBackPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reverseAward: ReverseAward,
    private readonly events: Events,
  ) {}

  /** Reverses the award of a record, if it had one, inside the unit that reverses the record. POINTS_SPENT undoes all of it. */
  async execute({ recordId, personId }: { recordId: string; personId: string }): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reversal = await this.reverseAward.execute(recordId);
      if (reversal) await this.events.publish(PointsChanged, { personId, transferId: reversal.id });
    });
  }
}
