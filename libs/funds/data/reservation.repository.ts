import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { PurposeEntity } from './fund.entities.js';
import { ReservationEntity } from './reservation.entity.js';

/** All SQL of reservations, and the lock of the purpose whose money they set aside. */
@Injectable()
export class ReservationRepository {
  constructor(private readonly database: Database) {}

  /** Locks a purpose until the unit ends: who decides on its money waits for it. */
  async lockPurpose(purposeId: string): Promise<PurposeEntity | undefined> {
    return (await this.database.lock(PurposeEntity, [purposeId]))[0];
  }

  async find(id: string): Promise<ReservationEntity | null> {
    return this.database.reader.findOneBy(ReservationEntity, { id });
  }

  async byKey(reservationKey: string): Promise<ReservationEntity | null> {
    return this.database.reader.findOneBy(ReservationEntity, { reservationKey });
  }

  /** Locks a reservation until the unit ends. Lock its purpose first. */
  async lock(id: string): Promise<ReservationEntity | undefined> {
    return (await this.database.lock(ReservationEntity, [id]))[0];
  }

  async byIds(ids: readonly string[]): Promise<ReservationEntity[]> {
    return this.database.matching(ReservationEntity, 'id', ids);
  }

  /** Locks purposes, by ascending id, and then reservations of them, until the unit ends. */
  async lockMany(purposeIds: readonly string[], ids: readonly string[]): Promise<ReservationEntity[]> {
    await this.database.lock(PurposeEntity, purposeIds);
    return this.database.lock(ReservationEntity, ids);
  }

  /** Ends open reservations of which nothing is to be left. One statement. */
  async releaseAll(ids: readonly string[], closedAt: Date): Promise<void> {
    const list = this.database.listOf(ids);
    await this.database.change(
      `UPDATE funds_reservation SET left_amount = 0, state = 'RELEASED', closed_at = ? WHERE id IN ${list.sql}`,
      [closedAt, ...list.parameters],
    );
  }

  async add(reservation: ReservationEntity): Promise<void> {
    await this.database.insertMany(ReservationEntity, [reservation]);
  }

  async change(
    id: string,
    patch: Partial<Pick<ReservationEntity, 'leftAmount' | 'state' | 'closedAt'>>,
  ): Promise<void> {
    await this.database.writer.update(ReservationEntity, { id }, patch);
  }
}
