import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform';
import { AuditPlaces } from './audit-places.js';

/** Brings the check of places to `linli audit`. */
@Injectable()
export class OrderChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly places: AuditPlaces,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'slot-places',
      zh: '每个场次已占名额等于其订单所占名额',
      en: 'Every slot has taken as many places as its orders keep',
      run: (progress) => this.places.execute(progress),
    });
  }
}
