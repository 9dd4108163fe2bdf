import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';
import type { LotSource } from '../domain/lots.js';

/** A lot of restricted money (限定性资金批次) of one purpose, in fen: `amount` = `remaining` + what it was used for. */
@Entity('funds_lot')
@Index('ix_funds_lot_purpose_id_queue', ['purposeId', 'queue'])
@Index('ix_funds_lot_fund_id_ordinal', ['fundId', 'ordinal'])
@Index('ix_funds_lot_source_id', ['sourceId'])
@Index('ix_funds_lot_donation_id', ['donationId'])
@Index('ix_funds_lot_drive_id', ['driveId'])
export class LotEntity {
  /** That of the donation, for a gift. */
  @PrimaryId() id: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @EnumColumn() sourceKind: LotSource;
  /** The donation, the match, or what moved the surplus. */
  @IdColumn() sourceId: string;
  /** The gift, or the one that drew the match. */
  @IdColumn({ nullable: true }) donationId: string | null;
  @IdColumn({ nullable: true }) driveId: string | null;
  /** What still stands of it as income: less once it goes back to its donor. */
  @BigintColumn() amount: number;
  @BigintColumn() remaining: number;
  /** Place in the order of the ledger: sequence of the first entry of its transfer. */
  @BigintColumn() ordinal: number;
  /** The same while anything remains: the queue of the purpose, first in first out. */
  @BigintColumn({ nullable: true }) queue: number | null;
  @IdColumn() transferId: string;
  @InstantColumn() at: Date;
}
