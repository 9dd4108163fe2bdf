import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { ActorResolver, Limits, Public, type Actor } from '#platform';
import { CertificateFiles, type CertificateFile } from '../app/certificate-files.js';

/** The part of a reply that is needed here. */
interface Reply {
  header(name: string, value: string): unknown;
  send(body: Buffer): unknown;
}

/** Printing takes a fraction of a second of a processor. */
const PER_MINUTE = { max: 20, windowSeconds: 60 };

/** The files of certificates. The token is looked at here, for a guard of routes knows no actor. */
@Controller('certificates')
@Public()
export class CertificateController {
  constructor(
    private readonly actors: ActorResolver,
    private readonly limits: Limits,
    private readonly files: CertificateFiles,
  ) {}

  /** UNAUTHENTICATED, NOT_FOUND, STATE_NOT_ALLOWED, RATE_LIMITED. */
  @Get(':id/pdf')
  async pdf(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
    @Res() reply: Reply,
  ): Promise<void> {
    const actor = await this.actor(authorization, id);
    hand(reply, 'application/pdf', await this.files.pdf(actor, id));
  }

  /** The same for the signed credential. */
  @Get(':id/credential')
  async credential(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
    @Res() reply: Reply,
  ): Promise<void> {
    const actor = await this.actor(authorization, id);
    hand(reply, 'application/vc', await this.files.credential(actor, id));
  }

  private async actor(authorization: string | undefined, id: string): Promise<Actor> {
    const actor = authorization === undefined ? undefined : await this.actors.resolve(authorization);
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    await this.limits.hit(`points:certificate-file:${actor.personId}`, PER_MINUTE);
    if (!isId(id)) throw generalErrors.NOT_FOUND();
    return actor;
  }
}

/** Personal papers are kept by no proxy and no browser. */
function hand(reply: Reply, type: string, { name, content }: CertificateFile): void {
  reply.header('content-type', type);
  reply.header('content-disposition', `attachment; filename="${name}"`);
  reply.header('cache-control', 'private, no-store');
  reply.header('x-content-type-options', 'nosniff');
  reply.send(content);
}
