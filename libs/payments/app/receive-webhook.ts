import { Injectable } from '@nestjs/common';
import { PaymentProvider } from '../domain/payment-provider.js';
import { TakeEvent } from './take-event.js';

/** Takes a webhook (支付回调): verified over its raw bytes before anything is read or written. */
@Injectable()
export class ReceiveWebhook {
  constructor(
    private readonly provider: PaymentProvider,
    private readonly takeEvent: TakeEvent,
  ) {}

  /** Returns after the commit. Throws WEBHOOK_SIGNATURE_INVALID, WEBHOOK_NOT_AN_EVENT, PAYMENTS_NOT_CONFIGURED. */
  async execute(body: Uint8Array, signature: string | undefined): Promise<void> {
    await this.takeEvent.execute(this.provider.readWebhook(body, signature));
  }
}
