import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { AwardHoldEntity } from './award-hold.entity.js';

/** All SQL of the holds on points of frozen records. */
@Injectable()
export class AwardHoldRepository {
  constructor(private readonly database: Database) {}

  async keep(hold: AwardHoldEntity): Promise<void> {
    await this.database.writer.insert(AwardHoldEntity, hold);
  }

  /** Takes the hold of a record away and returns it; null when nothing is held. */
  async take(recordId: string): Promise<string | null> {
    const [hold] = await this.database.lock(AwardHoldEntity, [recordId]);
    if (!hold) return null;
    await this.database.writer.delete(AwardHoldEntity, { id: recordId });
    return hold.holdId;
  }
}
