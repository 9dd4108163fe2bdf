import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from './config/config.js';
import { Consumers } from './events/consumers.js';
import { Relay } from './events/relay.js';
import { Logger } from './log/logger.js';
import { Timers } from './timers/timers.js';
import { WakeUp, type Heard } from './wake/wake-up.js';

const POLL_MS = 500;
/** Work outside units, such as calls over a network, is not looked for more often than this, however many commits there are. */
const JOINED_REST_MS = 100;
const CLEANING_MS = 3_600_000;

/**
 * The loops of a process: numbering in every one, durable consumers and timers where RUN_WORKER is true. Each loop
 * sleeps until it is woken or the next poll; a lost wake-up only costs that wait.
 */
@Injectable()
export class Background implements BeforeApplicationShutdown {
  private readonly stops: (() => Promise<void>)[] = [];
  private readonly joined: (() => Promise<number>)[] = [];
  private readonly lastTurns = new Map<unknown, Promise<unknown>>();
  private readonly number = this.inTurn(() => this.relay.drain());
  private readonly consume = this.inTurn(() => this.consumers.drain());
  private readonly ring = this.inTurn(() => this.timers.runDue());

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
    this.joined.push(this.inTurn(work));
  }

  /** Starts the loops. */
  start(): void {
    this.loop(['committed'], () => this.number().then(() => POLL_MS));
    if (!this.config.get('RUN_WORKER')) return;
    this.loop(['for consumers'], () => this.consume().then(() => POLL_MS));
    this.loop(['timers'], () => this.ring().then(() => this.timers.untilNext(POLL_MS)));
    for (const work of this.joined) {
      this.loop(['committed', 'committed elsewhere'], () => work().then(() => POLL_MS), JOINED_REST_MS);
    }
    this.loop([], () => this.relay.removeOld().then(() => CLEANING_MS));
  }

  /** Does everything that is due and returns when nothing is left: for commands that end, and for tests. */
  async settle(): Promise<void> {
    for (let done = 1; done > 0;) {
      done = (await this.number()) + (await this.consume()) + (await this.ring());
      for (const work of this.joined) done += await work();
    }
  }

  /** Ends the loops; what is under way is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.stops.splice(0).map((stop) => stop()));
  }

  /**
   * One at a time in this process: what comes meanwhile waits and then runs. Else `settle` could find everything taken
   * by a loop that is still at work and return before it is done.
   */
  private inTurn(work: () => Promise<number>): () => Promise<number> {
    return () => {
      const turn = (this.lastTurns.get(work) ?? Promise.resolve()).then(work, work);
      this.lastTurns.set(work, turn);
      return turn;
    };
  }

  /** Turns follow one another no faster than `restMs`. */
  private loop(signals: readonly Heard[], step: () => Promise<number>, restMs = 0): void {
    let running = true;
    let woken = false;
    let wake = (): void => undefined;
    const leave = signals.map((signal) => this.wakeUp.on(signal, () => ((woken = true), wake())));
    const sleep = (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, woken ? 0 : ms);
        wake = () => (clearTimeout(timer), resolve());
      });
    let endRest = (): void => undefined;
    const rest = (): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, restMs);
        endRest = () => (clearTimeout(timer), resolve());
      });
    const turn = async (): Promise<void> => {
      while (running) {
        woken = false;
        const pause = await step().catch((error: unknown) => this.report(error));
        if (running && restMs > 0) await rest();
        if (running) await sleep(Math.max(1, pause));
      }
    };
    const ended = turn();
    this.stops.push(async () => {
      running = false;
      leave.forEach((stop) => stop());
      wake();
      endRest();
      await ended;
    });
  }

  private report(error: unknown): number {
    this.logger.error({ error }, 'background work failed; the next poll tries again');
    return POLL_MS;
  }
}
