import { Injectable } from '@nestjs/common';
import { Brackets, In, LessThan } from 'typeorm';
import { Database } from '#platform';
import { DisbursementAttemptEntity, DisbursementEntity } from './disbursement.entities.js';

/** Which disbursements somebody sees: of these charities and of these funds. */
export interface DisbursementScope {
  readonly hostIds: readonly string[];
  readonly fundIds: readonly string[];
}

/** All SQL of disbursements and their attempts. */
@Injectable()
export class DisbursementRepository {
  constructor(private readonly database: Database) {}

  async add(disbursement: DisbursementEntity): Promise<void> {
    await this.database.insertMany(DisbursementEntity, [disbursement]);
  }

  async find(id: string): Promise<DisbursementEntity | null> {
    return this.database.reader.findOneBy(DisbursementEntity, { id });
  }

  async byIds(ids: readonly string[]): Promise<DisbursementEntity[]> {
    return this.database.reader.findBy(DisbursementEntity, { id: In([...ids]) });
  }

  async byOrderKey(orderKey: string): Promise<DisbursementEntity | null> {
    return this.database.reader.findOneBy(DisbursementEntity, { orderKey });
  }

  /** Locks a disbursement until the unit ends; lock it before its subject. */
  async lock(id: string): Promise<DisbursementEntity | undefined> {
    return (await this.database.lock(DisbursementEntity, [id]))[0];
  }

  async change(id: string, patch: Partial<Pick<DisbursementEntity, 'state' | 'attempt' | 'settledAt'>>): Promise<void> {
    await this.database.writer.update(DisbursementEntity, { id }, patch);
  }

  async addAttempt(attempt: DisbursementAttemptEntity): Promise<void> {
    await this.database.insertMany(DisbursementAttemptEntity, [attempt]);
  }

  /** Writes what came of an attempt. */
  async answerAttempt(
    disbursementId: string,
    number: number,
    patch: Partial<Pick<DisbursementAttemptEntity, 'bounceReason' | 'bankReference' | 'answeredAt'>>,
  ): Promise<void> {
    await this.database.writer.update(DisbursementAttemptEntity, { disbursementId, number }, patch);
  }

  /** Attempts by disbursement, in their order. One query. */
  async attemptsOf(disbursementIds: readonly string[]): Promise<Map<string, DisbursementAttemptEntity[]>> {
    const rows = await this.database.reader.find(DisbursementAttemptEntity, {
      where: { disbursementId: In([...disbursementIds]) },
      order: { number: 'ASC' },
    });
    return new Map(disbursementIds.map((id) => [id, rows.filter(({ disbursementId }) => disbursementId === id)]));
  }

  /** Disbursements of a scope, newest first, after an id; of one fund if given. */
  async page(
    { hostIds, fundIds }: DisbursementScope,
    fundId: string | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<DisbursementEntity[]> {
    if (hostIds.length + fundIds.length === 0) return [];
    const query = this.database.reader
      .createQueryBuilder(DisbursementEntity, 'row')
      .orderBy('row.id', 'DESC')
      .take(limit)
      .where(
        new Brackets((any) => {
          any.where({ hostId: In([...hostIds]) }).orWhere({ fundId: In([...fundIds]) });
        }),
      );
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    if (fundId !== undefined) query.andWhere({ fundId });
    return query.getMany();
  }
}
