import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { SlotEntity } from './listing.entities.js';

/** Whose place it is: one that points took counts against the places for points, too. */
export type PlaceKind = 'MONEY' | 'POINTS';

/** All SQL of slots (场次). Locks: slot, then what orders lock. */
@Injectable()
export class SlotRepository {
  constructor(private readonly database: Database) {}

  async add(slots: readonly SlotEntity[]): Promise<void> {
    await this.database.insertMany(SlotEntity, slots);
  }

  async find(id: string): Promise<SlotEntity | undefined> {
    return (await this.byIds([id])).get(id);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, SlotEntity>> {
    const rows = await this.database.matching(SlotEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks a slot until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<SlotEntity> {
    const [row] = await this.database.lock(SlotEntity, [id]);
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Takes a place, if there is one; false if not. One statement, which many may run at once. */
  async takePlace(id: string, kind: PlaceKind): Promise<boolean> {
    const [also, where] =
      kind === 'POINTS' ? [', points_taken = points_taken + 1', ' AND points_taken < points_places'] : ['', ''];
    const changed = await this.database.change(
      `UPDATE listings_slot SET taken = taken + 1${also} WHERE id = ? AND state = 'OPEN' AND taken < capacity${where}`,
      [id],
    );
    return changed === 1;
  }

  /** Gives a place back, of a slot that was called off, too. False if none was taken. */
  async returnPlace(id: string, kind: PlaceKind): Promise<boolean> {
    const [also, where] =
      kind === 'POINTS' ? [', points_taken = points_taken - 1', 'points_taken > 0'] : ['', 'taken > points_taken'];
    const changed = await this.database.change(
      `UPDATE listings_slot SET taken = taken - 1${also} WHERE id = ? AND taken > 0 AND ${where}`,
      [id],
    );
    return changed === 1;
  }

  /** Gives several places back at once, of which so many were for points. False if so many were not taken. */
  async returnPlaces(id: string, places: number, forPoints: number): Promise<boolean> {
    const changed = await this.database.change(
      'UPDATE listings_slot SET taken = taken - ?, points_taken = points_taken - ? ' +
        'WHERE id = ? AND points_taken >= ? AND taken - points_taken >= ?',
      [places, forPoints, id, forPoints, places - forPoints],
    );
    return changed === 1;
  }

  /** Calls a locked slot off. */
  async cancel(id: string, reason: string): Promise<void> {
    await this.database.writer.update(SlotEntity, { id }, { state: 'CANCELLED', reason });
  }

  /** Slots of a listing that begin at an instant or later, earliest first, after one of them. */
  async page(
    listingId: string,
    from: Date,
    after: { readonly startsAt: Date; readonly id: string } | null,
    limit: number,
  ): Promise<SlotEntity[]> {
    const further = after === null ? '' : ' AND (starts_at > ? OR (starts_at = ? AND id > ?))';
    return this.database.matching(SlotEntity, 'listingId', [listingId], {
      sql: `starts_at >= ?${further} ORDER BY starts_at, id LIMIT ${limit}`,
      parameters: [from, ...(after === null ? [] : [after.startsAt, after.startsAt, after.id])],
    });
  }
}
