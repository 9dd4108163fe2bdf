import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { Public } from '#platform';
import { ReceiveWebhook } from '../app/receive-webhook.js';
import { WEBHOOK_PATH } from './webhook-path.js';

/** The part of a request that is needed here. */
interface Received {
  readonly rawBody?: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Takes the provider's webhooks. The signature says who it is, so nobody signs in. */
@Controller()
@Public()
export class WebhookController {
  constructor(private readonly receive: ReceiveWebhook) {}

  /** 200 after the commit; 400 and a code without a good signature; 5xx asks the provider to send it again. */
  @Post(WEBHOOK_PATH)
  @HttpCode(200)
  async take(@Req() request: Received): Promise<{ received: true }> {
    const signature = request.headers['stripe-signature'];
    await this.receive.execute(
      request.rawBody ?? Buffer.alloc(0),
      typeof signature === 'string' ? signature : undefined,
    );
    return { received: true };
  }
}
