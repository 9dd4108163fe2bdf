import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { currentUnit, type Unit } from '../database/unit.js';
import { WakeUp } from '../wake/wake-up.js';
import type { EventPayload, EventType } from './event-type.js';
import { OutboxRepository, type OutboxRow } from './outbox.repository.js';

type Handler<P extends EventPayload> = (payload: P) => Promise<void>;
type GatheredHandler<P extends EventPayload> = (payloads: readonly P[]) => Promise<void>;

/** A durable consumer: its handler runs once for each event, in a unit that also notes how far it has come. */
export interface Consumer {
  readonly name: string;
  readonly types: readonly string[];
  readonly handle: Handler<EventPayload>;
}

const PENDING = Symbol('events of this unit');
const GATHERED = Symbol('events of this unit that are handled together');

/** Publishing and handling of events between capabilities. Downwards a lib calls a facade; upwards it publishes. */
@Injectable()
export class Events {
  private readonly insideHandlers = new Map<string, Handler<EventPayload>[]>();
  private readonly gatheringHandlers = new Map<string, GatheredHandler<EventPayload>[]>();
  private readonly durable = new Map<string, Consumer>();
  private readonly consumedTypes = new Set<string>();

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
  ) {}

  /**
   * Publishes an event in the open unit: handlers of the same transaction run now, everyone else learns of it after the
   * commit. Rows are written last in the unit, so that their order follows the order of the locks.
   */
  async publish<P extends EventPayload>(
    event: EventType<P>,
    payload: P,
    extraTopics: readonly string[] = [],
  ): Promise<void> {
    const unit = currentUnit.getStore();
    if (unit === undefined) throw new Error(`${event.type} was published outside a unit of work`);
    const pending = unit.remember<OutboxRow[]>(PENDING, () => {
      const rows: OutboxRow[] = [];
      unit.onCommitting(async () => {
        await this.handleGathered(unit);
        await this.outbox.add(rows);
      });
      unit.onCommitted(() => this.announce(rows));
      return rows;
    });
    const topics = [...new Set([...event.topics(payload), ...extraTopics])];
    pending.push({ type: event.type, payload, topics, occurredAt: this.clock.now() });
    for (const handle of this.insideHandlers.get(event.type) ?? []) await handle(payload);
    if (this.gatheringHandlers.has(event.type)) gatheredIn(unit).push({ type: event.type, payload });
  }

  /** Registers a handler that runs inside the publisher's transaction. If it throws, the publisher's work is undone. */
  inTransaction<P extends EventPayload>(event: EventType<P>, handle: Handler<P>): void {
    const handlers = this.insideHandlers.get(event.type) ?? [];
    this.insideHandlers.set(event.type, [...handlers, handle as unknown as Handler<EventPayload>]);
  }

  /**
   * Registers a handler that gets all events of one type that a unit published, at its end and inside its transaction: for
   * work that is done for a thousand as for one. If it throws, the publisher's work is undone.
   */
  inTransactionTogether<P extends EventPayload>(event: EventType<P>, handle: GatheredHandler<P>): void {
    const handlers = this.gatheringHandlers.get(event.type) ?? [];
    this.gatheringHandlers.set(event.type, [...handlers, handle as unknown as GatheredHandler<EventPayload>]);
  }

  /** Registers a durable consumer of one event type. The name is kept in the database: never change it. */
  afterCommit<P extends EventPayload>(event: EventType<P>, name: string, handle: Handler<P>): void {
    if (this.durable.has(name)) throw new Error(`There are two consumers named ${name}`);
    this.consumedTypes.add(event.type);
    this.durable.set(name, { name, types: [event.type], handle: handle as unknown as Handler<EventPayload> });
  }

  /** All durable consumers, for the relay. */
  get consumers(): readonly Consumer[] {
    return [...this.durable.values()];
  }

  private announce(rows: readonly OutboxRow[]): void {
    this.wakeUp.committed();
    if (!this.outbox.numbersWithinUnits) return;
    this.wakeUp.numbered({ forConsumers: rows.some(({ type }) => this.consumedTypes.has(type)) });
  }

  /** Handlers may publish in turn, so it goes on until nothing is gathered any more. */
  private async handleGathered(unit: Unit): Promise<void> {
    const gathered = gatheredIn(unit);
    while (gathered.length > 0) {
      const round = gathered.splice(0);
      for (const type of new Set(round.map((one) => one.type))) {
        const payloads = round.filter((one) => one.type === type).map(({ payload }) => payload);
        for (const handle of this.gatheringHandlers.get(type) ?? []) await handle(payloads);
      }
    }
  }
}

const gatheredIn = (unit: Unit): { type: string; payload: EventPayload }[] => unit.remember(GATHERED, () => []);
