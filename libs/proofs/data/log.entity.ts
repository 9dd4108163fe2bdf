import { Entity } from 'typeorm';
import { BigintColumn, PrimaryText } from '#platform';

/** How far the provable book has come: a single row, locked by whoever appends. */
@Entity('proofs_log')
export class LogEntity {
  @PrimaryText(20) name: string;
  /** How many leaves there are. */
  @BigintColumn() size: number;
  /** The ledger's entries up to this number have their leaves. */
  @BigintColumn() appendedTo: number;
  /** Up to this number it was looked once more for transfers that were committed late. */
  @BigintColumn() sweptTo: number;
}
