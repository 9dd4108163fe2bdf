import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { IdempotencyEntity } from './idempotency.entity.js';

/** All SQL of the idempotency keys. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  /** Inserts the key row; false if there is one already. A second user of the key waits here for the first to end. */
  async claim(row: IdempotencyEntity): Promise<boolean> {
    const ignoring = this.database.engine === 'mysql' ? 'IGNORE' : 'OR IGNORE';
    const inserted = await this.database.change(
      `INSERT ${ignoring} INTO platform_idempotency (actor_id, \`key\`, operation, input_hash, answer, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
      [row.actorId, row.key, row.operation, row.inputHash, row.answer, row.createdAt],
    );
    return inserted === 1;
  }

  async find(actorId: string, key: string): Promise<IdempotencyEntity> {
    return this.database.writer.findOneByOrFail(IdempotencyEntity, { actorId, key });
  }

  async saveAnswer(actorId: string, key: string, answer: string): Promise<void> {
    await this.database.change('UPDATE platform_idempotency SET answer = ? WHERE actor_id = ? AND `key` = ?', [
      answer,
      actorId,
      key,
    ]);
  }
}
