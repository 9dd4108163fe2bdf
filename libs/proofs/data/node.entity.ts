import { Entity } from 'typeorm';
import { PrimaryBigint, TextColumn } from '#platform';

/** The hash of a complete subtree of 2^level leaves, from level 1 up. Append-only. */
@Entity('proofs_node')
export class NodeEntity {
  @PrimaryBigint() level: number;
  @PrimaryBigint() place: number;
  @TextColumn(64) hash: string;
}
