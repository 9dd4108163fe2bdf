import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { SocketServer } from '../graphql/socket/socket-server.js';
import { BackgroundHealth } from '../background-health.js';
import { ParkedEvents } from '../events/parked-events.js';
import { HealthRepository } from './data/health.repository.js';

/** What this process measures of itself, in the Prometheus text format. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Counter<'route' | 'status'>;
  private readonly durations: Histogram<'route'>;

  constructor(sockets: SocketServer, health: HealthRepository, parked: ParkedEvents, background: BackgroundHealth) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry, prefix: 'linli_' });
    this.requests = new Counter({
      name: 'linli_http_requests_total',
      help: 'Requests answered',
      labelNames: ['route', 'status'],
      registers,
    });
    this.durations = new Histogram({
      name: 'linli_http_request_seconds',
      help: 'Time from request to answer',
      labelNames: ['route'],
      buckets: [0.005, 0.02, 0.05, 0.15, 0.5, 1, 2, 5, 10],
      registers,
    });
    new Gauge({
      name: 'linli_outbox_waiting',
      help: 'Committed events not yet in their feeds; NaN while the database is away',
      registers,
      async collect() {
        this.set(await health.waitingEvents().catch(() => Number.NaN));
      },
    });
    new Gauge({
      name: 'linli_parked_events',
      help: 'Events set aside after all attempts; each wants a person (linli events)',
      registers,
      async collect() {
        this.set(await parked.count().catch(() => Number.NaN));
      },
    });
    measureSockets(this.registry, sockets);
    measureBackground(this.registry, background);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Counts one answer. `route` is the pattern of the route, never the address asked for. */
  answered(route: string, status: number, seconds: number): void {
    this.requests.inc({ route, status: String(status) });
    this.durations.observe({ route }, seconds);
  }

  /** All metrics as text. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}

/** Who is connected, and why others no longer are: a client that reads nothing cannot be told, so it stands here. */
function measureSockets(registry: Registry, sockets: SocketServer): void {
  const registers = [registry];
  new Gauge({
    name: 'linli_sockets',
    help: 'Sockets open now',
    registers,
    collect() {
      this.set(sockets.size);
    },
  });
  new Counter({
    name: 'linli_socket_closes_total',
    help: 'Sockets closed, by the code this end gave, or else the client',
    labelNames: ['code'],
    registers,
    collect() {
      this.reset();
      for (const [code, count] of sockets.closes) this.inc({ code: String(code) }, count);
    },
  });
}

/** What a dead worker shows in: nothing is wrong with the API itself then. */
function measureBackground(registry: Registry, background: BackgroundHealth): void {
  const registers = [registry];
  new Gauge({
    name: 'linli_consumer_lag_seconds',
    help: 'Age of the oldest event a consumer has not handled; absent while the database is away',
    labelNames: ['consumer'],
    registers,
    async collect() {
      this.reset();
      const lags = await background.lags().catch(() => new Map<string, number>());
      for (const [consumer, seconds] of lags) this.set({ consumer }, seconds);
    },
  });
  const unknown = { count: Number.NaN, oldestSeconds: Number.NaN };
  const overdue = (): ReturnType<BackgroundHealth['overdueTimers']> => background.overdueTimers().catch(() => unknown);
  new Gauge({
    name: 'linli_timer_overdue_seconds',
    help: 'How long the first overdue timer is past its instant; NaN while the database is away',
    registers,
    async collect() {
      this.set((await overdue()).oldestSeconds);
    },
  });
  new Gauge({
    name: 'linli_timers_overdue',
    help: 'Timers more than five seconds past their instant; NaN while the database is away',
    registers,
    async collect() {
      this.set((await overdue()).count);
    },
  });
}
