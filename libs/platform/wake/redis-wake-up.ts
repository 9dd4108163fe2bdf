import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { newId } from '#kernel';
import { Config } from '../config/config.js';
import { Logger } from '../log/logger.js';
import { WakeUp, type Signal } from './wake-up.js';

const CHANNEL = 'linli:wake';

/** Carries wake-ups between processes through Redis, if there is one. With Redis down, polling goes on and nobody waits. */
@Injectable()
export class RedisWakeUp implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly origin = newId<'Process'>();
  private clients: Redis[] = [];
  private isAway = false;

  constructor(
    private readonly config: Config,
    private readonly wakeUp: WakeUp,
    private readonly logger: Logger,
  ) {}

  /** Whether Redis is in use, and whether it answers. */
  get state(): 'unused' | 'up' | 'down' {
    if (this.clients.length === 0) return 'unused';
    return this.clients.every((client) => client.status === 'ready') ? 'up' : 'down';
  }

  async onApplicationBootstrap(): Promise<void> {
    const url = this.config.get('REDIS_URL');
    if (url === undefined) return;
    const publisher = this.open(url);
    const subscriber = this.open(url);
    subscriber.on('message', (_channel: string, message: string) => this.receive(message));
    subscriber.on('ready', () => void subscriber.subscribe(CHANNEL).catch(() => undefined));
    this.wakeUp.carryWith((signal) => {
      if (publisher.status === 'ready') publisher.publish(CHANNEL, `${this.origin} ${signal}`).catch(() => undefined);
    });
  }

  onApplicationShutdown(): void {
    this.wakeUp.carryWith(() => undefined);
    this.clients.forEach((client) => client.disconnect());
  }

  private open(url: string): Redis {
    const client = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: () => 500 });
    client.on('error', (error: Error) => this.gone(error));
    client.on('ready', () => this.back());
    this.clients.push(client);
    return client;
  }

  /** One warning for an outage, however often the connections are tried again. */
  private gone(error: Error): void {
    if (this.isAway) return;
    this.isAway = true;
    const { code } = error as { code?: unknown };
    this.logger.warn({ code: code ?? error.name }, 'redis does not answer; wake-ups wait for the next poll');
  }

  private back(): void {
    if (!this.isAway || this.state !== 'up') return;
    this.isAway = false;
    this.logger.info({}, 'redis answers again');
  }

  private receive(message: string): void {
    const [origin, signal] = message.split(' ');
    if (origin !== this.origin && signal !== undefined) this.wakeUp.receive(signal as Signal);
  }
}
