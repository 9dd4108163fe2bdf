import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';
import type { FundKind, FundSeat } from '../domain/facade.types.js';
import type { PurposeKind } from '../domain/purposes.js';

/** A community fund (社区公益金): a sub-ledger of its host. */
@Entity('funds_fund')
@Index('ix_funds_fund_host_id', ['hostId'])
export class FundEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() kind: FundKind;
  @TextColumn(100) name: string;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}

/** A purpose (用途) of a fund: a restriction on money. Older rows got their kind from the migration: none lacks one. */
@Entity('funds_purpose')
@Index('ux_funds_purpose_fund_id_name', ['fundId', 'name'], { unique: true })
export class PurposeEntity {
  @PrimaryId() id: string;
  @IdColumn() fundId: string;
  @TextColumn(60) name: string;
  @IntColumn() place: number;
  @EnumColumn({ nullable: true }) kind: PurposeKind;
}

/** A seat in the committee of a fund, or a supervisor's. */
@Entity('funds_seat')
@Index('ux_funds_seat_fund_id_person_id', ['fundId', 'personId'], { unique: true })
@Index('ix_funds_seat_person_id', ['personId'])
export class SeatEntity {
  @PrimaryId() id: string;
  @IdColumn() fundId: string;
  @IdColumn() personId: string;
  @EnumColumn() seat: FundSeat;
}
