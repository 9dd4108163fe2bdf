import { Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Clock } from '#kernel';
import { Config } from '../config/config.js';
import { EdgeModule } from '../graphql/edge.module.js';
import type { EdgeOptions } from '../graphql/edge-options.js';
import { GRAPHQL_PATH } from '../graphql/http/apollo-options.js';
import { Logger } from '../log/logger.js';
import { HealthRepository } from './data/health.repository.js';
import { Draining } from './draining.js';
import { serveGraphiql } from './graphiql.js';
import { HealthController } from './health.controller.js';
import { HttpErrorFilter } from './http-error.filter.js';
import { Metrics } from './metrics.js';
import { noteArrivals } from './note-arrivals.js';
import { Readiness } from './readiness.js';
import { recordRequests } from './request-log.js';

/** Everything that is served: GraphQL on both transports, health, metrics, and in development a page to try queries. */
@Module({})
export class HttpModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    private readonly logger: Logger,
    private readonly metrics: Metrics,
    private readonly draining: Draining,
    private readonly clock: Clock,
  ) {}

  static forRoot(options: EdgeOptions = {}): DynamicModule {
    return {
      module: HttpModule,
      imports: [EdgeModule.forRoot(options)],
      controllers: [HealthController],
      providers: [HealthRepository, Draining, Readiness, Metrics, { provide: APP_FILTER, useClass: HttpErrorFilter }],
      exports: [Readiness, Metrics],
    };
  }

  onModuleInit(): void {
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (server === undefined) return;
    this.draining.watch(server);
    recordRequests(server, this.logger, this.metrics);
    noteArrivals(server, this.clock);
    if (this.config.get('NODE_ENV') === 'development') serveGraphiql(server, GRAPHQL_PATH);
  }
}
