import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Redirect } from '@nestjs/common';
import { Public } from '#platform';
import { SandboxCheckout } from '../sandbox/sandbox-checkout.js';
import { SANDBOX_PAGE } from '../sandbox/sandbox-provider.js';
import { PAGE_POLICY } from '../sandbox/sandbox-page.js';

/** The sandbox's own payment page. Who has the address with its secret may pay, as at a real provider. */
@Controller()
@Public()
export class SandboxPageController {
  constructor(private readonly checkout: SandboxCheckout) {}

  @Get(`${SANDBOX_PAGE}/:intentId`)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PAGE_POLICY)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  show(@Param('intentId') intentId: string, @Query('secret') secret: unknown): Promise<string> {
    return this.checkout.page(intentId, secret);
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
