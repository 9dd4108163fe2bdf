import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { pathEnd } from '#identity';
import { Database } from '#platform';
import { FundEntity, PurposeEntity, SeatEntity } from './fund.entities.js';

/** All SQL of funds, their purposes and their people. */
@Injectable()
export class FundRepository {
  constructor(private readonly database: Database) {}

  async add(fund: FundEntity, purposes: readonly PurposeEntity[], seats: readonly SeatEntity[]): Promise<void> {
    await this.database.insertMany(FundEntity, [fund]);
    await this.database.insertMany(PurposeEntity, purposes);
    await this.database.insertMany(SeatEntity, seats);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, FundEntity>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.reader.findBy(FundEntity, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks a fund until the unit ends, before its drives and purposes. */
  async lock(id: string): Promise<FundEntity | undefined> {
    return (await this.database.lock(FundEntity, [id]))[0];
  }

  /** Funds in the order of their ids, of a host and under a path if given. */
  async page(filter: { hostId?: string; path?: string }, afterId: string | null, limit: number): Promise<FundEntity[]> {
    const query = this.database.reader.createQueryBuilder(FundEntity, 'row').orderBy('row.id', 'ASC').take(limit);
    if (afterId !== null) query.andWhere({ id: MoreThan(afterId) });
    if (filter.hostId !== undefined) query.andWhere({ hostId: filter.hostId });
    const { path } = filter;
    if (path !== undefined)
      query.andWhere('row.regionPath >= :path AND row.regionPath < :end', { path, end: pathEnd(path) });
    return query.getMany();
  }

  /** Purposes of funds, in their order. */
  async purposesOf(fundIds: readonly string[]): Promise<PurposeEntity[]> {
    return this.database.reader.find(PurposeEntity, { where: { fundId: In([...fundIds]) }, order: { place: 'ASC' } });
  }

  /** Seats in the bodies of funds. */
  async seatsOf(fundIds: readonly string[]): Promise<SeatEntity[]> {
    return this.database.reader.find(SeatEntity, { where: { fundId: In([...fundIds]) }, order: { id: 'ASC' } });
  }

  /** Seats that a person has. */
  async seatsOfPerson(personId: string): Promise<SeatEntity[]> {
    return this.database.reader.findBy(SeatEntity, { personId });
  }

  /** Whether a person has a seat in a fund. */
  async holdsSeat(personId: string, fundId: string): Promise<boolean> {
    return this.database.reader.existsBy(SeatEntity, { personId, fundId });
  }
}
