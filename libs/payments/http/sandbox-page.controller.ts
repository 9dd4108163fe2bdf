import { Body, Controller, Get, HttpCode, Param, Post, Query, Redirect, Res } from '@nestjs/common';
import { Public } from '#platform';
import { SandboxCheckout } from '../sandbox/sandbox-checkout.js';
import { SANDBOX_PAGE } from '../sandbox/sandbox-provider.js';
import { PAGE_POLICY } from '../sandbox/sandbox-page.js';

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PAGE_POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

/** The part of a reply that is needed here. A refusal is answered as JSON, so these headers are set last. */
interface Reply {
  headers(values: Record<string, string>): unknown;
}

/** The sandbox's own payment page. Who has the address with its secret may pay, as at a real provider. */
@Controller()
@Public()
export class SandboxPageController {
  constructor(private readonly checkout: SandboxCheckout) {}

  @Get(`${SANDBOX_PAGE}/:intentId`)
  async show(
    @Param('intentId') intentId: string,
    @Query('secret') secret: unknown,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const page = await this.checkout.page(intentId, secret);
    reply.headers(PAGE_HEADERS);
    return page;
  }

  @Post(`${SANDBOX_PAGE}/:intentId`)
  @HttpCode(303)
  @Redirect()
  async pay(
    @Param('intentId') intentId: string,
    @Query('secret') secret: unknown,
    @Body() form: Record<string, unknown>,
  ): Promise<{ url: string; statusCode: number }> {
    await this.checkout.pay(intentId, secret, form);
    return { url: `${SANDBOX_PAGE}/${intentId}?secret=${String(secret)}`, statusCode: 303 };
  }
}
