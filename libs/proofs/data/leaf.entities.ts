import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryBigint, PrimaryId, TextColumn } from '#platform';

/** A leaf 叶: the commitment to one transfer, at its place from 0 without a gap. Append-only. */
@Entity('proofs_leaf')
@Index('ux_proofs_leaf_transfer_id', ['transferId'], { unique: true })
export class LeafEntity {
  @PrimaryBigint() place: number;
  @IdColumn() transferId: string;
  @TextColumn(64) commitment: string;
}

/** The salt 盐值 of a leaf, kept apart so that it can be erased. Never changed. */
@Entity('proofs_salt')
export class SaltEntity {
  @PrimaryId() transferId: string;
  @TextColumn(64) salt: string;
}

/** That a salt was erased, and when: else nobody could tell an erased salt from a lost one. Append-only. */
@Entity('proofs_erasure')
export class ErasureEntity {
  @PrimaryId() transferId: string;
  @InstantColumn() erasedAt: Date;
}
