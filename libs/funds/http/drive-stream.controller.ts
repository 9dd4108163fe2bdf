import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { Public, PublicStreams, type StreamReply } from '#platform';
import { WatchedDrives, type MarkedProgress } from '../app/watched-drives.js';

/** How far a public drive has come, as a stream for who is signed out (募捐进度推送). */
@Controller()
@Public()
export class DriveStreamController {
  constructor(
    private readonly drives: WatchedDrives,
    private readonly streams: PublicStreams,
  ) {}

  /** `DriveProgress` of the schema at each move; `Last-Event-ID` is the cursor that is known. NOT_FOUND, RATE_LIMITED, UNAVAILABLE. */
  @Get('drives/:driveId/stream')
  async stream(
    @Param('driveId') driveId: string,
    @Headers('last-event-id') known: string | undefined,
    @Ip() address: string,
    @Res() reply: StreamReply,
  ): Promise<void> {
    await this.streams.answer(reply, address, () => this.watch(driveId, known));
  }

  private async watch(driveId: string, known: string | undefined): Promise<AsyncIterableIterator<MarkedProgress>> {
    if (!isId(driveId)) throw generalErrors.NOT_FOUND();
    return this.drives.watch(driveId, known);
  }
}
