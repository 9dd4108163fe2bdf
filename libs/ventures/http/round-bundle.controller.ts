import { Controller, Get, Ip, Param, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { Limits, Public } from '#platform';
import { RoundBundles } from '../app/round-bundles.js';

/** The part of a reply that is needed here. */
interface Reply {
  header(name: string, value: string): unknown;
  send(body: string): unknown;
}

const PER_MINUTE = { max: 20, windowSeconds: 60 };

/** The bundle of a round as a file for `linli verify-round` (复算文件下载). For everybody. */
@Controller()
@Public()
export class RoundBundleController {
  constructor(
    private readonly bundles: RoundBundles,
    private readonly limits: Limits,
  ) {}

  /** NOT_FOUND before the notice, RATE_LIMITED. */
  @Get('venture-rounds/:id/bundle.json')
  async bundle(@Param('id') id: string, @Ip() address: string, @Res() reply: Reply): Promise<void> {
    await this.limits.hit(`ventures:bundle:${address}`, PER_MINUTE);
    if (!isId(id)) throw generalErrors.NOT_FOUND();
    const { text, fileHash } = await this.bundles.of(id);
    reply.header('content-type', 'application/json; charset=utf-8');
    reply.header('content-disposition', `attachment; filename="venture-round-${id}.json"`);
    reply.header('etag', `"${fileHash}"`);
    reply.header('cache-control', 'no-cache');
    reply.header('x-content-type-options', 'nosniff');
    reply.send(text);
  }
}
