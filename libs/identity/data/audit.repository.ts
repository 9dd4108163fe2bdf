import { Injectable } from '@nestjs/common';
import { Brackets, In, type SelectQueryBuilder } from 'typeorm';
import { Database } from '#platform';
import { pathEnd } from '../domain/regions.js';
import type { AuditEntry, AuditSeal } from '../domain/audit-chain.js';
import { AuditEntryRow, AuditHeadRow, AuditPendingRow, AuditSealRow } from './audit.entities.js';

/** Which entries a reader of the log wants, and which he may see. */
export interface AuditFilter {
  /** Path prefixes of the regions that the reader may see. */
  readonly regionPaths: readonly string[];
  readonly actorId?: string;
  readonly action?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly beforeId?: string;
  readonly limit: number;
}

/** Where the chain ends: how many links, and the hash of the last. */
export interface AuditEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** All SQL of the audit log and its chain. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Adds entries; each waits for its link. No lock is taken, so units do not wait for one another. */
  async append(entries: readonly AuditEntry[]): Promise<void> {
    await this.database.insertMany(AuditEntryRow, entries);
    await this.database.insertMany(
      AuditPendingRow,
      entries.map(({ id }) => ({ id })),
    );
  }

  /** Locks the end of the chain until the unit ends: one sealer at a time. */
  async lockHead(): Promise<AuditHeadRow> {
    const [head] = await this.database.lock(AuditHeadRow, ['head']);
    if (head === undefined) throw new Error('The audit chain has lost its end: the table identity_audit_head is empty');
    return head;
  }

  /** Entries that wait for their link, oldest first. */
  async pending(limit: number): Promise<AuditEntryRow[]> {
    const waiting = await this.database.writer.find(AuditPendingRow, { order: { id: 'ASC' }, take: limit });
    if (waiting.length === 0) return [];
    return this.database.writer.find(AuditEntryRow, {
      where: { id: In(waiting.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
  }

  /** Adds links and moves the end of the chain, with the mark of that. */
  async seal(seals: readonly AuditSeal[], mark: string | null): Promise<void> {
    const last = seals.at(-1);
    if (last === undefined) return;
    await this.database.insertMany(AuditSealRow, seals);
    await this.database.writer.delete(AuditPendingRow, { id: In(seals.map((seal) => seal.entryId)) });
    await this.database.writer.update(AuditHeadRow, { id: 'head' }, { sequence: last.sequence, hash: last.hash, mark });
  }

  /** Marks the locked end of the chain. */
  async mark(mark: string): Promise<void> {
    await this.database.writer.update(AuditHeadRow, { id: 'head' }, { mark });
  }

  /** Links after a number, with their entries; null where an entry is gone. */
  async linksAfter(sequence: number, limit: number): Promise<{ seal: AuditSealRow; entry: AuditEntryRow | null }[]> {
    const seals = await this.database.reader
      .createQueryBuilder(AuditSealRow, 'seal')
      .where('seal.sequence > :sequence', { sequence })
      .orderBy('seal.sequence')
      .limit(limit)
      .getMany();
    const entries = await this.database.reader.findBy(AuditEntryRow, { id: In(seals.map((seal) => seal.entryId)) });
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return seals.map((seal) => ({ seal, entry: byId.get(seal.entryId) ?? null }));
  }

  /** An entry that has neither a link nor a place in the queue: its link was removed, or it was slipped in. */
  async unsealedEntry(): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>(
      `SELECT entry.id FROM identity_audit_entry entry
         LEFT JOIN identity_audit_seal seal ON seal.entry_id = entry.id
         LEFT JOIN identity_audit_pending pending ON pending.id = entry.id
        WHERE seal.entry_id IS NULL AND pending.id IS NULL ORDER BY entry.id LIMIT 1`,
    );
    return row?.id ?? null;
  }

  /** An entry that waits for its link and is not there any more. */
  async lostEntry(): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>(
      `SELECT pending.id FROM identity_audit_pending pending
         LEFT JOIN identity_audit_entry entry ON entry.id = pending.id
        WHERE entry.id IS NULL ORDER BY pending.id LIMIT 1`,
    );
    return row?.id ?? null;
  }

  /** Entries that the reader may see, newest first. */
  async page(filter: AuditFilter): Promise<AuditEntryRow[]> {
    if (filter.regionPaths.length === 0) return [];
    return this.pageQuery(filter).getMany();
  }

  /** The query behind a page, apart so that its plan can be looked at. */
  pageQuery(filter: AuditFilter): SelectQueryBuilder<AuditEntryRow> {
    const query = this.database.reader
      .createQueryBuilder(AuditEntryRow, 'entry')
      .orderBy('entry.id', 'DESC')
      .limit(filter.limit);
    if (!filter.regionPaths.includes('/')) {
      query.andWhere(
        new Brackets((scope) =>
          filter.regionPaths.forEach((path, at) =>
            scope.orWhere(`entry.regionPath >= :path${at} AND entry.regionPath < :end${at}`, {
              [`path${at}`]: path,
              [`end${at}`]: pathEnd(path),
            }),
          ),
        ),
      );
    }
    if (filter.beforeId !== undefined) query.andWhere('entry.id < :beforeId', { beforeId: filter.beforeId });
    for (const field of ['actorId', 'action', 'subjectType', 'subjectId'] as const) {
      if (filter[field] !== undefined) query.andWhere(`entry.${field} = :${field}`, { [field]: filter[field] });
    }
    if (isByActionAlone(filter)) query.useIndex(BY_ACTION);
    return query;
  }
}

const BY_ACTION = 'ix_identity_audit_entry_action_id_region_path';

/**
 * One action, and no person or object that would narrow it further. The index is named then: with unsettled statistics
 * MariaDB would rather read all of a region and sort it.
 */
function isByActionAlone({ action, actorId, subjectId }: AuditFilter): boolean {
  return action !== undefined && actorId === undefined && subjectId === undefined;
}
