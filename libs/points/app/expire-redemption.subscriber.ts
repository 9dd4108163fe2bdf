import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { ExpireRedemption } from './expire-redemption.js';
import { REDEMPTION_EXPIRY } from './redemption-desk.js';

/** Ends what nobody fetched in time, by the platform's durable timers: once, over restarts and several processes. */
@Injectable()
export class ExpireRedemptionSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly expire: ExpireRedemption,
  ) {}

  onModuleInit(): void {
    this.timers.handle(REDEMPTION_EXPIRY, ({ redemptionId }) => this.expire.execute(String(redemptionId)));
  }
}
