import { Controller, Get, Req, Res } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Config } from '../config/config.js';
import { Public } from '../graphql/access/access.decorators.js';
import { mayReadMetrics, type MetricsRequest } from './metrics-access.js';
import { Metrics } from './metrics.js';
import { Readiness, type ReadinessReport } from './readiness.js';

/** The part of a reply that is needed here. */
interface Reply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
}

/** For orchestrators, proxies and monitoring. Says nothing that a stranger may not know. */
@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  /** The process runs and answers. */
  @Get('health/live')
  live(): { live: true } {
    return { live: true };
  }

  /** 200 if new requests may come, 503 if not. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<ReadinessReport> {
    const report = await this.readiness.report();
    reply.status(report.ready ? 200 : 503);
    return report;
  }

  /** Prometheus text, for the operator (METRICS_TOKEN); to anybody else there is no such address. */
  @Get('metrics')
  async text(@Req() request: MetricsRequest, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    if (!mayReadMetrics(request, this.config.get('METRICS_TOKEN'))) throw generalErrors.NOT_FOUND();
    reply.header('content-type', 'text/plain; version=0.0.4; charset=utf-8');
    return this.metrics.text();
  }
}
