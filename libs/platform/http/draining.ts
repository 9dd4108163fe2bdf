import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** Requests under way get this long at a shutdown, in milliseconds; the whole may take ten seconds. */
const FINISH_WITHIN_MS = 7_000;

/** The end of the process: answers under way are the last on their connections, and what does not finish is cut. */
@Injectable()
export class Draining implements OnModuleDestroy {
  private begun = false;

  constructor(private readonly host: HttpAdapterHost) {}

  /** Whether the process is about to end. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /** Lets a client know, with each answer from then on, that the connection ends: kept alive it would hold up the end. */
  watch(server: FastifyInstance): void {
    server.addHook('onSend', (_request, reply, _payload, done) => {
      if (this.begun) void reply.header('connection', 'close');
      done();
    });
  }

  onModuleDestroy(): void {
    this.begun = true;
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>().server;
    setTimeout(() => server?.closeAllConnections(), FINISH_WITHIN_MS).unref();
  }
}
