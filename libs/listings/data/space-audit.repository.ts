import { Injectable } from '@nestjs/common';
import { Database, type ComparedPage } from '#platform';

/** What is compared in a page: an id with what there should be and what there is. */
interface Compared {
  readonly id: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Statements of the checks; each sees one snapshot, so it is not disturbed by writers. */
@Injectable()
export class SpaceAuditRepository {
  constructor(private readonly database: Database) {}

  /** Bookings that keep their time, with how many earlier ones of the same room share an instant with it. */
  async bookings(afterId: string, limit: number): Promise<ComparedPage> {
    const kept = `('REQUESTED', 'CONFIRMED', 'DONE')`;
    return this.page(
      afterId,
      `SELECT b.id AS id, 0 AS expected,
         (SELECT COUNT(*) FROM listings_booking o WHERE o.room_id = b.room_id AND o.id < b.id AND o.state IN ${kept}
            AND o.starts_at < b.ends_at AND o.ends_at > b.starts_at) AS found
       FROM listings_booking b WHERE b.id > ? AND b.state IN ${kept} ORDER BY b.id LIMIT ${limit}`,
    );
  }

  /** Needs or supplies, with the people of their agreed matches and those they say are placed. */
  async placed(of: 'need' | 'supply', afterId: string, limit: number): Promise<ComparedPage> {
    return this.page(
      afterId,
      `SELECT e.id AS id, e.placed AS found, (SELECT COALESCE(SUM(m.people), 0) FROM listings_supply_match m
         WHERE m.${of}_id = e.id AND m.state = 'AGREED') AS expected
       FROM listings_${of} e WHERE e.id > ? ORDER BY e.id LIMIT ${limit}`,
    );
  }

  /** Listings, with what their ratings add up to and what they say: sum × 1,000,000 + count, as one number. */
  async ratings(afterId: string, limit: number): Promise<ComparedPage> {
    return this.page(
      afterId,
      `SELECT l.id AS id, l.rating_sum * 1000000 + l.rating_count AS found,
         (SELECT COALESCE(SUM(r.stars), 0) * 1000000 + COUNT(*) FROM listings_rating r WHERE r.listing_id = l.id) AS expected
       FROM listings_listing l WHERE l.id > ? ORDER BY l.id LIMIT ${limit}`,
    );
  }

  private async page(afterId: string, sql: string): Promise<ComparedPage> {
    const rows = await this.database.rows<Compared>(sql, [afterId]);
    const faults = rows
      .map(({ id, expected, found }) => ({ id, expected: Number(expected), found: Number(found) }))
      .filter(({ expected, found }) => expected !== found);
    return { count: rows.length, last: rows.at(-1)?.id ?? afterId, faults };
  }
}
