import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { HoldState } from '../domain/hold.js';
import { HoldEntity } from './hold.entity.js';

/** All SQL on holds. */
@Injectable()
export class HoldRepository {
  constructor(private readonly database: Database) {}

  /** Inserts an open hold; throws the driver's duplicate error if its key is taken. */
  async insert(hold: HoldEntity): Promise<void> {
    await this.database.insertMany(HoldEntity, [hold]);
  }

  /** Locks a hold until the unit ends. */
  async lock(id: string): Promise<HoldEntity | undefined> {
    return (await this.database.lock(HoldEntity, [id]))[0];
  }

  async byKey(idempotencyKey: string): Promise<HoldEntity | undefined> {
    return (await this.database.matching(HoldEntity, 'idempotencyKey', [idempotencyKey]))[0];
  }

  /** Writes the one outcome of a locked hold. */
  async settle(id: string, state: HoldState, postedAmount: number | null, settledAt: Date): Promise<void> {
    await this.database.changeOne(HoldEntity, id, { state, postedAmount, settledAt });
  }
}
