import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { ServiceRecordEffective, ServiceRecordFrozen, ServiceRecordReversed, ServiceRecordThawed } from '#volunteering';
import { AwardPoints } from './award-points.js';
import { FrozenAwards } from './frozen-awards.js';
import { TakeBackPoints } from './take-back-points.js';

/** Pays points in the very transaction in which a service record takes effect, holds them while it is frozen, and takes them back with it. */
@Injectable()
export class ServiceRecordSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly awardPoints: AwardPoints,
    private readonly takeBackPoints: TakeBackPoints,
    private readonly frozenAwards: FrozenAwards,
  ) {}

  onModuleInit(): void {
    this.events.inTransactionTogether(ServiceRecordEffective, (records) => this.awardPoints.execute(records));
    this.events.inTransaction(ServiceRecordReversed, (record) => this.takeBackPoints.execute(record));
    this.events.inTransaction(ServiceRecordFrozen, async (record) => {
      if (record.wasEffective) await this.frozenAwards.hold(record);
    });
    this.events.inTransaction(ServiceRecordThawed, (record) => this.frozenAwards.release(record.recordId));
  }
}
