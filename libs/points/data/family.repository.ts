import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '#platform';
import { FamilyCodeEntity, FamilyEntity } from './family.entity.js';

/** All SQL of families. */
@Injectable()
export class FamilyRepository {
  constructor(private readonly database: Database) {}

  /** The relations of a person that hold, oldest first. */
  async of(personId: string): Promise<FamilyEntity[]> {
    const endedAt = IsNull();
    return this.database.reader.find(FamilyEntity, {
      where: [
        { oneId: personId, endedAt },
        { otherId: personId, endedAt },
      ],
      order: { id: 'ASC' },
    });
  }

  async add(family: FamilyEntity): Promise<void> {
    await this.database.writer.insert(FamilyEntity, family);
  }

  /** Ends a relation of this person; says whether there was one. */
  async end(id: string, personId: string, endedAt: Date): Promise<boolean> {
    const sql =
      'UPDATE points_family SET ended_at = ? WHERE id = ? AND ended_at IS NULL AND (one_id = ? OR other_id = ?)';
    return (await this.database.change(sql, [endedAt, id, personId, personId])) > 0;
  }

  /** Keeps a person's code; a new one replaces the one before. */
  async keepCode(code: FamilyCodeEntity): Promise<void> {
    await this.database.writer.delete(FamilyCodeEntity, { id: code.id });
    await this.database.writer.insert(FamilyCodeEntity, code);
  }

  /** Takes a code, so that it works once; null when there is none. */
  async takeCode(codeIndex: string): Promise<FamilyCodeEntity | null> {
    const code = await this.database.reader.findOneBy(FamilyCodeEntity, { codeIndex });
    if (!code) return null;
    const taken = await this.database.change('DELETE FROM points_family_code WHERE id = ? AND code_index = ?', [
      code.id,
      codeIndex,
    ]);
    return taken > 0 ? code : null;
  }
}
