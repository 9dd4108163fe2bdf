import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { LotEntity } from './lot.entity.js';

type Sum = string | number | null;

/** Reading of a person's lots, in whatever account they lie. */
@Injectable()
export class LotReading {
  constructor(private readonly database: Database) {}

  /** Points of a person: of a dead lot only what a hold still keeps. */
  async totalsOf(personId: string, now: Date): Promise<{ balance: number; held: number; donationOnly: number }> {
    const [row] = await this.database.rows<{ balance: Sum; held: Sum; donationOnly: Sum }>(
      'SELECT SUM(CASE WHEN expires_at >= ? THEN remaining ELSE held END) AS balance, SUM(held) AS held, ' +
        'SUM(CASE WHEN expires_at >= ? AND donation_only = 1 THEN remaining - held ELSE 0 END) AS donationOnly ' +
        'FROM points_lot WHERE person_id = ? AND remaining > 0',
      [now, now, personId],
    );
    const { balance, held, donationOnly } = row ?? { balance: 0, held: 0, donationOnly: 0 };
    return { balance: Number(balance ?? 0), held: Number(held ?? 0), donationOnly: Number(donationOnly ?? 0) };
  }

  /** What accounts have for own use; those without any are missing. */
  async forOwnUse(accounts: readonly string[]): Promise<Map<string, number>> {
    if (accounts.length === 0) return new Map();
    const rows = await this.database.rows<{ account: string; points: Sum }>(
      'SELECT account, SUM(remaining) AS points FROM points_lot WHERE donation_only = 0 AND remaining > 0 ' +
        `AND account IN (${accounts.map(() => '?').join(', ')}) GROUP BY account`,
      accounts,
    );
    return new Map(rows.map(({ account, points }) => [account, Number(points)]));
  }

  /** All lots of accounts. */
  async ofAccounts(accounts: readonly string[]): Promise<LotEntity[]> {
    return accounts.length === 0 ? [] : this.database.reader.findBy(LotEntity, { account: In([...accounts]) });
  }

  /** The lots that those of these accounts were given from, by id. */
  async originsOf(accounts: readonly string[]): Promise<Map<string, LotEntity>> {
    if (accounts.length === 0) return new Map();
    const origins = await this.database.reader
      .createQueryBuilder(LotEntity, 'origin')
      .innerJoin(LotEntity, 'lot', 'lot.originId = origin.id')
      .where('lot.account IN (:...accounts)', { accounts: [...accounts] })
      .getMany();
    return new Map(origins.map((lot) => [lot.id, lot]));
  }

  /** What the lots of accounts add up to; accounts without lots are missing. */
  async sums(accounts: readonly string[]): Promise<Map<string, { remaining: number; held: number }>> {
    if (accounts.length === 0) return new Map();
    const rows = await this.database.rows<{ account: string; remaining: Sum; held: Sum }>(
      'SELECT account, SUM(remaining) AS remaining, SUM(held) AS held FROM points_lot ' +
        `WHERE account IN (${accounts.map(() => '?').join(', ')}) GROUP BY account`,
      accounts,
    );
    return new Map(
      rows.map(({ account, remaining, held }) => [account, { remaining: Number(remaining), held: Number(held) }]),
    );
  }

  /** What can be spent and ends between two instants, both included. */
  async endingBetween(personId: string, from: Date, to: Date): Promise<number> {
    const [row] = await this.database.rows<{ points: Sum }>(
      'SELECT SUM(remaining - held) AS points FROM points_lot WHERE person_id = ? AND expires_at >= ? AND expires_at <= ?',
      [personId, from, to],
    );
    return Number(row?.points ?? 0);
  }

  /** Lots with something left that can be spent or is held, the oldest end first. */
  async page(
    personId: string,
    now: Date,
    limit: number,
    after?: { expiresAt: Date; id: string },
  ): Promise<LotEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(LotEntity, 'lot')
      .where('lot.personId = :personId AND lot.remaining > 0 AND (lot.expiresAt >= :now OR lot.held > 0)', {
        personId,
        now,
      })
      .orderBy('lot.expiresAt')
      .addOrderBy('lot.id')
      .limit(limit);
    if (after) {
      query.andWhere('(lot.expiresAt > :end OR (lot.expiresAt = :end AND lot.id > :id))', {
        end: after.expiresAt,
        id: after.id,
      });
    }
    return query.getMany();
  }
}
