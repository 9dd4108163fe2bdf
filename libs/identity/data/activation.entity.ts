import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** A code by which a person whom a station entered takes over his account; one at a time for each person. */
@Entity('identity_activation')
export class ActivationRow {
  /** The person's id. */
  @PrimaryId() id: string;
  @TextColumn(64) codeHash: string;
  /** Null for the system. */
  @IdColumn({ nullable: true }) issuedBy: string | null;
  @InstantColumn() expiresAt: Date;
}
