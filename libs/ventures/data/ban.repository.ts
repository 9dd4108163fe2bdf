import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { BanEntity, BanLiftEntity } from './ban.entities.js';

/** All SQL of bans and of their lifting. Neither is ever changed. */
@Injectable()
export class BanRepository {
  constructor(private readonly database: Database) {}

  async add(ban: BanEntity): Promise<void> {
    await this.database.insertMany(BanEntity, [ban]);
  }

  async find(id: string): Promise<BanEntity | undefined> {
    return (await this.database.matching(BanEntity, 'id', [id]))[0];
  }

  /** Locks a ban until the unit ends. Throws NOT_FOUND. */
  async lock(id: string): Promise<BanEntity> {
    const [row] = await this.database.lock(BanEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** All of an organisation, in the order in which they were imposed. */
  async ofOrganisation(organisationId: string): Promise<BanEntity[]> {
    return this.ofOrganisations([organisationId]);
  }

  /** Bans of organisations that nobody has lifted. Two queries. */
  async unlifted(organisationIds: readonly string[]): Promise<BanEntity[]> {
    const bans = await this.ofOrganisations([...new Set(organisationIds)]);
    const lifted = await this.liftsOf(bans.map(({ id }) => id));
    return bans.filter(({ id }) => !lifted.has(id));
  }

  async addLift(lift: BanLiftEntity): Promise<void> {
    await this.database.insertMany(BanLiftEntity, [lift]);
  }

  /** By ban. One query. */
  async liftsOf(ids: readonly string[]): Promise<Map<string, BanLiftEntity>> {
    return new Map((await this.database.matching(BanLiftEntity, 'id', ids)).map((one) => [one.id, one]));
  }

  private async ofOrganisations(organisationIds: readonly string[]): Promise<BanEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(BanEntity, 'organisationId', organisationIds, inOrder);
  }
}
