import { Injectable } from '@nestjs/common';
import { Database, isDuplicate } from '#platform';
import { CodeDisplayEntity } from './code-display.entity.js';
import { SignatureEntity } from './signature.entity.js';

/** All SQL over signatures: they are added, never changed. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  async insert(row: SignatureEntity): Promise<void> {
    await this.database.insertMany(SignatureEntity, [row]);
  }

  async signaturesOf(requestId: string, volunteerId: string): Promise<SignatureEntity[]> {
    return this.database.reader.find(SignatureEntity, { where: { requestId, volunteerId }, order: { at: 'ASC' } });
  }

  async signaturesOfRequest(requestId: string): Promise<SignatureEntity[]> {
    return this.database.reader.find(SignatureEntity, { where: { requestId }, order: { at: 'ASC' } });
  }

  /** Keeps where the code of a step was shown, the first time that step is shown by that person. */
  async noteDisplay(row: CodeDisplayEntity): Promise<void> {
    const { requestId, codeStep, shownBy } = row;
    if (await this.database.reader.existsBy(CodeDisplayEntity, { requestId, codeStep, shownBy })) return;
    try {
      await this.database.insertMany(CodeDisplayEntity, [row]);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  /** Sign-ins of a volunteer from an instant until another. */
  async signInsBetween(volunteerId: string, from: Date, to: Date): Promise<number> {
    return this.database.reader
      .createQueryBuilder(SignatureEntity, 'row')
      .where(`row.volunteerId = :volunteerId AND row.kind = 'IN'`, { volunteerId })
      .andWhere('row.at >= :from AND row.at < :to', { from, to })
      .getCount();
  }
}
