import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { HOLD_EXPIRY } from './reserve-hold.js';
import { SettleHold } from './settle-hold.js';

/** Ends holds when their time comes. */
@Injectable()
export class HoldExpirySubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly settleHold: SettleHold,
  ) {}

  onModuleInit(): void {
    this.timers.handle(HOLD_EXPIRY, ({ holdId }) => this.settleHold.expire(String(holdId)));
  }
}
