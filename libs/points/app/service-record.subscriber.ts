import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '#platform';
import { ServiceRecordEffective } from '#volunteering';
import { AwardPoints } from './award-points.js';

/** Pays points in the very transaction in which a service record takes effect. */
@Injectable()
export class ServiceRecordSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly awardPoints: AwardPoints,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ServiceRecordEffective, (record) => this.awardPoints.execute(record));
  }
}
