import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import type { Taking } from '../domain/lot.js';
import type { LotUseKind } from '../domain/lot-use.js';
import { LotEntity } from './lot.entity.js';
import { LotUseEntity } from './lot-use.entity.js';

/** What a use belongs to. */
export interface UseCause {
  transferId?: string;
  holdId?: string;
  at: Date;
}

/** All SQL of the uses of lots. */
@Injectable()
export class LotUseRepository {
  constructor(private readonly database: Database) {}

  /** Notes uses of one kind with one cause. */
  async note(kind: LotUseKind, parts: readonly Taking[], cause: UseCause): Promise<void> {
    await this.noteMany(parts.map((part) => ({ ...part, kind, ...cause })));
  }

  /** Notes uses of whatever causes. */
  async noteMany(uses: readonly (Taking & UseCause & { kind: LotUseKind })[]): Promise<void> {
    await this.database.insertMany(
      LotUseEntity,
      uses.map(({ lotId, kind, amount, transferId = null, holdId = null, at }) => {
        return { lotId, kind, amount, transferId, holdId, at };
      }),
    );
  }

  /** What a hold keeps of which lot, in the order in which it was taken. */
  async ofHold(holdId: string): Promise<LotUseEntity[]> {
    return this.database.reader.find(LotUseEntity, { where: { holdId }, order: { sequence: 'ASC' } });
  }

  /** What a transfer took of which lot, in that order. */
  async ofTransfer(transferId: string): Promise<LotUseEntity[]> {
    return this.database.reader.find(LotUseEntity, { where: { transferId }, order: { sequence: 'ASC' } });
  }

  /** Everything that happened to lots, in order. */
  async ofLots(lotIds: readonly string[]): Promise<LotUseEntity[]> {
    if (lotIds.length === 0) return [];
    return this.database.reader.find(LotUseEntity, { where: { lotId: In([...lotIds]) }, order: { sequence: 'ASC' } });
  }

  /** Everything that happened to the lots of accounts, in order. */
  async ofAccounts(accounts: readonly string[]): Promise<LotUseEntity[]> {
    if (accounts.length === 0) return [];
    return this.database.reader
      .createQueryBuilder(LotUseEntity, 'happened')
      .innerJoin(LotEntity, 'lot', 'lot.id = happened.lotId')
      .where('lot.account IN (:...accounts)', { accounts: [...accounts] })
      .orderBy('happened.sequence')
      .getMany();
  }
}
