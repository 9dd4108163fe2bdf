import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database, type ComparedPage } from '#platform';
import { OPEN_ORDER_STATES, type ServiceOrderState } from '../domain/service-order.states.js';
import { OrderGuestEntity } from './order-parts.entities.js';
import { ServiceOrderEntity } from './service-order.entity.js';

/** Which orders a list is of: his own and those he placed, of these organisations, and of regions under these paths. */
export interface OrderScope {
  readonly personId: string | null;
  readonly organisationIds: readonly string[];
  readonly paths: readonly string[];
}

/** What a list of orders is narrowed by. */
export interface OrderFilter {
  readonly state?: ServiceOrderState;
  readonly listingId?: string;
  readonly slotId?: string;
}

/** States of orders that keep a place and have not been served. */
const WAITING: readonly ServiceOrderState[] = ['REQUESTED', 'ACCEPTED', 'SCHEDULED'];

/** All SQL of orders. Locks: order, then its slot, points, purpose, and ledger accounts; a new order comes after its guest and slot. */
@Injectable()
export class ServiceOrderRepository {
  constructor(private readonly database: Database) {}

  async add(order: ServiceOrderEntity): Promise<void> {
    await this.database.insertMany(ServiceOrderEntity, [order]);
  }

  async byIds(ids: readonly string[]): Promise<ServiceOrderEntity[]> {
    return this.database.matching(ServiceOrderEntity, 'id', ids);
  }

  async find(id: string): Promise<ServiceOrderEntity | undefined> {
    return (await this.byIds([id]))[0];
  }

  /** Locks an order until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<ServiceOrderEntity> {
    const [row] = await this.database.lock(ServiceOrderEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  async change(id: string, patch: Partial<Omit<ServiceOrderEntity, 'id'>>): Promise<void> {
    await this.database.writer.update(ServiceOrderEntity, { id }, patch);
  }

  /** Whether a person has an order in a slot that has not ended. Under the lock of the slot. */
  async holdsPlace(slotId: string, personId: string): Promise<boolean> {
    const rows = await this.database.matching(ServiceOrderEntity, 'slotId', [slotId], {
      sql: 'person_id = ?',
      parameters: [personId],
    });
    return rows.some(({ state }) => OPEN_ORDER_STATES.includes(state));
  }

  /** Locks a person as a guest until the unit ends: one order of his after the other. Before any slot. */
  async lockGuest(personId: string, at: Date): Promise<void> {
    const known = this.database.engine === 'mysql' ? 'ON DUPLICATE KEY UPDATE id = id' : 'ON CONFLICT DO NOTHING';
    const opening = `INSERT INTO listings_guest (id, opened_at) VALUES (?, ?) ${known}`;
    await this.database.change(opening, [personId, at]);
    await this.database.lock(OrderGuestEntity, [personId]);
  }

  /** Orders of a person that keep a place in a time that is not over. */
  async openOf(personId: string, now: Date): Promise<ServiceOrderEntity[]> {
    const waiting = { sql: "state IN ('REQUESTED', 'ACCEPTED', 'SCHEDULED') AND ends_at > ?", parameters: [now] };
    return this.database.matching(ServiceOrderEntity, 'personId', [personId], waiting);
  }

  /** Locks the orders of a slot that have not been served, by ascending id. Lock the slot first: then there are no new ones. */
  async lockWaiting(slotId: string): Promise<ServiceOrderEntity[]> {
    const seen = await this.database.reader.find(ServiceOrderEntity, {
      ...{ where: { slotId, state: In([...WAITING]) }, select: { id: true } },
    });
    const ids = seen.map(({ id }) => id);
    const locked = await this.database.lock(ServiceOrderEntity, ids);
    return locked.filter(({ state }) => WAITING.includes(state));
  }

  /** Ends locked orders whose slot was called off: everything goes back. One statement. */
  async callOff(ids: readonly string[], closedAt: Date): Promise<void> {
    const list = this.database.listOf(ids);
    await this.database.change(
      "UPDATE listings_order SET state = 'CANCELLED', end_reason = 'PROVIDER_CANCELLED', closed_at = ?, due_at = NULL, " +
        `fee_kept = 0, fee_returned = fee_paid, subsidy_spent = 0, points_kept = 0 WHERE id IN ${list.sql}`,
      [closedAt, ...list.parameters],
    );
  }

  /** Slots after an id, with the places that their orders take: an order that was missed or found not served keeps its place. */
  async countPlaces(afterId: string, limit: number): Promise<ComparedPage> {
    const of = `SELECT COUNT(*) FROM listings_order o WHERE o.slot_id = s.id AND o.state NOT IN ('REFUSED', 'EXPIRED')
      AND (o.state <> 'CANCELLED' OR o.end_reason = 'NOT_SERVED')`;
    const rows = await this.database.rows<Record<'id' | 'taken' | 'points_taken' | 'kept' | 'for_points', unknown>>(
      `SELECT s.id AS id, s.taken AS taken, s.points_taken AS points_taken, (${of}) AS kept,
         (${of} AND o.paid_by = 'POINTS') AS for_points
       FROM listings_slot s WHERE s.id > ? ORDER BY s.id LIMIT ${limit}`,
      [afterId],
    );
    const faults = rows
      .map((row) => ({
        ...{ id: String(row.id), expected: `${String(row.kept)}/${String(row.for_points)}` },
        found: `${String(row.taken)}/${String(row.points_taken)}`,
      }))
      .filter(({ expected, found }) => expected !== found);
    return { count: rows.length, last: String(rows.at(-1)?.id ?? afterId), faults };
  }

  /** Orders of a scope, newest first, after an id. */
  async page(
    { personId, organisationIds, paths }: OrderScope,
    filter: OrderFilter,
    afterId: string | null,
    limit: number,
  ): Promise<ServiceOrderEntity[]> {
    const query = this.database.reader.createQueryBuilder(ServiceOrderEntity, 'row').orderBy('row.id', 'DESC');
    query.take(limit).where(
      new Brackets((any) => {
        any.where('1 = 0');
        if (personId !== null) any.orWhere({ personId }).orWhere({ orderedBy: personId });
        if (organisationIds.length > 0) any.orWhere({ organisationId: In([...organisationIds]) });
        paths.forEach((path, at) => {
          const bounds = { [`from${at}`]: path, [`to${at}`]: pathEnd(path) };
          any.orWhere(`row.regionPath >= :from${at} AND row.regionPath < :to${at}`, bounds);
        });
      }),
    );
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    if (filter.state !== undefined) query.andWhere({ state: filter.state });
    if (filter.listingId !== undefined) query.andWhere({ listingId: filter.listingId });
    if (filter.slotId !== undefined) query.andWhere({ slotId: filter.slotId });
    return query.getMany();
  }
}
