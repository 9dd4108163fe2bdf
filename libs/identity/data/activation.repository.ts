import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ActivationRow } from './activation.entity.js';

/** All SQL of activation codes. */
@Injectable()
export class ActivationRepository {
  constructor(private readonly database: Database) {}

  async find(personId: string): Promise<ActivationRow | null> {
    return this.database.reader.findOneBy(ActivationRow, { id: personId });
  }

  /** Puts a code in the place of an earlier one. The caller has locked the person. */
  async replace(row: ActivationRow): Promise<void> {
    await this.remove(row.id);
    await this.database.insertMany(ActivationRow, [row]);
  }

  async remove(personId: string): Promise<void> {
    await this.database.writer.delete(ActivationRow, { id: personId });
  }
}
