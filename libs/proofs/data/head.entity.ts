import { Entity, Index } from 'typeorm';
import { BigintColumn, InstantColumn, PrimaryBigint, TextColumn } from '#platform';

/** A signed tree head 签名树头, numbered from 1 without a gap. Append-only, kept for ever. */
@Entity('proofs_head')
@Index('ix_proofs_head_size', ['size'])
export class HeadEntity {
  @PrimaryBigint() number: number;
  @BigintColumn() size: number;
  @TextColumn(64) root: string;
  @InstantColumn() signedAt: Date;
  @TextColumn(60) keyId: string;
  @TextColumn(128) signature: string;
}
