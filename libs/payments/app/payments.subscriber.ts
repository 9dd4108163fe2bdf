import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Background, Timers } from '#platform';
import { CallProvider } from './call-provider.js';
import { ExpirePayment } from './expire-payment.js';
import { EXPIRE_PAYMENT } from './payments.timers.js';

/** What payments does by itself: payments expire, and calls to the provider are made after the commits that asked for them. */
@Injectable()
export class PaymentsSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly background: Background,
    private readonly expirePayment: ExpirePayment,
    private readonly callProvider: CallProvider,
  ) {}

  onModuleInit(): void {
    this.timers.handle(EXPIRE_PAYMENT, ({ paymentId }) => this.expirePayment.execute(String(paymentId)));
    this.background.join(() => this.callProvider.drain());
  }
}
