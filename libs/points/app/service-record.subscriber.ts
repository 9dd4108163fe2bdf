import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { ServiceRecordEffective, ServiceRecordReversed } from '#volunteering';
import { AwardPoints } from './award-points.js';
import { TakeBackPoints } from './take-back-points.js';

/** Pays points in the very transaction in which a service record takes effect, and takes them back with it. */
@Injectable()
export class ServiceRecordSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly awardPoints: AwardPoints,
    private readonly takeBackPoints: TakeBackPoints,
  ) {}

  onModuleInit(): void {
    this.events.inTransactionTogether(ServiceRecordEffective, (records) => this.awardPoints.execute(records));
    this.events.inTransaction(ServiceRecordReversed, (record) => this.takeBackPoints.execute(record));
  }
}
