import { Readable } from 'node:stream';
import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { ActorResolver, Limits, Public, type Actor } from '#platform';
import { BookFiles } from '../app/book-files.js';

/** The part of a reply that is needed here. */
interface Reply {
  header(name: string, value: string): unknown;
  send(body: Readable): unknown;
}

const PER_MINUTE = { max: 20, windowSeconds: 60 };

/** Books and reports as files (账簿与报告下载). The token is looked at here, for a guard of routes knows no actor. */
@Controller()
@Public()
export class BookFileController {
  constructor(
    private readonly actors: ActorResolver,
    private readonly limits: Limits,
    private readonly files: BookFiles,
  ) {}

  /** The journal of a fund, for who may read its books. UNAUTHENTICATED, NOT_FOUND, RATE_LIMITED. */
  @Get('funds/:id/ledger.csv')
  async ledger(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    const actor = await this.actor(authorization, address, id);
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    hand(reply, `fund-ledger-${id}.csv`, await this.files.ledger(actor, id));
  }

  /** A report, for everybody who sees it. UNAUTHENTICATED for a token that is none, NOT_FOUND, RATE_LIMITED. */
  @Get('disclosure-reports/:id.csv')
  async report(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    const actor = await this.actor(authorization, address, id);
    hand(reply, `disclosure-report-${id}.csv`, await this.files.report(actor, id));
  }

  private async actor(authorization: string | undefined, address: string, id: string): Promise<Actor | undefined> {
    const actor = authorization === undefined ? undefined : await this.actors.resolve(authorization);
    if (authorization !== undefined && actor === undefined) throw generalErrors.UNAUTHENTICATED();
    await this.limits.hit(`funds:book-file:${actor?.personId ?? address}`, PER_MINUTE);
    if (!isId(id)) throw generalErrors.NOT_FOUND();
    return actor;
  }
}

/** A draft and a journal are kept by no proxy. */
function hand(reply: Reply, name: string, lines: AsyncIterable<string>): void {
  reply.header('content-type', 'text/csv; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${name}"`);
  reply.header('cache-control', 'private, no-store');
  reply.header('x-content-type-options', 'nosniff');
  reply.send(Readable.from(lines));
}
