import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not, type FindOptionsWhere } from 'typeorm';
import { Database } from '#platform';
import { FlagEntity } from './flag.entity.js';

/** All SQL of flags. */
@Injectable()
export class FlagRepository {
  constructor(private readonly database: Database) {}

  /** Raises a flag, once for a subject. */
  async raise(flag: FlagEntity): Promise<void> {
    const known = await this.database.writer.countBy(FlagEntity, { subject: flag.subject });
    if (known === 0) await this.database.writer.insert(FlagEntity, flag);
  }

  /** Flags, newest first, older than a given one: those of some payees, or all where `payeeIds` is null. */
  async page(
    payeeIds: readonly string[] | null,
    open: boolean,
    beforeId: string | undefined,
    limit: number,
  ): Promise<FlagEntity[]> {
    const where: FindOptionsWhere<FlagEntity> = { resolvedAt: open ? IsNull() : Not(IsNull()) };
    if (payeeIds !== null) where.payeeId = In([...payeeIds]);
    if (beforeId !== undefined) where.id = LessThan(beforeId);
    return this.database.reader.find(FlagEntity, { where, order: { id: 'DESC' }, take: limit });
  }

  /** Locks a flag until the unit ends. */
  async current(id: string): Promise<FlagEntity | undefined> {
    return (await this.database.lock(FlagEntity, [id]))[0];
  }

  async resolve(id: string, change: Pick<FlagEntity, 'resolvedAt' | 'resolvedBy' | 'resolution'>): Promise<void> {
    await this.database.writer.update(FlagEntity, { id }, change);
  }
}
