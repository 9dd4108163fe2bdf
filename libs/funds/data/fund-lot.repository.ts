import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '#platform';
import type { Naming } from '../domain/facade.types.js';
import type { LotSource, SpendingKind } from '../domain/lots.js';
import { PurposeEntity } from './fund.entities.js';
import { LotUseEntity } from './lot-use.entity.js';
import { LotEntity } from './lot.entity.js';

const ROWS_PER_UPDATE = 60;

/** What a lot bears of one spending now, in fen; no lot: what no money stands behind. */
export interface BorneUse {
  readonly lotId: string | null;
  readonly spentKind: SpendingKind;
  readonly spentId: string;
  readonly fundId: string;
  readonly purposeId: string;
  readonly amount: number;
  /** Sequence of its first and its last row. */
  readonly first: number;
  readonly last: number;
  readonly at: Date;
}

/** A gift of a fund, and whether its drive is for everybody. */
export interface GiftInBook {
  readonly id: string;
  readonly donorId: string;
  readonly naming: Naming;
  readonly alias: string | null;
  readonly amount: number;
  readonly purposeId: string;
  readonly at: Date;
  readonly isPublic: boolean;
}

type RawGift = Omit<GiftInBook, 'amount' | 'at' | 'isPublic'> & {
  lane: string;
  amount: number | string;
  at: Date | string;
};

type RawUse = Record<'amount' | 'first' | 'last', number | string> &
  Record<'spentKind' | 'spentId' | 'fundId' | 'purposeId', string> & { lotId: string | null; at: Date | string };

/** All SQL of lots of restricted money and their uses. Whoever changes a lot holds the lock of its purpose. */
@Injectable()
export class FundLotRepository {
  constructor(private readonly database: Database) {}

  /** Locks purposes until the unit ends, in ascending order. After drives and payments, before accounts of the ledger. */
  async lockPurposes(ids: readonly string[]): Promise<void> {
    await this.database.lock(PurposeEntity, ids);
  }

  /** A new lot; its drive is that of its donation, or the one that matches were decided for. Takes no lock. */
  async add(lot: Omit<LotEntity, 'driveId' | 'remaining' | 'queue'>): Promise<void> {
    await this.database.change(
      'INSERT INTO funds_lot (id, fund_id, purpose_id, source_kind, source_id, donation_id, drive_id, amount, remaining, ordinal, queue, ' +
        'transfer_id, at) VALUES (?, ?, ?, ?, ?, ?, COALESCE((SELECT drive_id FROM funds_donation WHERE id = ?), ' +
        '(SELECT id FROM funds_drive WHERE id = ?)), ?, ?, ?, ?, ?, ?)',
      [
        ...[lot.id, lot.fundId, lot.purposeId, lot.sourceKind, lot.sourceId, lot.donationId, lot.donationId],
        lot.sourceKind === 'MATCH' ? lot.sourceId : null,
        ...[lot.amount, lot.amount, lot.ordinal, lot.ordinal, lot.transferId, lot.at],
      ],
    );
  }

  /** New lots, of a drive that is known. Takes no lock. */
  async addMany(lots: readonly Omit<LotEntity, 'remaining' | 'queue'>[]): Promise<void> {
    await this.database.insertMany(
      LotEntity,
      lots.map((lot) => ({ ...lot, remaining: lot.amount, queue: lot.ordinal })),
    );
  }

  /** A lot for every gift of a drive that stands, with one statement. Lock the drive first. */
  async addGiftsOf(
    driveId: string,
    lot: Pick<LotEntity, 'purposeId' | 'ordinal' | 'transferId' | 'at'>,
  ): Promise<void> {
    const standing = 'amount - returned - owed - lost';
    await this.database.change(
      'INSERT INTO funds_lot (id, fund_id, purpose_id, source_kind, source_id, donation_id, drive_id, amount, remaining, ordinal, queue, ' +
        `transfer_id, at) SELECT id, fund_id, ?, 'GIFT', id, id, drive_id, ${standing}, ${standing}, ?, ?, ?, ? ` +
        `FROM funds_donation WHERE drive_id = ? AND paid_at IS NOT NULL AND ${standing} > 0`,
      [lot.purposeId, lot.ordinal, lot.ordinal, lot.transferId, lot.at, driveId],
    );
  }

