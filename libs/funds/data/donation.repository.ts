import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { Database, integerOf } from '#platform';
import type { DonationState } from '../domain/donation.states.js';
import { DonationEntity } from './donation.entity.js';

/** Donations that a drive which gives everything back has not dealt with. */
const TO_SEND_BACK: DonationState[] = ['PAID', 'WON', 'REFUND_REQUESTED'];
const UNSETTLED: DonationState[] = [...TO_SEND_BACK, 'CREATED', 'PENDING', 'REFUNDING', 'REFUND_FAILED', 'DISPUTED'];

/** All SQL of donations. */
@Injectable()
export class DonationRepository {
  constructor(private readonly database: Database) {}

  async add(donation: DonationEntity): Promise<void> {
    await this.database.insertMany(DonationEntity, [donation]);
  }

  async find(id: string): Promise<DonationEntity | undefined> {
    return (await this.byIds([id])).get(id);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, DonationEntity>> {
    const rows = await this.database.matching(DonationEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks a donation until the unit ends. Lock its drive first. */
  async lock(id: string): Promise<DonationEntity | undefined> {
    return (await this.database.lock(DonationEntity, [id]))[0];
  }

  async change(
    id: string,
    patch: Partial<Pick<DonationEntity, 'state' | 'returned' | 'owed' | 'lost' | 'paidAt'>>,
  ): Promise<void> {
    await this.database.changeOne(DonationEntity, id, patch);
  }

  /** Donations of a drive whose money is to go back, locked; oldest first. Lock the drive first. */
  async toSendBack(driveId: string, limit: number): Promise<DonationEntity[]> {
    const rows = await this.database.reader.find(DonationEntity, {
      select: { id: true },
      where: { driveId, state: In(TO_SEND_BACK) },
      order: { id: 'ASC' },
      take: limit,
    });
    return this.database.lock(
      DonationEntity,
      rows.map(({ id }) => id),
    );
  }

  /** Whether money of a drive that gives everything back is still somewhere else than with its donor. */
  async anyUnsettled(driveId: string): Promise<boolean> {
    return this.database.reader.existsBy(DonationEntity, { driveId, state: In(UNSETTLED) });
  }

  /** Donations of a person, newest first, after an id. */
  async ofDonor(donorId: string, afterId: string | null, limit: number): Promise<DonationEntity[]> {
    const where = { donorId, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(DonationEntity, { where, order: { id: 'DESC' }, take: limit });
  }

  /** Donations to a drive, newest first, after an id. */
  async ofDrive(driveId: string, afterId: string | null, limit: number): Promise<DonationEntity[]> {
    const where = { driveId, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(DonationEntity, { where, order: { id: 'DESC' }, take: limit });
  }

  /** Donations of drives that were paid, by ascending id, some at a time. */
  async paidTo(driveIds: readonly string[], afterId: string, limit: number): Promise<DonationEntity[]> {
    const where = { driveId: In([...driveIds]), id: MoreThan(afterId), paidAt: Not(IsNull()) };
    return this.database.reader.find(DonationEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  /** Charities to which a person has given. */
  async hostsOfDonor(donorId: string): Promise<string[]> {
    const rows = await this.database.rows<{ hostId: string }>(
      'SELECT DISTINCT host_id AS hostId FROM funds_donation WHERE donor_id = ? AND paid_at IS NOT NULL',
      [donorId],
    );
    return rows.map(({ hostId }) => hostId);
  }

  /** What of the gifts to drives that were paid by an instant stands, by drive and donor. */
  async sumsByDonor(
    driveIds: readonly string[],
    until: Date,
  ): Promise<{ driveId: string; donorId: string; amount: number }[]> {
    if (driveIds.length === 0) return [];
    const { sql, parameters } = this.database.listOf(driveIds);
    const rows = await this.database.rows<{ driveId: string; donorId: string; amount: unknown }>(
      'SELECT drive_id AS driveId, donor_id AS donorId, SUM(amount - returned - owed - lost) AS amount FROM funds_donation ' +
        `WHERE drive_id IN ${sql} AND paid_at <= ? GROUP BY drive_id, donor_id ` +
        'HAVING SUM(amount - returned - owed - lost) > 0',
      [...parameters, until],
    );
    return rows.map(({ amount, ...of }) => ({ ...of, amount: integerOf(amount) }));
  }

  /** Which of these people paid a gift to which of these drives. */
  async givenBy(
    donorIds: readonly string[],
    driveIds: readonly string[],
  ): Promise<{ donorId: string; driveId: string }[]> {
    if (donorIds.length === 0 || driveIds.length === 0) return [];
    const [donors, drives] = [this.database.listOf(donorIds), this.database.listOf(driveIds)];
    return this.database.rows(
      'SELECT DISTINCT donor_id AS donorId, drive_id AS driveId FROM funds_donation ' +
        `WHERE donor_id IN ${donors.sql} AND drive_id IN ${drives.sql} AND paid_at IS NOT NULL`,
      [...donors.parameters, ...drives.parameters],
    );
  }
}
