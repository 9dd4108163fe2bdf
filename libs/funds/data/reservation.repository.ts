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
