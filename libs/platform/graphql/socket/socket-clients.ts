import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { ActorResolver, ActorHolder } from '../context/actor-resolver.js';
import type { Actor } from '../context/actor.js';
import type { SocketLimits } from '../edge-options.js';
import type { Logger } from '../../log/logger.js';
import { CLOSE } from './close-codes.js';
import { lostRights } from './lost-rights.js';
import type { SocketClient } from './socket-client.js';
import { Tally } from './tally.js';

const SLOW_CHECK_MS = 1_000;
/** Clients looked at with one query, so that the events of others need not wait for long. */
const SLICE = 200;

type SignedInClient = SocketClient & ActorHolder;

/** All clients of this process: how many of whom, whether they are alive, and whether they still may listen. */
export class SocketClients {
  private readonly all = new Set<SocketClient>();
  private readonly byAddress = new Tally();
  private readonly byPerson = new Tally();
  private readonly timers: NodeJS.Timeout[];
  private rechecking = false;
  /** Those to whom the same event goes are looked at together. */
  private readonly fresh = new DataLoader<SignedInClient, Actor | undefined>(
    (clients) => this.actors().refresh(clients),
    { cache: false, maxBatchSize: SLICE },
  );

  constructor(
    private readonly actors: () => ActorResolver,
    private readonly limits: SocketLimits,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {
    const every = (ms: number, work: () => void): NodeJS.Timeout => setInterval(work, ms).unref();
    this.timers = [
      every(SLOW_CHECK_MS, () => this.all.forEach((client) => client.cutIfSlow(performance.now()))),
      every(limits.pingEvery, () => this.all.forEach((client) => client.ping())),
      every(limits.recheckEvery, () => void this.recheck()),
    ];
  }

  get size(): number {
    return this.all.size;
  }

  /** Whether one more socket may come from this address. */
  hasRoomFor(address: string): boolean {
    return this.byAddress.of(address) < this.limits.socketsPerAddress;
  }

  add(client: SocketClient): void {
    this.all.add(client);
    this.byAddress.add(client.address);
  }

  remove(client: SocketClient): void {
    if (!this.all.delete(client)) return;
    this.byAddress.remove(client.address);
    if (client.actor) this.byPerson.remove(client.actor.personId);
  }

  /** Puts the actor in its place, unless he has too many sockets already. */
  signIn(client: SocketClient, authorization: string, actor: Actor): boolean {
    if (this.byPerson.of(actor.personId) >= this.limits.socketsPerPerson || !this.all.has(client)) return false;
    this.byPerson.add(actor.personId);
    client.authorization = authorization;
    this.renew(client, actor);
    return true;
  }

  /** The client's actor as he is now, at most `actorFreshFor` old; `undefined` and the socket closed if he lost a right. */
  async currentActor(client: SocketClient): Promise<Actor | undefined> {
    if (client.actor && performance.now() - client.checkedAt <= this.limits.actorFreshFor) return client.actor;
    return this.settle(client, await this.fresh.load(client as SignedInClient));
  }

  /** Says goodbye to everyone and stops looking after them. */
  closeAll(): void {
    this.timers.forEach((timer) => clearInterval(timer));
    this.all.forEach((client) => client.close(CLOSE.goingAway));
  }

  private async recheck(): Promise<void> {
    const clients = [...this.all].filter(
      (client): client is SignedInClient => client.actor !== undefined && !client.closed,
    );
    if (this.rechecking || clients.length === 0) return;
    this.rechecking = true;
    try {
      for (let start = 0; start < clients.length; start += SLICE) await this.recheckSlice(clients, start);
    } catch (error) {
      this.logger.warn(
        { reason: error instanceof Error ? error.name : 'unknown' },
        'rights of sockets could not be looked at',
      );
    } finally {
      this.rechecking = false;
    }
  }

  private async recheckSlice(clients: readonly SignedInClient[], start: number): Promise<void> {
    await nextTurnOfTheLoop();
    const slice = clients.slice(start, start + SLICE);
    const actors = await this.actors().refresh(slice);
    slice.forEach((client, index) => this.settle(client, actors[index]));
  }

  private settle(client: SocketClient, actor: Actor | undefined): Actor | undefined {
    if (actor && client.actor && !lostRights(client.actor, actor)) return this.renew(client, actor);
    client.close(CLOSE.forbidden);
    return undefined;
  }

  private renew(client: SocketClient, actor: Actor): Actor {
    client.actor = actor;
    client.checkedAt = performance.now();
    return actor;
  }
}
