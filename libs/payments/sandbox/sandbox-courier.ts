import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { Clock } from '#kernel';
import { Background, Config } from '#platform';
import { ReceiveWebhook } from '../app/receive-webhook.js';
import { WEBHOOK_PATH } from '../http/webhook-path.js';
import { DeliveryLine } from './delivery-line.js';
import { seconds } from './sandbox-objects.js';

const PAGE = 100;
const ATTEMPTS = 12;
const ANSWER_WITHIN_MS = 10_000;

/** Sends the sandbox's webhooks, signed, over HTTP like any provider, and again where it got no 2xx (回调投递). */
@Injectable()
export class SandboxCourier implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly background: Background,
    private readonly deliveries: DeliveryLine,
    private readonly receive: ReceiveWebhook,
    private readonly host: HttpAdapterHost,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (this.config.paymentProvider === 'sandbox') this.background.join(() => this.drain());
  }

  /** Sends what is due; returns how many webhooks were sent. */
  async drain(): Promise<number> {
    return this.deliveries.each(PAGE, ATTEMPTS, (delivery) => this.send(delivery.body));
  }

  private async send(payload: string): Promise<void> {
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret: this.config.get('SANDBOX_WEBHOOK_SECRET'),
      timestamp: seconds(this.clock.now()),
    });
    const address = this.config.get('SANDBOX_WEBHOOK_URL') ?? this.ownAddress();
    // A process that serves nothing, such as the worker or a command, hands them to the code behind the route.
    if (address === undefined) return this.receive.execute(Buffer.from(payload), signature);
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      body: payload,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`The webhook was answered with ${response.status}`);
  }

  private ownAddress(): string | undefined {
    const server = this.host.httpAdapter?.getHttpServer() as
      { address?: () => AddressInfo | string | null } | undefined;
    const address = server?.address?.();
    if (address === null || address === undefined || typeof address === 'string') return undefined;
    const name = address.address.includes(':')
      ? '[::1]'
      : address.address === '0.0.0.0'
        ? '127.0.0.1'
        : address.address;
    return `http://${name}:${address.port}${WEBHOOK_PATH}`;
  }
}
