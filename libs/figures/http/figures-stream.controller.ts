import type { Readable } from 'node:stream';
import { Controller, Get, Headers, Ip, Param, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { Limits, Public } from '#platform';
import { WatchedFigures } from '../app/watched-figures.js';
import type { DistrictFigures } from '../app/read-figures.js';
import { eventStream, type Told } from './event-stream.js';

/** The part of a reply that is needed here. */
interface Reply {
  header(name: string, value: string): unknown;
  send(body: Readable): unknown;
}

/** A hall of screens behind one address comes back at once after a power cut. */
const OPENED_PER_MINUTE = { max: 120, windowSeconds: 60 };
/** Streams that one process keeps open; a push costs each of them a write. */
const MOST_STREAMS = 2_000;

/** The figures as a stream for everybody: sockets are for who is signed in, and a screen in a hall is nobody (大屏推送). */
@Controller()
@Public()
export class FiguresStreamController {
  private open = 0;

  constructor(
    private readonly figures: WatchedFigures,
    private readonly limits: Limits,
  ) {}

  /** As `districtFiguresUpdated`; `Last-Event-ID` is the cursor that is known. NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED, UNAVAILABLE. */
  @Get('figures/:regionId/stream')
  async stream(
    @Param('regionId') regionId: string,
    @Headers('last-event-id') known: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.limits.hit(`figures:stream:${address}`, OPENED_PER_MINUTE);
    if (!isId(regionId)) throw generalErrors.NOT_FOUND();
    if (this.open >= MOST_STREAMS) throw generalErrors.UNAVAILABLE();
    const stream = eventStream(told(await this.figures.watch(regionId, known)));
    this.open += 1;
    stream.once('close', () => (this.open -= 1));
    reply.header('content-type', 'text/event-stream; charset=utf-8');
    reply.header('cache-control', 'no-store');
    reply.header('x-accel-buffering', 'no');
    reply.send(stream);
  }
}

/** Each of them as it is told; ending it ends what it comes from, also while it waits. */
function told(figures: AsyncIterableIterator<DistrictFigures>): AsyncIterableIterator<Told> {
  return {
    next: async () => {
      const { done, value } = await figures.next();
      return done ? { done, value: undefined } : { done: false, value: { id: value.cursor, data: value } };
    },
    return: async () => {
      await figures.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
