import { Injectable } from '@nestjs/common';
import { Database, isDuplicate } from '#platform';
import { RedemptionAttemptEntity, RedemptionCodeEntity } from './redemption-code.entity.js';

/** Codes that begin alike at one merchant over the years: far fewer than this are looked through. */
const MOST_ALIKE = 50;

/** All SQL of redemption codes and of wrong ones. */
@Injectable()
export class RedemptionCodeRepository {
  constructor(private readonly database: Database) {}

  /** Keeps a code; false if another open one of the merchant is the same. */
  async add(row: RedemptionCodeEntity): Promise<boolean> {
    try {
      await this.database.insertMany(RedemptionCodeEntity, [row]);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** The code can be used no more, if there is one. */
  async close(id: string): Promise<void> {
    await this.database.change('UPDATE points_redemption_code SET open_code = NULL WHERE id = ?', [id]);
  }

  async find(id: string): Promise<RedemptionCodeEntity | null> {
    return this.database.reader.findOneBy(RedemptionCodeEntity, { id });
  }

  /** The redemption that a fingerprint stands for: the open one, else the last that was. */
  async idBy(fingerprint: { codeIndex: string } | { tokenIndex: string }): Promise<string | null> {
    const found = await this.database.reader.find(RedemptionCodeEntity, {
      where: fingerprint,
      order: { id: 'DESC' },
      take: MOST_ALIKE,
    });
    return (found.find(({ openCode }) => openCode !== null) ?? found[0])?.id ?? null;
  }

  /** Locks somebody's count of wrong codes; makes it if need be. */
  async lockAttempts(personId: string, now: Date): Promise<RedemptionAttemptEntity> {
    const row = { id: personId, wrong: 0, since: now };
    const [known] = await this.database.lock(RedemptionAttemptEntity, [personId]);
    if (known) return known;
    try {
      await this.database.writer.insert(RedemptionAttemptEntity, row);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const [made] = await this.database.lock(RedemptionAttemptEntity, [personId]);
    return made ?? row;
  }

  async saveAttempts({ id, wrong, since }: RedemptionAttemptEntity): Promise<void> {
    await this.database.writer.update(RedemptionAttemptEntity, { id }, { wrong, since });
  }

  /** A code that was counted was not wrong. */
  async takeBackAttempt(personId: string): Promise<void> {
    const sql = 'UPDATE points_redemption_attempt SET wrong = wrong - 1 WHERE id = ? AND wrong > 0';
    await this.database.change(sql, [personId]);
  }
}