  /** Which transfers have made lots or uses: they are told twice. `sourceIds`: what they are about. One query. */
  async knownTransfers(transferIds: readonly string[], sourceIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT transfer_id AS id FROM funds_lot WHERE source_id IN (${marks(sourceIds.length)}) AND transfer_id IN (${marks(transferIds.length)}) ` +
        `UNION SELECT transfer_id FROM funds_lot_use WHERE transfer_id IN (${marks(transferIds.length)})`,
      [...sourceIds, ...transferIds, ...transferIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Lots of a purpose with anything left, first in first out, until they hold an amount. */
  async open(purposeId: string, amount: number): Promise<LotEntity[]> {
    const found: LotEntity[] = [];
    for (let sum = 0, page = 500; sum < amount; page *= 2) {
      const lots = await this.database.matching(LotEntity, 'purposeId', [purposeId], {
        sql: 'queue IS NOT NULL ORDER BY queue, id LIMIT ? OFFSET ?',
        parameters: [page, found.length],
      });
      found.push(...lots);
      sum += lots.reduce((total, { remaining }) => total + remaining, 0);
      if (lots.length < page) break;
    }
    return found;
  }

  /** Lots of a drive in a purpose with anything left, first in first out. */
  async openOfDrive(driveId: string, purposeId: string): Promise<LotEntity[]> {
    const and = { sql: 'purpose_id = ? AND queue IS NOT NULL ORDER BY queue, id', parameters: [purposeId] };
    return this.database.matching(LotEntity, 'driveId', [driveId], and);
  }

  /** Lots by id, in the order of the ledger. */
  async byIds(ids: readonly string[]): Promise<LotEntity[]> {
    return this.database.matching(LotEntity, 'id', ids, { sql: '1 = 1 ORDER BY ordinal, id', parameters: [] });
  }

  /** What a gift or a match has become in a purpose; after it, sums of the same kind that its whole drive brought. */
  async ofSource(sourceKind: LotSource, sourceId: string, purposeId: string): Promise<LotEntity[]> {
    const from = '(source_id = ? OR source_id = (SELECT drive_id FROM funds_donation WHERE id = ?))';
    return this.database.matching(LotEntity, 'sourceKind', [sourceKind], {
      sql: `purpose_id = ? AND ${from} ORDER BY CASE WHEN source_id = ? THEN 0 ELSE 1 END, ordinal DESC, id DESC`,
      parameters: [purposeId, sourceId, sourceId, sourceId],
    });
  }

  /** Lots of gifts and of what they drew, in the order of the ledger. One query. */
  async ofDonations(donationIds: readonly string[]): Promise<LotEntity[]> {
    const order = { sql: '1 = 1 ORDER BY ordinal, id', parameters: [] };
    return this.database.matching(LotEntity, 'donationId', donationIds, order);
  }

  /** The newest gifts of a fund that stand as income. */
  async newestGifts(fundId: string, limit: number): Promise<GiftInBook[]> {
    const rows = await this.database.rows<RawGift>(
      'SELECT g.id, g.donor_id AS donorId, g.naming, g.alias, l.amount, l.purpose_id AS purposeId, l.at, v.lane FROM funds_lot l ' +
        "JOIN funds_donation g ON g.id = l.donation_id JOIN funds_drive v ON v.id = l.drive_id WHERE l.fund_id = ? AND l.source_kind = 'GIFT' " +
        'AND l.amount > 0 ORDER BY l.ordinal DESC, l.id DESC LIMIT ?',
      [fundId, limit],
    );
    return rows.map(({ lane, amount, at, ...row }) => ({
      ...{ ...row, amount: Number(amount), at: instantOf(at), isPublic: lane === 'PUBLIC' },
    }));
  }

  /** What lots bear now, in the order in which it was spent. One query. */
  async usesOf(lotIds: readonly string[]): Promise<BorneUse[]> {
    return lotIds.length === 0 ? [] : this.uses(`lot_id IN (${marks(lotIds.length)})`, lotIds);
  }

  /** Who bears spendings now. One query. */
  async usesFor(spentIds: readonly string[]): Promise<BorneUse[]> {
    return spentIds.length === 0 ? [] : this.uses(`spent_id IN (${marks(spentIds.length)})`, spentIds);
  }

  /** What of a purpose was spent with no money behind it, oldest first. */
  async uncovered(purposeId: string): Promise<BorneUse[]> {
    const any = await this.database.reader.existsBy(LotUseEntity, { lotId: IsNull(), purposeId });
    return any ? this.uses('lot_id IS NULL AND purpose_id = ?', [purposeId]) : [];
  }

  /** Writes what locked lots have now. */
  async save(lots: readonly Pick<LotEntity, 'id' | 'amount' | 'remaining' | 'ordinal'>[]): Promise<void> {
    for (let start = 0; start < lots.length; start += ROWS_PER_UPDATE) {
      const rows = lots.slice(start, start + ROWS_PER_UPDATE);
      const choose = ` = CASE id${' WHEN ? THEN ?'.repeat(rows.length)} END`;
      const values = [
        rows.flatMap(({ id, amount }) => [id, amount]),
        rows.flatMap(({ id, remaining }) => [id, remaining]),
        rows.flatMap(({ id, remaining, ordinal }) => [id, remaining > 0 ? ordinal : null]),
      ];
      await this.database.change(
        `UPDATE funds_lot SET amount${choose}, remaining${choose}, queue${choose} WHERE id IN (${marks(rows.length)})`,
        [...values.flat(), ...rows.map(({ id }) => id)],
      );
    }
  }

  async addUses(uses: readonly Omit<LotUseEntity, 'sequence'>[]): Promise<void> {
    await this.database.insertMany(LotUseEntity, uses);
  }

  private async uses(where: string, parameters: readonly string[]): Promise<BorneUse[]> {
    const rows = await this.database.rows<RawUse>(
      'SELECT lot_id AS lotId, spent_kind AS spentKind, spent_id AS spentId, fund_id AS fundId, purpose_id AS purposeId, SUM(amount) AS amount, ' +
        'MIN(sequence) AS first, MAX(sequence) AS last, MIN(at) AS at ' +
        `FROM funds_lot_use WHERE ${where} GROUP BY lot_id, spent_kind, spent_id, fund_id, purpose_id HAVING SUM(amount) <> 0 ORDER BY first`,
      parameters,
    );
    return rows.map(borne);
  }
}

const borne = (row: RawUse): BorneUse => ({
  ...{
    lotId: row.lotId,
    fundId: row.fundId,
    spentId: row.spentId,
    purposeId: row.purposeId,
    spentKind: row.spentKind as SpendingKind,
  },
  ...{ amount: Number(row.amount), first: Number(row.first), last: Number(row.last) },
  at: instantOf(row.at),
});

const instantOf = (raw: Date | string): Date => (raw instanceof Date ? raw : new Date(`${raw.replace(' ', 'T')}Z`));

const marks = (count: number): string => Array(count).fill('?').join(', ');
