import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { Public, PublicStreams, type StreamReply } from '#platform';
import { WatchedFigures } from '../app/watched-figures.js';
import type { DistrictFigures } from '../app/read-figures.js';

/** The figures as a stream for everybody: sockets are for who is signed in, and a screen in a hall is nobody (大屏推送). */
@Controller()
@Public()
export class FiguresStreamController {
  constructor(
    private readonly figures: WatchedFigures,
    private readonly streams: PublicStreams,
  ) {}

  /** As `districtFiguresUpdated`; `Last-Event-ID` is the cursor that is known. NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED, UNAVAILABLE. */
  @Get('figures/:regionId/stream')
  async stream(
    @Param('regionId') regionId: string,
    @Headers('last-event-id') known: string | undefined,
    @Ip() address: string,
    @Res() reply: StreamReply,
  ): Promise<void> {
    await this.streams.answer(reply, address, () => this.watch(regionId, known));
  }

  private async watch(regionId: string, known: string | undefined): Promise<AsyncIterableIterator<DistrictFigures>> {
    if (!isId(regionId)) throw generalErrors.NOT_FOUND();
    return this.figures.watch(regionId, known);
  }
}
