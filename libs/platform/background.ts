import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from './config/config.js';
import { Consumers } from './events/consumers.js';
import { Relay } from './events/relay.js';
import { Logger } from './log/logger.js';
import { Timers } from './timers/timers.js';
import { WakeUp, type Signal } from './wake/wake-up.js';

const POLL_MS = 500;
const CLEANING_MS = 3_600_000;

/**
 * The loops of a process: numbering in every one, durable consumers and timers where RUN_WORKER is true. Each loop
 * sleeps until it is woken or the next poll; a lost wake-up only costs that wait.
 */
@Injectable()
export class Background implements BeforeApplicationShutdown {
  private readonly stops: (() => Promise<void>)[] = [];
  private readonly joined: (() => Promise<number>)[] = [];

  constructor(
    private readonly relay: Relay,
    private readonly consumers: Consumers,
    private readonly timers: Timers,
    private readonly wakeUp: WakeUp,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /**
   * Adds work of a capability that belongs in no unit of work, such as calls over a network: it does what is due and
   * returns how much that was. It runs where timers do, and must bear to run in several processes at once.
   */
  join(work: () => Promise<number>): void {
    this.joined.push(work);
  }

  /** Starts the loops. */
  start(): void {
    this.loop('committed', () => this.relay.drain().then(() => POLL_MS));
    if (!this.config.get('RUN_WORKER')) return;
    this.loop('numbered', () => this.consumers.drain().then(() => POLL_MS));
    this.loop('timers', () => this.timers.runDue().then(() => this.timers.untilNext(POLL_MS)));
    for (const work of this.joined) this.loop('committed', () => work().then(() => POLL_MS));
    this.loop(undefined, () => this.relay.removeOld().then(() => CLEANING_MS));
  }

  /** Does everything that is due and returns when nothing is left: for commands that end, and for tests. */
  async settle(): Promise<void> {
    for (let done = 1; done > 0;) {
      done = (await this.relay.drain()) + (await this.consumers.drain()) + (await this.timers.runDue());
      for (const work of this.joined) done += await work();
    }
  }

  /** Ends the loops; what is under way is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.stops.splice(0).map((stop) => stop()));
  }

  private loop(signal: Signal | undefined, step: () => Promise<number>): void {
    let running = true;
    let woken = false;
    let wake = (): void => undefined;
    const leave = signal === undefined ? undefined : this.wakeUp.on(signal, () => ((woken = true), wake()));
    const sleep = (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, woken ? 0 : ms);
        wake = () => (clearTimeout(timer), resolve());
      });
    const turn = async (): Promise<void> => {
      while (running) {
        woken = false;
        const pause = await step().catch((error: unknown) => this.report(error));
        if (running) await sleep(Math.max(1, pause));
      }
    };
    const ended = turn();
    this.stops.push(async () => {
      running = false;
      leave?.();
      wake();
      await ended;
    });
  }

  private report(error: unknown): number {
    this.logger.error({ error }, 'background work failed; the next poll tries again');
    return POLL_MS;
  }
}
