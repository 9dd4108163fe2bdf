import { Injectable } from '@nestjs/common';
import { Database, isDuplicate } from '#platform';
import { pointsErrors } from '../domain/points.errors.js';
import { NoticeObjectionEntity } from './notice-objection.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { regionRows } from './region-rows.js';

/** All SQL of public notices. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  async add(row: NoticeEntity): Promise<void> {
    await this.database.writer.insert(NoticeEntity, row);
  }

  async update(id: string, patch: Partial<NoticeEntity>): Promise<void> {
    await this.database.writer.update(NoticeEntity, { id }, patch);
  }

  async find(id: string): Promise<NoticeEntity | null> {
    return this.database.reader.findOneBy(NoticeEntity, { id });
  }

  /** Locks one until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<NoticeEntity | undefined> {
    const [row] = await this.database.lock(NoticeEntity, [id]);
    return row;
  }

  /** What is on notice now under a region path, newest first. */
  async onNotice(path: string, afterId: string | null, limit: number): Promise<NoticeEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(NoticeEntity, 'row')
      .where(`row.state IN ('OPEN', 'OBJECTED')`);
    return regionRows(query, [path], afterId, limit).getMany();
  }

  /** Adds an objection. OBJECTION_REPEATED for a second one of the same person. */
  async addObjection(row: NoticeObjectionEntity): Promise<void> {
    try {
      await this.database.writer.insert(NoticeObjectionEntity, row);
    } catch (error) {
      throw isDuplicate(error) ? pointsErrors.OBJECTION_REPEATED() : error;
    }
  }

  /** The objection that waits for an answer, if any. */
  async openObjection(noticeId: string): Promise<NoticeObjectionEntity | null> {
    const rows = await this.objections(noticeId);
    return rows.find(({ decision }) => decision === null) ?? null;
  }

  /** All objections to a notice, oldest first. */
  async objections(noticeId: string): Promise<NoticeObjectionEntity[]> {
    return this.database.reader.find(NoticeObjectionEntity, { where: { noticeId }, order: { id: 'ASC' } });
  }

  async answer(id: string, answer: Partial<NoticeObjectionEntity>): Promise<void> {
    await this.database.writer.update(NoticeObjectionEntity, { id }, answer);
  }
}
