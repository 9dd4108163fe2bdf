import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { GivingKind } from '../domain/giving.js';
import { CareRecipientEntity } from './care-recipient.entity.js';
import { GivingEntity } from './giving.entity.js';

/** All SQL of gifts, donations and elders in need. */
@Injectable()
export class GivingRepository {
  constructor(private readonly database: Database) {}

  async add(giving: GivingEntity): Promise<void> {
    await this.database.writer.insert(GivingEntity, giving);
  }

  /** What somebody has given of one kind since an instant. */
  async givenSince(fromId: string, kind: GivingKind, since: Date): Promise<number> {
    const [row] = await this.database.rows<{ points: string | number | null }>(
      'SELECT SUM(amount) AS points FROM points_giving WHERE from_id = ? AND kind = ? AND at >= ?',
      [fromId, kind, since],
    );
    return Number(row?.points ?? 0);
  }

  /** The elder in need, if this person is registered as one. */
  async recipient(personId: string): Promise<CareRecipientEntity | null> {
    return this.database.reader.findOneBy(CareRecipientEntity, { id: personId });
  }

  /** Registers an elder in need; a second registration replaces the first. */
  async register(recipient: CareRecipientEntity): Promise<void> {
    await this.database.writer.delete(CareRecipientEntity, { id: recipient.id });
    await this.database.writer.insert(CareRecipientEntity, recipient);
  }
}
