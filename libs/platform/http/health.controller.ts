import { Controller, Get, Header, Res } from '@nestjs/common';
import { Public } from '../graphql/access/access.decorators.js';
import { Metrics } from './metrics.js';
import { Readiness, type ReadinessReport } from './readiness.js';

/** The part of a reply that is needed here. */
interface Reply {
  status(code: number): unknown;
}

/** For orchestrators, proxies and monitoring. Says nothing that a stranger may not know. */
@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
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

  /** Prometheus text. */
  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  text(): Promise<string> {
    return this.metrics.text();
  }
}
